import fc from "fast-check";
import { expect, test } from "vitest";
import { replacementsOf } from "../../src/lsp/replacements-of.ts";
import { rangeAt, replaced } from "../../src/text/positions.ts";

const texts = fc.string({ unit: fc.constantFrom("a", "é", "𝔊", "\n", "\t"), maxLength: 6 });
/** A text in parts, each of which stays, or is replaced by another text after what is put before it. */
const parts = fc.array(
  fc.record({ text: texts, replacedBy: fc.option(texts), before: fc.array(texts, { maxLength: 2 }) }),
  { maxLength: 6 },
);

function applied(text: string, edits: Parameters<typeof replacementsOf>[1]): string {
  return replacementsOf(text, edits)?.reduce(replaced, text) ?? "outside of the text";
}

test("one after another they do what the edits say, in whatever order those of different places come", () => {
  fc.assert(
    fc.property(parts, fc.boolean(), (list, backwards) => {
      const whole = list.map(({ text }) => text).join("");
      let at = 0;
      const perPart = list.map(({ text, replacedBy, before }) => {
        const range = rangeAt(whole, { start: at, end: at + text.length });
        at += text.length;
        const inserted = before.map((newText) => ({ range: { start: range.start, end: range.start }, newText }));
        return replacedBy === null ? inserted : [...inserted, { range, newText: replacedBy }];
      });
      fc.pre(list.every(({ text }) => text !== ""));
      const edits = (backwards ? [...perPart].reverse() : perPart).flat();
      const expected = list.map(({ text, replacedBy, before }) => before.join("") + (replacedBy ?? text)).join("");
      expect(applied(whole, edits)).toBe(expected);
    }),
  );
});

test("of insertions at one place the first stays the first, before what is replaced there", () => {
  const at = { line: 0, character: 1 };
  const edits = [
    { range: { start: at, end: at }, newText: "1" },
    { range: { start: at, end: at }, newText: "2" },
    { range: { start: at, end: { line: 0, character: 2 } }, newText: "X" },
  ];
  expect(applied("abc", edits)).toBe("a12Xc");
  expect(applied("abc", [...edits.slice(2), ...edits.slice(0, 2)])).toBe("a12Xc");
});

test("an edit of a line that is not there makes none of them", () => {
  const [inside, outside] = [0, 2].map((line) => ({ line, character: 0 }));
  if (!inside || !outside) throw new Error("two places");
  const edits = [inside, outside].map((start) => ({ range: { start, end: start }, newText: "x" }));
  expect(replacementsOf("abc", edits)).toBeUndefined();
  expect(replacementsOf("abc\n", edits)).toHaveLength(2);
});
