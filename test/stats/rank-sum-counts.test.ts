import { expect, test } from "vitest";
import { rankSumCounts } from "../../src/stats/rank-sum-counts.ts";

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

test("two of 1 to 4: one way to each sum from 3 to 7, and a second one to 5", () => {
  expect([...(rankSumCounts(upTo(4), 2) ?? [])]).toEqual([0, 0, 0, 1, 1, 2, 1, 1, 0, 0, 0]);
});

test("tied ranks count apart", () => {
  expect([...(rankSumCounts([2, 2, 3], 1) ?? [])]).toEqual([0, 0, 2, 1, 0, 0, 0, 0]);
});

test("25 of 50 are counted exactly, 51 ranks not at all", () => {
  const sum = (rankSumCounts(upTo(50), 25) ?? new Float64Array()).reduce((total, count) => total + count, 0);
  expect(sum).toBe(126_410_606_437_752);
  expect(rankSumCounts(upTo(51), 25)).toBeUndefined();
});
