import { expect, test } from "vitest";
import table from "../../data/known-leaks.yaml";
import { knownLeaks } from "../../src/gopls/facts/known-leaks.ts";
import { literal, patternOf, patternOrNone } from "../../src/model/pattern.ts";

test.each(["(a+)+$", "(a|a)*b", "(.*)*c", "(?:\\w+\\s?)*$", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$"])(
  "%s is searched in a long text, which trying all ways does not end",
  (text) => {
    const pattern = patternOf(text);
    expect(pattern.test(`${"a".repeat(50_000)}!`)).toBeTypeOf("boolean");
    expect(pattern.test(`${"x".repeat(50_000)}!`)).toBeTypeOf("boolean");
  },
);

test.each([
  ["^func ", "package a\n\nfunc Ab() {}\n"],
  ["(?<=^func )\\w+", "// 😀\nfunc Ab() {}\n"],
  ["(?<=:= )[\\w.]+\\([^()\\n]*\\)$", "x := a.F(1)\ny := G()\n"],
  ["\\bé+\\b|世界", "// 😀世界"],
  ["\\u4e16", "😀世界"],
  ["no", "yes"],
])("%s finds what JavaScript finds in %j", (text, searched) => {
  const match = new RegExp(text, "m").exec(searched);
  const found = match ? { start: match.index, end: match.index + match[0].length } : undefined;
  expect(patternOf(text, { byLines: true }).find(searched)).toEqual(found);
});

test.each([
  ["lookahead", "a(?=b)"],
  ["a backreference", "(a)\\1"],
  ["an open bracket", "(a"],
  ["more characters than a person reads", "a".repeat(1_001)],
  ["more instructions than characters", "(?:x{0,500}y{0,500}z{0,500}){0,2}"],
])("%s is no pattern", (_, text) => {
  expect(() => patternOf(text)).toThrow();
});

test("each stack of the catalogue is matched as JavaScript matches it", () => {
  expect(JSON.stringify(table)).toContain("stacks");
  const stacks = knownLeaks("v0.24.0").flatMap(({ parts }) => parts.flatMap((part) => part.stacks));
  expect(stacks.length).toBeGreaterThan(3);
  for (const stack of stacks) {
    // A text that the pattern itself nearly is, with and without what stands around it.
    const text = stack.replace(/\\(.)/g, "$1").replace(/[[\]^$|?+*]/g, "");
    for (const searched of [text, `a ← ${text} ← b`, text.slice(1), ""]) {
      expect(patternOf(stack).test(searched)).toBe(new RegExp(stack).test(searched));
    }
  }
});

test("a literal matches its text alone, in both engines", () => {
  for (const sign of "-.+*?()[]{}|^$/\\#&@!%=,;~ 'ü漢") {
    const [text, source] = [`a${sign}b`, `^${literal(`a${sign}b`)}$`];
    for (const engine of [patternOf(source), new RegExp(source, "u")]) {
      expect([engine.test(text), engine.test("aab"), engine.test("ab")], sign).toEqual([true, false, false]);
    }
  }
});

test("what is no pattern matches nothing", () => {
  expect(patternOrNone("[z-a]").test("z")).toBe(false);
  expect(patternOrNone("a".repeat(2_000)).test("a".repeat(2_000))).toBe(false);
  expect(patternOrNone("a+").test("a")).toBe(true);
});
