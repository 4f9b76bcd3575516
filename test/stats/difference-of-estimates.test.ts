import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOfEstimates } from "../../src/stats/difference-of-estimates.ts";
import { fixedRuns } from "./fixed-runs.ts";

test("two proportions by Wilson's intervals: Newcombe 1998, table II, example (a), 56/70 and 48/80", () => {
  const difference = differenceOfEstimates(wilson(48, 80), wilson(56, 70));
  expect(difference.value).toBeCloseTo(0.2, 12);
  expect(difference.low).toBeCloseTo(0.0524, 4);
  expect(difference.high).toBeCloseTo(0.3339, 4);
});

test("each end is as far off as the ends that push it there", () => {
  const a = { value: 10, low: 7, high: 22, confidence: 0.95 };
  const b = { value: 30, low: 25, high: 34, confidence: 0.95 };
  expect(differenceOfEstimates(a, b)).toEqual({ value: 20, low: 7, high: 25, confidence: 0.95 });
});

test.each([
  { a: [-Infinity, 1], b: [2, 4], low: 3 - Math.hypot(1, 1), high: Infinity },
  { a: [-1, Infinity], b: [2, 4], low: -Infinity, high: 3 + Math.hypot(1, 1) },
  { a: [-1, 1], b: [-Infinity, 4], low: -Infinity, high: 3 + Math.hypot(1, 1) },
  { a: [-1, 1], b: [2, Infinity], low: 3 - Math.hypot(1, 1), high: Infinity },
  { a: [-Infinity, Infinity], b: [-Infinity, Infinity], low: -Infinity, high: Infinity },
])("an infinite end stays infinite: $a and $b", ({ a: [aLow = 0, aHigh = 0], b: [bLow = 0, bHigh = 0], low, high }) => {
  const a = { value: 0, low: aLow, high: aHigh, confidence: 0.9 };
  const b = { value: 3, low: bLow, high: bHigh, confidence: 0.9 };
  expect(differenceOfEstimates(a, b)).toEqual({ value: 3, low, high, confidence: 0.9 });
});

test("two confidences are an error, their rounding is none", () => {
  const at = (confidence: number) => ({ value: 1, low: 0, high: 2, confidence });
  expect(() => differenceOfEstimates(at(0.95), at(0.99))).toThrow("0.95 and 0.99");
  expect(differenceOfEstimates(at(0.9), at(1 - 0.1)).value).toBe(0);
});

const estimates = fc
  .tuple(fc.integer({ min: -99, max: 99 }), fc.nat({ max: 50 }), fc.nat({ max: 50 }))
  .map(([value, below, above]) => ({ value, low: value - below, high: value + above, confidence: 0.95 }));

test("a shift of both changes nothing, a scale scales, a mirror and the other way round swap the ends", () => {
  fc.assert(
    fc.property(estimates, estimates, fc.integer({ min: -99, max: 99 }), (a, b, by) => {
      const { value, low, high } = differenceOfEstimates(a, b);
      const shifted = (e: typeof a) => ({ ...e, value: e.value + by, low: e.low + by, high: e.high + by });
      expect(differenceOfEstimates(shifted(a), shifted(b))).toEqual({ value, low, high, confidence: 0.95 });
      const scaled = (e: typeof a) => ({ ...e, value: 4 * e.value, low: 4 * e.low, high: 4 * e.high });
      const larger = differenceOfEstimates(scaled(a), scaled(b));
      expect(larger).toEqual({ value: 4 * value, low: 4 * low, high: 4 * high, confidence: 0.95 });
      const mirrored = (e: typeof a) => ({ ...e, value: -e.value, low: -e.high, high: -e.low });
      for (const other of [differenceOfEstimates(mirrored(a), mirrored(b)), differenceOfEstimates(b, a)]) {
        expect([0 - other.value, 0 - other.low, 0 - other.high]).toEqual([value, high, low]);
      }
    }),
    fixedRuns,
  );
});

test("it is wider than either interval, and narrower than both together", () => {
  fc.assert(
    fc.property(estimates, estimates, (a, b) => {
      const { value, low, high } = differenceOfEstimates(a, b);
      expect(value - low).toBeGreaterThanOrEqual(Math.max(b.value - b.low, a.high - a.value));
      expect(high - value).toBeGreaterThanOrEqual(Math.max(b.high - b.value, a.value - a.low));
      expect(low).toBeGreaterThanOrEqual(b.low - a.high - 1e-9);
      expect(high).toBeLessThanOrEqual(b.high - a.low + 1e-9);
    }),
    fixedRuns,
  );
});

/** Wilson 1927, at 95 %. */
function wilson(k: number, n: number) {
  const [z, p] = [1.959963984540054, k / n];
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const at = (sign: number) => (p + (z * z) / (2 * n) + sign * half) / (1 + (z * z) / n);
  return { value: p, low: at(-1), high: at(1), confidence: 0.95 };
}
