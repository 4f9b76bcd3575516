import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clopperPearson } from "../../bench/statistics/clopper-pearson.ts";
import { fixedRuns } from "../stats/fixed-runs.ts";
import { golden } from "../stats/golden.ts";

describe("agrees with scipy.stats.binomtest(k, n).proportion_ci(method='exact')", () => {
  const cases = golden.clopperPearson.flatMap(({ k, n, intervals }) =>
    Object.entries(intervals).map(([confidence, ends]) => ({ k, n, confidence: Number(confidence), ends })),
  );
  test.each(cases)("$k of $n at $confidence", ({ k, n, confidence, ends: [low, high] }) => {
    const estimate = clopperPearson(k, n, confidence);
    expect(estimate.value).toBe(k / n);
    expect(estimate.low).toBeCloseTo(low, 12);
    expect(estimate.high).toBeCloseTo(high, 12);
    expect(estimate.confidence).toBe(confidence);
  });
});

test("none of 59 is the sample that shows a rate below 5 % at one-sided 95 %, none of 58 is not", () => {
  expect(clopperPearson(0, 59, 0.9).high).toBeLessThan(0.05);
  expect(clopperPearson(0, 58, 0.9).high).toBeGreaterThan(0.05);
});

test("the ends of nothing and everything", () => {
  expect(clopperPearson(0, 7, 0.95)).toMatchObject({ value: 0, low: 0 });
  expect(clopperPearson(7, 7, 0.95)).toMatchObject({ value: 1, high: 1 });
  expect(clopperPearson(0, 7, 0.95).high).toBeCloseTo(1 - 0.025 ** (1 / 7), 14);
  expect(clopperPearson(7, 7, 0.95).low).toBeCloseTo(0.025 ** (1 / 7), 14);
  expect(clopperPearson(0, 0, 0.95)).toEqual({ value: 0, low: 0, high: 1, confidence: 0.95 });
});

test.each([
  [-1, 3],
  [4, 3],
  [Number.NaN, 3],
])("%d of %d is an error", (k, n) => {
  expect(() => clopperPearson(k, n, 0.95)).toThrow("no count of successes");
});

const counts = fc.nat({ max: 120 }).chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n + 1)));

test("the value lies within; failures are the mirror; more successes, more trials and less confidence move the ends", () => {
  fc.assert(
    fc.property(counts, ([k, n]) => {
      const of = (successes: number, trials: number, confidence: number) =>
        clopperPearson(successes, trials, confidence);
      const { value, low, high } = of(k, n, 0.95);
      expect(low).toBeLessThan(value + Number(k === 0));
      expect(value).toBeLessThan(high + Number(k === n));
      const mirror = of(n - k, n, 0.95);
      expect(mirror.low).toBeCloseTo(1 - high, 13);
      expect(mirror.high).toBeCloseTo(1 - low, 13);
      const more = of(k + 1, n + 1, 0.95);
      expect(more.low).toBeGreaterThan(low);
      expect(of(k, n + 1, 0.95).high).toBeLessThan(high);
      expect(of(k, n, 0.9).low).toBeGreaterThanOrEqual(low);
      expect(of(k, n, 0.9).high).toBeLessThanOrEqual(high);
    }),
    fixedRuns,
  );
});

test("at every probability the interval covers at least as often as it says", () => {
  for (const n of [1, 2, 5, 12]) {
    const estimates = Array.from({ length: n + 1 }, (_, k) => clopperPearson(k, n, 0.9));
    for (let p = 0.01; p < 1; p += 0.01) {
      const covered = estimates.map(({ low, high }, k) => (low <= p && p <= high ? chance(k, n, p) : 0));
      expect(covered.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(0.9);
    }
  }
});

/** P(X = k) of n. */
function chance(k: number, n: number, p: number): number {
  if (n === 0) return k === 0 ? 1 : 0;
  return (k > 0 ? p * chance(k - 1, n - 1, p) : 0) + (k < n ? (1 - p) * chance(k, n - 1, p) : 0);
}
