import fc from "fast-check";
import { expect, test } from "vitest";
import { median } from "../../src/stats/order-statistics.ts";
import { residuals } from "../../src/stats/residuals.ts";
import { fixedRuns } from "./fixed-runs.ts";
import { line } from "./golden.ts";
import { samples } from "./samples.ts";

test.each([60e6, -60e6])("points on a line from %d leave exactly 0, whatever the arithmetic", (from) => {
  const points = Array.from({ length: 20 }, (_, x) => ({ x, y: from + (x * 1e6) / 3 }));
  expect(
    residuals([points], (1e6 / 3) * (1 + 1e-15))
      .flat()
      .every((left) => left === 0),
  ).toBe(true);
});

test("each segment has a level of its own", () => {
  const at = (ys: readonly number[]) => ys.map((y, x) => ({ x, y }));
  const left = residuals([at([1, 2, 4]), at([101, 102, 103]), []], 1);
  expect(left.map((segment) => segment.map((value) => Number(value.toFixed(6))))).toEqual([[0, 0, 1], [0, 0, 0], []]);
});

const series = samples(1, 20);
const slopes = fc.integer({ min: -40, max: 40 }).map((eighths) => eighths / 8);

test("a shift changes nothing, a scale scales, a negative one mirrors, and a tilt is taken off with the slope", () => {
  fc.assert(
    fc.property(series, slopes, fc.integer({ min: -99, max: 99 }), (ys, slope, by) => {
      const of = (change: (y: number, x: number) => number, tilt: number) =>
        residuals([line(ys).map(({ x, y }) => ({ x, y: change(y, x) }))], tilt).flat();
      const plain = of((y) => y, slope);
      const close = (found: readonly number[], expected: readonly number[]) => {
        expect(found).toHaveLength(expected.length);
        for (const [i, value] of found.entries()) expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 6);
      };
      close(
        of((y) => y + by, slope),
        plain,
      );
      close(
        of((y) => 5 * y, 5 * slope),
        plain.map((value) => 5 * value),
      );
      close(
        of((y) => -5 * y, -5 * slope),
        plain.map((value) => -5 * value),
      );
      close(
        of((y, x) => y + 3 * x, slope + 3),
        plain,
      );
    }),
    fixedRuns,
  );
});

test("of nothing but zeros a slope is left", () => {
  expect(residuals([line([0, 0, 0])], 0.5)).toEqual([[5, 0, -5]]);
  expect(residuals([line([0, 0, 0])], 0)).toEqual([[0, 0, 0]]);
});

test("each segment's residuals move with its points and have the median 0", () => {
  fc.assert(
    fc.property(series, series, slopes, (a, b, slope) => {
      const [ofA, ofB] = residuals([line(a), line(b)], slope);
      expect(residuals([line(b), line(a)], slope)).toEqual([ofB, ofA]);
      expect(residuals([line(a).reverse(), line(b)], slope)).toEqual([ofA?.toReversed(), ofB]);
      for (const values of [ofA, ofB]) expect(median([...(values ?? [])])).toBeCloseTo(0, 6);
    }),
    fixedRuns,
  );
});
