import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mannKendall } from "../../src/stats/mann-kendall.ts";
import { fixedRuns } from "./fixed-runs.ts";
import { golden, line } from "./golden.ts";
import { samples } from "./samples.ts";

describe("agrees with pymannkendall.original_test", () => {
  test.each(golden.series)("$name", ({ ys, mannKendall: expected }) => {
    const { s, variance, pValue } = mannKendall([line(ys)]);
    expect(s).toBe(expected.s);
    expect(variance).toBeCloseTo(expected.variance, 9);
    expect(pValue).toBeCloseTo(expected.p, 12);
  });
});

test("S and its variance add up over segments", () => {
  const [a, b] = [line([1, 3, 2, 5, 4]), line([9, 8, 7, 7])];
  const [one, other, both] = [mannKendall([a]), mannKendall([b]), mannKendall([a, b])];
  expect([both.s, both.variance]).toEqual([one.s + other.s, one.variance + other.variance]);
});

test("inflation makes a trend less sure", () => {
  const ys = line([1, 2, 3, 5, 4, 6, 8, 7, 9]);
  expect(mannKendall([ys], 4).pValue).toBeGreaterThan(mannKendall([ys]).pValue);
});

test.each([[[]], [[[]]], [[line([1])]], [[line([4, 4, 4, 4, 4, 4])]]])("no pair that differs: p = 1", (segments) => {
  expect(mannKendall(segments).pValue).toBe(1);
});

const series = samples(2, 20);

test("only ranks count: a shift, a scale and a curve that rises change nothing", () => {
  fc.assert(
    fc.property(series, fc.integer(), (ys, by) => {
      const plain = mannKendall([line(ys)]);
      for (const change of [(y: number) => y + by, (y: number) => 7 * y, (y: number) => y ** 3]) {
        expect(mannKendall([line(ys.map(change))])).toEqual(plain);
      }
    }),
    fixedRuns,
  );
});

test("the mirror, and the series backwards, fall as it rises", () => {
  fc.assert(
    fc.property(series, (ys) => {
      const { s, variance, pValue } = mannKendall([line(ys)]);
      for (const other of [ys.map((y) => -3 * y), ys.toReversed()]) {
        expect(mannKendall([line(other)])).toEqual({ s: 0 - s, variance, pValue });
      }
    }),
    fixedRuns,
  );
});

test("neither the order of points nor of segments matters", () => {
  fc.assert(
    fc.property(series, series, (a, b) => {
      const { s, variance } = mannKendall([line(b).reverse(), line(a).reverse()]);
      const plain = mannKendall([line(a), line(b)]);
      expect(s).toBe(plain.s);
      expect(variance).toBeCloseTo(plain.variance, 9);
    }),
    fixedRuns,
  );
});

test("a larger last value never lowers S, and a series that rises all the way has the largest", () => {
  fc.assert(
    fc.property(series, fc.nat({ max: 30 }), (ys, by) => {
      const raised = ys.with(-1, (ys.at(-1) ?? 0) + by);
      expect(mannKendall([line(raised)]).s).toBeGreaterThanOrEqual(mannKendall([line(ys)]).s);
      const most = (ys.length * (ys.length - 1)) / 2;
      const { s, pValue } = mannKendall([line(ys.map((y, i) => y + 25 * i))]);
      expect(s).toBe(most);
      expect(pValue).toBeLessThanOrEqual(mannKendall([line(ys)]).pValue + 1e-12);
    }),
    fixedRuns,
  );
});
