import { expect, test } from "vitest";
import { randomWalkTrend } from "../../src/stats/random-walk-trend.ts";
import { residuals } from "../../src/stats/residuals.ts";
import { golden, line } from "./golden.ts";

/** Walks of n points whose residuals range over 1, across 1 unit of x: the half-width is the ratio itself. */
function unitWalk(n: number) {
  const points = Array.from({ length: n }, (_, i) => ({ x: i / (n - 1), y: 0 }));
  return (slope: number) => randomWalkTrend([points], [[0, 1]], slope);
}

const simulated = golden.randomWalks.flatMap(({ n, quantiles }) =>
  ["0.9", "0.95", "0.99"].map((confidence) => ({ n, confidence, quantile: quantiles[confidence] ?? Number.NaN })),
);
test.each(simulated)(
  "$n points at $confidence: the fit is within 3 % of the simulation, or wider",
  ({ n, confidence, quantile }) => {
    const fitted = unitWalk(n)(0).halfWidth(Number(confidence));
    expect(fitted).toBeGreaterThan(0.97 * quantile);
    expect(fitted).toBeLessThan(1.13 * quantile);
  },
);

test.each(golden.randomWalks)("$n points: one walk in a thousand has a p-value near 0.001", ({ n, quantiles }) => {
  const { pValue } = unitWalk(n)(quantiles["0.999"] ?? Number.NaN);
  expect(pValue).toBeGreaterThan(0.0008);
  expect(pValue).toBeLessThan(0.002);
});

test("too few points bound nothing", () => {
  const points = line([0, 1, 2, 3, 4]);
  const { halfWidth, pValue } = randomWalkTrend([points], residuals([points], 0.1), 0.1);
  expect([halfWidth(0.9), pValue]).toEqual([Infinity, 1]);
  expect(randomWalkTrend([], [], 0).pValue).toBe(1);
});

test("a line is certain, a flat series no trend, and the next higher simulated confidence is used", () => {
  const points = line([0, 1, 2, 3, 4, 5]);
  const { halfWidth, pValue } = randomWalkTrend([points], residuals([points], 0.1), 0.1);
  expect([halfWidth(0.99), pValue]).toEqual([0, 0]);
  expect(randomWalkTrend([line([2, 2, 2, 2, 2, 2])], [[0, 0]], 0).pValue).toBe(1);
  const walk = unitWalk(11)(1);
  expect([walk.halfWidth(0.92), walk.halfWidth(0.999)]).toEqual([walk.halfWidth(0.95), Infinity]);
});
