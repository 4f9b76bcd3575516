import fc from "fast-check";
import { expect, test } from "vitest";
import { errorAutocorrelation, rankAutocorrelation } from "../../src/stats/rank-autocorrelation.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { fixedRuns } from "./fixed-runs.ts";
import { golden } from "./golden.ts";
import { samples } from "./samples.ts";

test.each(golden.series)(
  "$name: Spearman's correlation of each value with the next, as scipy has it",
  ({ ys, lag1 }) => {
    expect(rankAutocorrelation([ys])).toBeCloseTo(lag1, 10);
  },
);

test("a smooth curve has 1, alternation −1; no scatter has none, and too few pairs", () => {
  expect(rankAutocorrelation([[1, 2, 3, 4, 5, 6, 7, 8]])).toBeCloseTo(1, 12);
  expect(rankAutocorrelation([[1, -1, 1, -1, 1, -1, 1]])).toBeCloseTo(-1, 12);
  expect(rankAutocorrelation([[0, 0, 0, 0, 0, 0]])).toBeUndefined();
  expect(rankAutocorrelation([[], [1]])).toBeUndefined();
});

test("errors are more alike than the residuals of a line show, the more so the fewer there are", () => {
  const alternating = Array.from({ length: 60 }, (_, i) => (i % 2) - 0.5 + i / 1e6);
  expect(errorAutocorrelation([alternating])).toBe(0);
  const wave = (length: number) => Array.from({ length }, (_, i) => Math.sin((i * 2 * Math.PI) / 5) + i / 1e6);
  const [short, long] = [wave(16), wave(400)];
  expect(errorAutocorrelation([short])).toBeCloseTo((16 * (rankAutocorrelation([short]) ?? 0) + 3) / 11, 12);
  expect(errorAutocorrelation([long]) - (rankAutocorrelation([long]) ?? 0)).toBeLessThan(0.02);
  expect(errorAutocorrelation([[1, 2, 3, 4, 5, 6, 7, 8]])).toBe(0.98);
  expect(errorAutocorrelation([[0, 0, 0, 0, 0, 0]])).toBe(0);
});

test("neighbours across two segments are not compared", () => {
  expect(
    rankAutocorrelation([
      [1, 2, 3],
      [9, 8, 7],
    ]),
  ).toBe(
    rankAutocorrelation([
      [9, 8, 7],
      [1, 2, 3],
    ]),
  );
});

test("it finds the dependence that was put in", () => {
  const random = seededRandom(7);
  const errors = [0];
  for (let i = 0; i < 500; i++) errors.push(0.6 * (errors.at(-1) ?? 0) + random.normal());
  expect(rankAutocorrelation([errors])).toBeGreaterThan(0.5);
  expect(rankAutocorrelation([errors])).toBeLessThan(0.7);
});

/** Sums of a sample: neighbours are alike, so that the correlation is rarely clipped to 0. */
const walks = samples(4, 20).map((steps) => steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, y) => sum + y, 0)));

test("only ranks count: a shift, a scale and its mirror, and a curve that rises change nothing", () => {
  fc.assert(
    fc.property(walks, walks, fc.integer(), (a, b, by) => {
      const plain = rankAutocorrelation([a, b]);
      const changes = [(y: number) => y + by, (y: number) => 7 * y, (y: number) => -7 * y, (y: number) => y ** 3];
      for (const change of changes) {
        expect(rankAutocorrelation([a.map(change), b.map(change)])).toBeCloseTo(plain ?? Number.NaN, 12);
      }
    }),
    fixedRuns,
  );
});

test("neither the order of segments nor the direction of time matters; that of values does", () => {
  fc.assert(
    fc.property(walks, walks, (a, b) => {
      const plain = rankAutocorrelation([a, b]);
      expect(rankAutocorrelation([b, a])).toBeCloseTo(plain ?? Number.NaN, 12);
      expect(rankAutocorrelation([a.toReversed(), b.toReversed()])).toBeCloseTo(plain ?? Number.NaN, 12);
    }),
    fixedRuns,
  );
  expect(rankAutocorrelation([[1, 5, 2, 6, 3, 7]])).not.toBe(rankAutocorrelation([[1, 2, 3, 5, 6, 7]]));
});
