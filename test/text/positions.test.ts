import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  offsetAt,
  type Position,
  positionAt,
  rangeAt,
  replaced,
  shortestReplacement,
  spanAt,
  utf16Position,
} from "../../src/text/positions.ts";

/** Characters of one and of two code units, some of which share a half with another, and all that might end a line. */
const character = fc.constantFrom("a", "b", "é", "𝔊", "𝔋", "\u{1f50a}", "\ufeff", "\u2028", "\n", "\r\n", "\r");
const texts = fc.string({ unit: character, maxLength: 12 });

/** Every offset of a text that is not in the middle of a surrogate pair. */
function offsetsOf(text: string): readonly number[] {
  return [...text, ""].map((_, index) => [...text].slice(0, index).join("").length);
}

describe("positions", () => {
  test.each<[string, string, number, Position]>([
    ["count UTF-16 code units", "a𝔊b", 3, { line: 0, character: 3 }],
    ["begin a line behind \\n", "a\n\nb", 2, { line: 1, character: 0 }],
    ["begin a line behind \\r\\n", "a\r\nb", 3, { line: 1, character: 0 }],
    ["stay in their line behind \\r", "a\rb\ncd", 4, { line: 1, character: 0 }],
    ["know a place between \\r and \\n", "a\r\nb", 2, { line: 0, character: 2 }],
    ["count a \\r", "a\rb\ncd", 3, { line: 0, character: 3 }],
    ["count a byte order mark", "\ufeffab", 2, { line: 0, character: 2 }],
    ["know a line behind the last \\n", "a\n", 2, { line: 1, character: 0 }],
  ])("%s", (_, text, offset, position) => {
    expect(positionAt(text, offset)).toEqual(position);
    expect(offsetAt(text, position)).toBe(offset);
  });

  test.each<[string, string, Position, number | undefined]>([
    ["a character beyond its line is the line's end", "ab\ncd", { line: 0, character: 99 }, 2],
    ["the middle of a surrogate pair is its beginning", "a𝔊b", { line: 0, character: 2 }, 1],
    ["the line after the last one is the end", "ab\ncd", { line: 2, character: 0 }, 5],
    ["a line beyond that is none", "ab\ncd", { line: 3, character: 0 }, undefined],
  ])("%s", (_, text, position, offset) => {
    expect(offsetAt(text, position)).toBe(offset);
  });

  test("every offset comes back from its position", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const offsets = offsetsOf(text);
        expect(offsets.map((offset) => offsetAt(text, positionAt(text, offset)))).toEqual(offsets);
      }),
    );
  });

  test("that count bytes or code points are the same places by UTF-16", () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(texts, (text) => {
        for (const offset of offsetsOf(text)) {
          const { line, character } = positionAt(text, offset);
          const before = text.slice(offset - character, offset);
          const [utf8, utf32] = [encoder.encode(before).length, [...before].length];
          expect(utf16Position(text, { line, character: utf8 }, "utf-8")).toEqual({ line, character });
          expect(utf16Position(text, { line, character: utf32 }, "utf-32")).toEqual({ line, character });
        }
      }),
    );
  });

  test.each<[string, Position, Position]>([
    ["the middle of a character is its beginning", { line: 0, character: 3 }, { line: 0, character: 1 }],
    ["what is beyond its line stays as far beyond", { line: 0, character: 9 }, { line: 0, character: 7 }],
    ["a line that there is not stays as it is", { line: 7, character: 9 }, { line: 7, character: 9 }],
  ])("of bytes: %s", (_, position, expected) => {
    expect(utf16Position("a𝔊b\nc", position, "utf-8")).toEqual(expected);
  });

  test("a range that ends before it starts is no part of the text", () => {
    const [start, end] = [positionAt("ab", 2), positionAt("ab", 1)];
    expect(spanAt("ab", { start, end })).toBeUndefined();
    expect(spanAt("ab", { start: end, end: start })).toEqual({ start: 1, end: 2 });
  });
});

describe("the shortest replacement", () => {
  test.each([
    ["a😀b", "a😁b", { start: 1, end: 3, text: "😁" }],
    ["\u{1f600}", "\u{1fa00}", { start: 0, end: 2, text: "\u{1fa00}" }],
    ["a\r\nb", "a\r\n\r\nb", { start: 3, end: 3, text: "\r\n" }],
    ["a\nb", "a\r\nb", { start: 1, end: 2, text: "\r\n" }],
    ["a\r\nb", "a\rb", { start: 1, end: 3, text: "\r" }],
    ["aa", "aaa", { start: 2, end: 2, text: "a" }],
    ["ab", "ab", { start: 2, end: 2, text: "" }],
  ])("of %j to %j", (before, after, expected) => {
    expect(shortestReplacement(before, after)).toEqual(expected);
  });

  test("makes the text, parts no pair, and leaves nothing in it that both texts begin or end with", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const replacement = shortestReplacement(before, after);
        expect(replaced(before, replacement)).toBe(after);
        expect(spanAt(before, rangeAt(before, replacement))).toEqual({
          start: replacement.start,
          end: replacement.end,
        });
        const old = before.slice(replacement.start, replacement.end);
        const [inBoth, ends] = [symbolsOf(old)[0], symbolsOf(old).at(-1)];
        if (old !== "" && replacement.text !== "") {
          expect(symbolsOf(replacement.text)[0] === inBoth && symbolsOf(replacement.text).at(-1) === ends).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** The characters of a text, "\r\n" being one. */
function symbolsOf(text: string): readonly string[] {
  return text.match(/\r\n|[\s\S]/gu) ?? [];
}
