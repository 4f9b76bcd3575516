import fc from "fast-check";
import { expect, test } from "vitest";
import { reduceList } from "../../../src/workload/minimize/reduce-list.ts";

const hasAll = (needed: readonly number[]) => (kept: readonly number[]) =>
  Promise.resolve(needed.every((one) => kept.includes(one)));
const upTo = (length: number) => Array.from({ length }, (_, i) => i);

test("what is needed is left, in its order, wherever it stands", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.array(fc.nat(39), { minLength: 1 }), async (length, asked) => {
      const needed = [...new Set(asked.map((one) => one % length))].sort((a, b) => a - b);
      expect(await reduceList(upTo(length), hasAll(needed))).toEqual(needed);
    }),
  );
});

test("of what can stand for each other one is left", async () => {
  const shows = (kept: readonly number[]) => Promise.resolve(kept.includes(3) || kept.includes(7));
  expect(await reduceList(upTo(10), shows)).toHaveLength(1);
});

test("no list is tried that is empty or whole", async () => {
  const tried: (readonly number[])[] = [];
  const never = (kept: readonly number[]) => {
    tried.push(kept);
    return Promise.resolve(false);
  };
  expect(await reduceList(upTo(6), never)).toEqual(upTo(6));
  expect(tried.length).toBeGreaterThan(6);
  expect(tried.every(({ length }) => length > 0 && length < 6)).toBe(true);
});

test("a search whose time is over has what it found so far", async () => {
  let tries = 0;
  const shows = (kept: readonly number[]) => {
    tries++;
    return Promise.resolve(kept.includes(0));
  };
  expect(await reduceList(upTo(16), shows, () => tries >= 2)).toEqual([0, 1, 2, 3]);
});
