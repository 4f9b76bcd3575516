import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitted, widthOf } from "../../src/text/width.ts";
import { wrap, wrapBeside, wrapCommand, wrapLines } from "../../src/text/wrap.ts";

describe("widthOf", () => {
  test.each([
    ["gopls", 5],
    ["编辑器", 6],
    ["ﾊﾝｶｸ", 4],
    ["👩‍👩‍👧", 2],
    ["🇩🇪", 2],
    ["e\u0301te\u0301", 3],
    ["한국어", 6],
    ["−8 … 3 · ×", 10],
  ])("%s takes %i columns", (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  test("text that nobody writes has a width too", () => {
    expect(widthOf(`\u0600${"\u034f".repeat(30)}x`)).toBe(1);
    expect(widthOf("\u0301".repeat(1_000_000))).toBe(0);
  });
});

test.each([
  ["short", 5, "short"],
  ["longer", 5, "long…"],
  ["编辑器的", 6, "编辑…"],
  ["a👩‍👩‍👧b", 3, "a…"],
  ["xe\u0301e\u0301e\u0301", 3, "xe\u0301…"],
])("%s fitted to %i columns is %s", (text, width, cut) => {
  expect(fitted(text, width)).toBe(cut);
});

describe("wrap", () => {
  test("breaks at spaces only", () => {
    expect(wrap("one two three  four", 9)).toEqual(["one two", "three", "four"]);
    expect(wrap("abcdefghij k", 4)).toEqual(["abcdefghij", "k"]);
    expect(wrap("  ", 4)).toEqual([]);
  });

  test("counts columns and not characters", () => {
    expect(wrap("编辑 编辑 编辑", 9)).toEqual(["编辑 编辑", "编辑"]);
    expect(wrap("e\u0301e\u0301 e\u0301e\u0301 e\u0301e\u0301", 5)).toEqual([
      "e\u0301e\u0301 e\u0301e\u0301",
      "e\u0301e\u0301",
    ]);
  });

  test("leaves a number with its unit, and a sign with what is before it", () => {
    expect(wrap("keeps 16.5 KiB now", 10)).toEqual(["keeps", "16.5 KiB", "now"]);
    expect(wrap("sure (95 %)", 9)).toEqual(["sure", "(95 %)"]);
    expect(wrap("cache · everyday", 8)).toEqual(["cache ·", "everyday"]);
    expect(wrap("16.1 … 16.5 KiB", 8)).toEqual(["16.1 …", "16.5 KiB"]);
    expect(wrap("17 Bytes", 5)).toEqual(["17", "Bytes"]);
  });

  test("keeps every word, and no line is longer than its words make it", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => !/\s/.test(text));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (words, width) => {
        const lines = wrap(words.join(" "), width);
        expect(lines.join(" ")).toBe(words.join(" "));
        for (const line of lines) expect(widthOf(line) <= width || wrap(line, 1).length === 1).toBe(true);
      }),
    );
  });
});

test("lines of a text go on below their own beginning", () => {
  expect(wrapLines("one two three\n  - four five six\nend", 12)).toBe("one two\n  three\n  - four\n    five six\nend");
  expect(wrapLines("a   table   row", 80)).toBe("a   table   row");
});

test("a text goes on beside its start", () => {
  expect(wrapBeside("编 ", "one two", 7)).toEqual(["编 one", "   two"]);
  expect(wrapBeside("a  ", "", 7)).toEqual(["a"]);
});

test("a command that is broken is still one command", () => {
  const command = "prog judge 'my out' --max-growth '2.5 KiB' --fail-on leak,regression --flag";
  const lines = wrapCommand(command, 30);
  expect(lines).toEqual([
    "prog judge 'my out' \\",
    "--max-growth '2.5 KiB' \\",
    "--fail-on leak,regression \\",
    "--flag",
  ]);
  expect(lines.join("\n").replaceAll("\\\n", "")).toBe(command);
});
