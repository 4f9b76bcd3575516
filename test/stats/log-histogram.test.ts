import { describe, expect, test } from "vitest";
import { addedUp, bucketOf, countIn, type LogHistogram, quantileIn } from "../../src/stats/log-histogram.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";

const of = (values: readonly number[]): LogHistogram => addedUp(values.map((value) => [[bucketOf(value), 1]]));

describe("a quantile", () => {
  test("is off by 1 % of itself at most, from the smallest value to a day in milliseconds", () => {
    const random = seededRandom(1);
    for (let i = 0; i < 2_000; i++) {
      const value = 0.001 * 1.01 ** (random.uniform() * 2_500) + 1e-6;
      expect(Math.abs(quantileIn(of([value]), 0.5) / value - 1)).toBeLessThanOrEqual(0.01 + 1e-9);
    }
  });

  test.each([
    [0, 1],
    [0.01, 1],
    [0.011, 2],
    [0.5, 50],
    [0.95, 95],
    [1, 100],
  ])("is the value at its nearest rank (%d)", (share, rank) => {
    const values = Array.from({ length: 100 }, (_, i) => 1.1 ** (i + 1));
    expect(Math.round(Math.log(quantileIn(of(values.toReversed()), share)) / Math.log(1.1))).toBe(rank);
  });

  test("of nothing is refused", () => {
    expect(() => quantileIn([], 0.5)).toThrow("empty");
  });
});

test("histograms that are added up are the histogram of all, in ascending order", () => {
  const [a, b] = [of([5, 0.2, 5]), of([700, 5])];
  expect(addedUp([a, b])).toEqual(of([0.2, 5, 5, 5, 700]));
  expect(countIn(addedUp([a, b]))).toBe(5);
  const buckets = addedUp([b, a]).map(([bucket]) => bucket);
  expect(buckets).toEqual(buckets.toSorted((x, y) => x - y));
});

test("what is nothing, or no number, is in the first bucket", () => {
  expect([0, -1, 0.001, Number.NaN].map(bucketOf)).toEqual([0, 0, 0, 0]);
  expect(bucketOf(0.00101)).toBe(1);
});
