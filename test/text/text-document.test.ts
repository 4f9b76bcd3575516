import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeEvent, offsetAt, positionAt, replaced } from "../../src/text/text-document.ts";

const lines = fc.array(fc.string({ unit: fc.constantFrom("a", "é", "𝔊", "\t", '"') }), { minLength: 1, maxLength: 8 });
const texts = fc.tuple(lines, fc.constantFrom("\n", "\r\n")).map(([parts, end]) => parts.join(end));

describe("positions", () => {
  test("count UTF-16 code units, so a character outside the basic plane is two", () => {
    expect(positionAt("a𝔊b", 3)).toEqual({ line: 0, character: 3 });
    expect(offsetAt("x\na𝔊b", { line: 1, character: 3 })).toBe(5);
  });

  test("lines end at \\n, \\r\\n and \\r", () => {
    expect(positionAt("a\r\nb\rc\nd", 7)).toEqual({ line: 3, character: 0 });
    expect(offsetAt("a\r\nb\rc\nd", { line: 3, character: 0 })).toBe(7);
  });

  test("a character beyond the end of its line means the end of the line", () => {
    expect(offsetAt("ab\ncd", { line: 0, character: 99 })).toBe(2);
  });

  test("every offset that is no half of \\r\\n comes back from its position", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, n) => {
        const offset = text.length === 0 ? 0 : n % (text.length + 1);
        fc.pre(!(text[offset - 1] === "\r" && text[offset] === "\n"));
        expect(offsetAt(text, positionAt(text, offset))).toBe(offset);
      }),
    );
  });
});

describe("changes", () => {
  test("an incremental change, applied by its range, gives the editor's text", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.string(), (text, a, b, insert) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        fc.pre([start, end].every((at) => !(text[at - 1] === "\r" && text[at] === "\n")));
        const before = { uri: "file:///a.go", version: 1, text };
        const event = changeEvent(before, { start, end, text: insert }, "incremental");
        const range = "range" in event ? event.range : undefined;
        const served =
          range && text.slice(0, offsetAt(text, range.start)) + event.text + text.slice(offsetAt(text, range.end));
        expect(served).toBe(replaced(before, { start, end, text: insert }).text);
      }),
    );
  });

  test("a full change is the whole text, one version on", () => {
    const before = { uri: "file:///a.go", version: 4, text: "package a\n" };
    const replacement = { start: 10, end: 10, text: "// x\n" };
    expect(changeEvent(before, replacement, "full")).toEqual({ text: "package a\n// x\n" });
    expect(replaced(before, replacement).version).toBe(5);
  });
});
