import { describe, expect, test } from "vitest";
import { callPlaces, exportedFunctions, findPlace, findRange } from "../../../src/gopls/go/find-place.ts";
import type { Place, TextRange } from "../../../src/model/place.ts";

const GO = `package a

import "strings"

// Size is no(thing) to ask about.
type Size struct{ n int }

func small() int { return len("x") }

func first(in string) int {
	if n := len(in); n > 0 {
		return (n)
	}
	return 0
}

func (s *Size) Grow(by int) []string {
	_ = "strings.Upper(" // strings.Lower(
	return strings.Fields("𝔊")
}

func Last() {
	first("")
}
`;

/** The places as "|" in the line that they are in. */
function shown(text: string, offset: number | undefined): string | undefined {
  if (offset === undefined) return undefined;
  const [start, end] = [text.lastIndexOf("\n", offset - 1) + 1, text.indexOf("\n", offset)];
  return `${text.slice(start, offset)}|${text.slice(offset, end < 0 ? text.length : end)}`.trim();
}

describe("a place is", () => {
  test.each<[Place, string | undefined]>([
    ["start", "|package a"],
    ["end", "|"],
    ["name", "func (s *Size) |Grow(by int) []string {"],
    ["call", 'return strings.F|ields("𝔊")'],
    ["argument", 'return strings.Fields(|"𝔊")'],
    [{ symbol: "first", side: "before" }, "func |first(in string) int {"],
    [{ symbol: "first", side: "after" }, "}|"],
    [{ symbol: "Size.Grow", side: "before" }, "func (s *Size) |Grow(by int) []string {"],
    [{ symbol: "Size", side: "before" }, "type |Size struct{ n int }"],
    [{ symbol: "Size", side: "after" }, "type Size struct{ n int }|"],
    [{ symbol: "Grow", side: "before" }, undefined],
    [{ symbol: "Shrink", side: "after" }, undefined],
    [{ pattern: "return \\w+", side: "before" }, 'func small() int { |return len("x") }'],
    [{ pattern: "return \\w+", side: "after" }, 'func small() int { return len|("x") }'],
    [{ pattern: "^\\treturn 0$", side: "before" }, "|\treturn 0"],
    [{ pattern: "return 1", side: "before" }, undefined],
    [{ line: 18, character: 17 }, 'return strings.F|ields("𝔊")'],
    [{ line: 18, character: 26 }, 'return strings.Fields("𝔊|")'],
    [{ line: 18, character: 999 }, 'return strings.Fields("𝔊")|'],
    [{ line: 999, character: 0 }, undefined],
  ])("%j: %s", (place, expected) => {
    expect(shown(GO, findPlace(GO, place))).toBe(expected);
  });

  test("start and end are those of the whole text", () => {
    expect([findPlace(GO, "start"), findPlace(GO, "end")]).toEqual([0, GO.length]);
  });

  test("after a symbol is behind its own end, not behind another's", () => {
    const after = findPlace(GO, { symbol: "first", side: "after" });
    expect(GO.slice(0, after).endsWith("\treturn 0\n}")).toBe(true);
  });
});

describe("a range is", () => {
  test.each<[TextRange, string | undefined]>([
    [{ symbol: "Last" }, 'func Last() {\n\tfirst("")\n}'],
    [{ symbol: "Size" }, "type Size struct{ n int }"],
    [{ symbol: "Size.Shrink" }, undefined],
    [{ pattern: "^func \\w+\\(" }, "func small("],
    [{ pattern: "if [^{]*\\{[^}]*\\}" }, "if n := len(in); n > 0 {\n\t\treturn (n)\n\t}"],
    [{ pattern: "nowhere" }, undefined],
    [{ line: 0, character: 0, endLine: 0, endCharacter: 7 }, "package"],
    [{ line: 18, character: 24, endLine: 19, endCharacter: 1 }, '𝔊")\n}'],
    [{ line: 23, character: 0, endLine: 24, endCharacter: 0 }, "}\n"],
    [{ line: 23, character: 0, endLine: 99, endCharacter: 0 }, undefined],
    [{ line: 2, character: 0, endLine: 1, endCharacter: 0 }, undefined],
  ])("%j: %j", (range, expected) => {
    const at = findRange(GO, range);
    expect(at && GO.slice(at.start, at.end)).toBe(expected);
  });
});

describe("the call that is asked about", () => {
  const shownCall = (text: string) => {
    const places = callPlaces(text);
    return places && [shown(text, places.name), shown(text, places.call), shown(text, places.argument)];
  };
  const calls = (line: string) => `func F() {\n\t${line}\n}\n`;

  test.each([
    ["g(x)", "|g(x)", "g(|x)"],
    ["fetch(x)", "f|etch(x)", "fetch(|x)"],
    ["if (x) { for (y) { g(x) } }", "if (x) { for (y) { |g(x) } }", "if (x) { for (y) { g(|x) } }"],
    ["return func() { go func() {}() }", undefined, undefined],
    ["a.b.Fields(x)", "a.b.F|ields(x)", "a.b.Fields(|x)"],
    ["plain(a.Other(x))", "plain(a.O|ther(x))", "plain(a.Other(|x))"],
  ])("in %s", (line, call, argument) => {
    expect(shownCall(calls(line))).toEqual(call && ["func |F() {", call, argument]);
  });

  test("is the first plain one, where nothing is called through a package or value", () => {
    const text = `func F() {\n\treturn\n}\n\n${calls("g(1)").replace("F", "G")}`;
    expect(shownCall(text)).toEqual(["func |G() {", "|g(1)", "g(|1)"]);
  });

  test("is found in a file whose lines end as on Windows", () => {
    expect(shownCall(calls("strings.Fields(x)").replaceAll("\n", "\r\n"))).toEqual([
      "func |F() {",
      "strings.F|ields(x)",
      "strings.Fields(|x)",
    ]);
  });

  test("is found behind parameters with lines of their own", () => {
    expect(shownCall("func F(\n\ta int,\n) error {\n\treturn os.Remove(name)\n}\n")).toEqual([
      "func |F(",
      "return os.R|emove(name)",
      "return os.Remove(|name)",
    ]);
  });

  test.each([
    ["no function", "package a\n\ntype T struct{ f func(int) }\n"],
    ["a function that calls nothing", calls("return (1)")],
    ["calls in comments and strings alone", calls('x = "g(1)" // g(1)')],
    ["a call outside functions", "var x = strings.Fields(y)\n"],
    ["nothing", ""],
  ])("is nowhere in a file with %s", (_, text) => {
    expect(callPlaces(text)).toBeUndefined();
    for (const place of ["name", "call", "argument"] as const) expect(findPlace(text, place)).toBeUndefined();
  });
});

test("exported functions are asked about at their names, methods too, types not", () => {
  expect(exportedFunctions(GO).map((offset) => shown(GO, offset))).toEqual([
    "func (s *Size) |Grow(by int) []string {",
    "func |Last() {",
  ]);
  expect(exportedFunctions("package a\n\ntype T struct{}\n\nfunc f() {\n}\n")).toEqual([]);
});

test("a byte order mark is before the first place", () => {
  const marked = `\ufeff${GO}`;
  expect(findPlace(marked, "start")).toBe(1);
  expect(findPlace(marked, { pattern: "^package", side: "after" })).toBe(8);
  expect(findRange(marked, { pattern: "^package" })).toEqual({ start: 1, end: 8 });
});
