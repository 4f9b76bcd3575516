import { describe, expect, test } from "vitest";
import { goSymbols, withoutCommentsAndStrings } from "../../../src/gopls/go/go-symbols.ts";

/** Each symbol, with the text that it is, and whether it is found at its own name. */
function found(text: string) {
  return goSymbols(text).map(({ name, kind, start, end, nameAt }) => ({
    name,
    kind,
    text: text.slice(start, end),
    named: text.startsWith(name.replace(/^.*\./, ""), nameAt),
  }));
}

const one = (name: string, kind: "func" | "type", text: string) => [{ name, kind, text, named: true }];
const BODY = "{\n\treturn nil\n}";
const SIGNATURE = `func Long(\n\ta int,\n\tb func(int) error,\n) (\n\tint,\n\terror,\n) ${BODY}`;

describe("a declaration is found with its name and its whole text", () => {
  test.each<[string, "func" | "type", string]>([
    ["F", "func", `func F() error ${BODY}`],
    ["F", "func", "func F() error { return g(1) }"],
    ["F", "func", "func F(a int) (b int, err error)"],
    ["F", "func", `func F(a int,\n\tb int) error ${BODY}`],
    ["Long", "func", `func Long(\n\ta int,\n) error ${BODY}`],
    ["Long", "func", SIGNATURE],
    ["Many", "func", `func Many[\n\tK comparable,\n\tV any,\n](\n\tof map[K]V,\n) error ${BODY}`],
    ["Map", "func", `func Map[K comparable, V any](of map[K]V) error ${BODY}`],
    ["T.M", "func", `func (t T) M() error ${BODY}`],
    ["T.M", "func", `func (t *T) M() error ${BODY}`],
    ["T.M", "func", `func (*T) M() error ${BODY}`],
    ["Set.Add", "func", `func (s *Set[K]) Add(key K) error ${BODY}`],
    ["Pair.Swap", "func", `func (p Pair[K, V]) Swap() error ${BODY}`],
    ["T", "type", "type T struct {\n\ta int\n\tb struct{ c int }\n}"],
    ["T", "type", "type T struct{}"],
    ["T", "type", "type T = map[string][]func(int) error"],
    ["T", "type", "type T interface {\n\tM() error\n}"],
    ["Set", "type", "type Set[K comparable] struct {\n\tkeys map[K]struct{}\n}"],
    ["größe", "func", `func größe() error ${BODY}`],
    ["Größe.Länge", "func", `func (ä *Größe) Länge() error ${BODY}`],
    ["世界2", "type", "type 世界2 struct{}"],
  ])("%s (%s): %j", (name, kind, text) => {
    expect(found(`package a\n\n${text}\n\nvar after = 1\n`)).toEqual(one(name, kind, text));
  });

  test("the same with lines that end as on Windows, and at the end of a file without a last line's end", () => {
    for (const text of [SIGNATURE, "func F() { g() }", "type T struct {\n\ta int\n}"]) {
      const windows = `package a\n\n${text}`.replaceAll("\n", "\r\n");
      const [symbol] = found(windows);
      expect(symbol).toMatchObject({ text: text.replaceAll("\n", "\r\n"), named: true });
    }
  });

  test("it ends before its line end, also where that is of Windows", () => {
    const lines = "package a\r\n\r\ntype T int\r\n\r\nfunc F() {\r\n\tg()\r\n}\r\n\r\nvar x = 1\r\n";
    expect(found(lines).map(({ text }) => text)).toEqual(["type T int", "func F() {\r\n\tg()\r\n}"]);
  });
});

describe("a declaration is found however it is laid out", () => {
  test.each<[string, string[]]>([
    ["package a; func F() { g() }; type T struct{ a int }; func (t *T) M() {}", ["F", "T", "T.M"]],
    ["package a\n  func   F ( ) {\n    g()\n  }\n\ttype\tT int\n  func(t T)M(){g()}\n", ["F", "T", "T.M"]],
    ["package a\n\nfunc F() {\nif true {\ng()\n}\nx := func() {\n}\n}\nfunc G() {}\n", ["F", "G"]],
    ["package a\n\nfunc F() {\n\ttype local struct{}\n\tg()\n}\n", ["F"]],
  ])("%j", (text, names) => {
    expect(found(text).map(({ name }) => name)).toEqual(names);
    expect(found(text).every(({ named }) => named)).toBe(true);
  });

  test("its text ends where it ends, also on a line of several", () => {
    expect(found("package a; func F() { g() }; type T int; var x = 1").map(({ text }) => text)).toEqual([
      "func F() { g() }",
      "type T int",
    ]);
  });

  test("behind one whose brackets don't match, in the first column", () => {
    expect(found("package a\n\nfunc F() {\n\tif {\n}\n\nfunc G() {\n}\n").map(({ text }) => text)).toEqual([
      "func F() {\n\tif {\n}",
      "func G() {\n}",
    ]);
    expect(found("package a\n\nfunc F() }\n\ntype T int\n").map(({ text }) => text)).toEqual([
      "func F() }",
      "type T int",
    ]);
  });
});

describe("what is no declaration is not taken for one", () => {
  test.each([
    ["a line comment", "// func Old() {\n"],
    ["a block comment", "/*\nfunc Old() {\n}\n*/\n"],
    ["a raw string", "var x = `\nfunc Old() {\n}\ntype T struct {\n`\n"],
    ["a group of types", "type (\n\tA int\n)\n"],
    ["a function value", "var f = func() {\n}\n"],
    ["a method expression", "var f = (*T).M\n"],
  ])("%s", (_, text) => {
    expect(goSymbols(`package a\n\n${text}`)).toEqual([]);
  });
});

describe("what looks like its end does not end a function", () => {
  test.each([
    ["a bracket in a raw string", "\tx := `\n}\nfunc Other() {\n`\n"],
    ["a bracket in a comment", "/*\n}\n*/\n\tg() // }\n"],
    ["brackets in strings and runes", `\tg("{", '{', '\\'', "\\"}{", '"')\n`],
    ["an address in a string", '\tg("http://example.com/{")\n'],
    ["a quote in a comment", "\tg() // it's a \"{ `\n"],
    ["characters beyond the basic plane", '\tg("𝔊😀") // 𝔊\n'],
  ])("%s", (_, line) => {
    const text = `func F() {\n${line}}`;
    expect(found(`package a\n\n${text}\n\nfunc G() {\n}\n`).map((symbol) => symbol.text)).toEqual([
      text,
      "func G() {\n}",
    ]);
  });
});

test.each([
  ["F", true],
  ["f", false],
  ["Ärger", true],
  ["ärger", false],
  ["_F", false],
  ["世界", false],
])("%s is exported: %s", (name, exported) => {
  expect(goSymbols(`func ${name}() {\n}\n`).map((symbol) => symbol.exported)).toEqual([exported]);
  expect(goSymbols(`func (T) ${name}() {\n}\n`).map((symbol) => symbol.exported)).toEqual([exported]);
});

test("made blank, comments and strings keep every place where it was", () => {
  const text = "a := `x\n𝔊` + \"y\" // z\nb := '𝔊' /* c\n */ + 1\n";
  const blank = withoutCommentsAndStrings(text);
  expect(blank).toBe(`a := ${"  \n   "} + ${"   "} ${"    "}\nb := ${"    "} ${"    "}\n${"   "} + 1\n`);
  expect(blank).toHaveLength(text.length);
});
