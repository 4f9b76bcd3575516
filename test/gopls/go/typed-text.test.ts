import { expect, test } from "vitest";
import { repeatedText, uniqueText } from "../../../src/gopls/go/typed-text.ts";

test("repeated text is a fixed set: the same iteration modulo five types the same function", () => {
  const whole = (i: number) => repeatedText(i, 0) + repeatedText(i, 1);
  const set = new Set(Array.from({ length: 50 }, (_, i) => whole(i)));
  expect(set.size).toBe(5);
  for (const text of set) {
    expect(text).toMatch(/^\nfunc leakGate\w+\(.*\{\n[\s\S]*\n\}\n$/);
    expect(text.split("{").length).toBe(text.split("}").length);
  }
});

test("unique text never repeats within a session and starts elsewhere for another seed", () => {
  const texts = Array.from({ length: 500 }, (_, i) => uniqueText(1, i));
  expect(new Set([...texts, uniqueText(2, 0)]).size).toBe(501);
});
