import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Segments } from "../../src/stats/point.ts";
import { theilSen } from "../../src/stats/theil-sen.ts";
import { fixedRuns } from "./fixed-runs.ts";
import { golden, line } from "./golden.ts";

describe("agrees with scipy.stats.theilslopes", () => {
  const cases = golden.series.flatMap(({ name, ys, theilSen }) =>
    Object.entries(theilSen).map(([confidence, expected]) => ({ name, ys, confidence: Number(confidence), expected })),
  );
  test.each(cases)("$name at $confidence", ({ ys, confidence, expected: [value, low, high] }) => {
    const estimate = theilSen([line(ys)], { confidence });
    expect(estimate.value).toBeCloseTo(value, 9);
    expect(estimate.low).toBeCloseTo(low, 9);
    expect(estimate.high).toBeCloseTo(high, 9);
  });
});

test("points on a line give the line, without an interval around it", () => {
  expect(theilSen([line([3, 7, 11, 15, 19, 23, 27])], { confidence: 0.95 })).toEqual({
    value: 0.4,
    low: 0.4,
    high: 0.4,
    confidence: 0.95,
  });
});

test("a flat series has slope 0, exactly", () => {
  expect(theilSen([line([5, 5, 5, 5, 5])], { confidence: 0.99 })).toEqual({
    value: 0,
    low: 0,
    high: 0,
    confidence: 0.99,
  });
});

test("segments pool their slopes; the jump between them counts for nothing", () => {
  const segments = [
    line([0, 10, 20, 30, 40, 50]),
    line([0, 10, 20, 30, 40, 50]).map(({ x, y }) => ({ x: x + 60, y: y - 1e6 })),
  ];
  expect(theilSen(segments, { confidence: 0.99 })).toEqual({ value: 1, low: 1, high: 1, confidence: 0.99 });
});

test.each([
  { points: 0, value: 0 },
  { points: 1, value: 0 },
  { points: 4, value: 0.1 },
])("$points points have no interval", ({ points, value }) => {
  const estimate = theilSen([line([0, 1, 2, 3].slice(0, points))], { confidence: 0.9 });
  expect(estimate).toEqual({ value, low: -Infinity, high: Infinity, confidence: 0.9 });
});

test("five points prove nothing at 99 %, however straight: S can't be rare enough", () => {
  const { low, high } = theilSen([line([0, 1, 2, 3, 4])], { confidence: 0.99 });
  expect([low, high]).toEqual([-Infinity, Infinity]);
});

test("inflation widens the interval, as more confidence does", () => {
  fc.assert(
    fc.property(series, ([ys]) => {
      const of = (confidence: number, inflation: number) => theilSen([line(ys)], { confidence, inflation });
      const widths = [of(0.9, 1), of(0.95, 1), of(0.99, 1), of(0.99, 3), of(0.99, 19)].map(
        ({ low, high }) => high - low,
      );
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
    }),
    fixedRuns,
  );
});

test("an inflation of the variance takes each end its root as many times as far off", () => {
  fc.assert(
    fc.property(series, ([ys]) => {
      const { value, low, high } = theilSen([line(ys)], { confidence: 0.9 });
      const inflated = theilSen([line(ys)], { confidence: 0.9, inflation: 9 });
      expect(inflated.value - inflated.low).toBeCloseTo(3 * (value - low), 9);
      expect(inflated.high - inflated.value).toBeCloseTo(3 * (high - value), 9);
    }),
    fixedRuns,
  );
});

test("a shift changes nothing, a scale scales, a tilt adds its slope, and a mirror swaps the ends", () => {
  fc.assert(
    fc.property(series, ([ys]) => {
      const of = (change: (y: number, x: number) => number) =>
        theilSen([line(ys).map(({ x, y }) => ({ x, y: change(y, x) }))], { confidence: 0.95 });
      const plain = of((y) => y);
      expect(of((y) => y + 1e6)).toEqual(plain);
      const scaled = of((y) => y * 8);
      expect([scaled.value, scaled.low, scaled.high]).toEqual([plain.value * 8, plain.low * 8, plain.high * 8]);
      expect(of((y, x) => y + 3 * x).value).toBeCloseTo(plain.value + 3, 9);
      const mirrored = of((y) => -y);
      expect(-mirrored.low).toBeCloseTo(plain.high, 9);
      expect(-mirrored.high).toBeCloseTo(plain.low, 9);
    }),
    fixedRuns,
  );
});

test("a larger last value never lowers the slope", () => {
  fc.assert(
    fc.property(series, fc.nat({ max: 5000 }), ([ys], by) => {
      const of = (last: number) => theilSen([line(ys.with(-1, (ys.at(-1) ?? 0) + last))], { confidence: 0.9 }).value;
      expect(of(by)).toBeGreaterThanOrEqual(of(0));
      expect(of(-by)).toBeLessThanOrEqual(of(0));
    }),
    fixedRuns,
  );
});

test("twice the iterations between readings halve the slope; time run backwards mirrors it", () => {
  fc.assert(
    fc.property(series, ([ys]) => {
      const of = (change: (x: number) => number) =>
        theilSen([line(ys).map(({ x, y }) => ({ x: change(x), y }))], { confidence: 0.95 });
      const { value, low, high, confidence } = of((x) => x);
      expect(of((x) => 2 * x + 64)).toEqual({ value: value / 2, low: low / 2, high: high / 2, confidence });
      expect(of((x) => -x)).toEqual({ value: 0 - value, low: 0 - high, high: 0 - low, confidence });
    }),
    fixedRuns,
  );
});

test("neither the order of points nor of segments matters", () => {
  fc.assert(
    fc.property(series, series, ([a], [b]) => {
      const at = (segments: Segments) => theilSen(segments, { confidence: 0.95, inflation: 2 });
      const reversed = (ys: readonly number[]) => line(ys).reverse();
      expect(at([reversed(b), reversed(a)])).toEqual(at([line(a), line(b)]));
    }),
    fixedRuns,
  );
});

const series = fc.tuple(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 24 }));
