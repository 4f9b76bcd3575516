import { expect, test } from "vitest";
import { randomWalkTrend } from "../../src/stats/random-walk-trend.ts";
import { residuals } from "../../src/stats/residuals.ts";
import { golden, line } from "./golden.ts";

/** Walks of n points whose residuals range over 1, across 1 unit of x: the half-width is the ratio itself. */
function unitWalk(n: number) {
  const points = Array.from({ length: n }, (_, i) => ({ x: i / (n - 1), y: 0 }));
  return (slope: number) => randomWalkTrend([points], [[0, 1]], slope);
}

const confidences = ["0.9", "0.95", "0.97", "0.99", "0.994", "0.998", "0.999"];
const simulated = golden.randomWalks.flatMap(({ n, quantiles }) =>
  confidences.map((confidence) => ({ n, confidence, quantile: quantiles[confidence] ?? Number.NaN })),
);
test.each(simulated)("$n points at $confidence: the fit is the simulation, or a little wider", (walk) => {
  const fitted = unitWalk(walk.n)(0).halfWidth(Number(walk.confidence));
  expect(fitted).toBeGreaterThanOrEqual(walk.quantile);
  expect(fitted).toBeLessThan((walk.confidence === "0.999" ? 1.103 : 1.056) * walk.quantile);
});

test.each(simulated)("$n points: the p-value of the half-width at $confidence is what is left of 1", (walk) => {
  const left = 1 - Number(walk.confidence);
  const width = unitWalk(walk.n)(0).halfWidth(Number(walk.confidence));
  expect(unitWalk(walk.n)(-width).pValue).toBeCloseTo(left, 12);
  expect(unitWalk(walk.n)(width * (1 + 1e-9)).pValue).toBeLessThanOrEqual(left);
  expect(unitWalk(walk.n)(width * (1 - 1e-9)).pValue).toBeGreaterThan(left);
});

test.each(golden.randomWalks)("$n points: rare walks have p-values that are rare, or less so", ({ n, quantiles }) => {
  const pValueAt = (confidence: string) => unitWalk(n)(quantiles[confidence] ?? Number.NaN).pValue;
  expect(pValueAt("0.999")).toBeGreaterThan(0.001);
  expect(pValueAt("0.999")).toBeLessThan(0.002);
  expect(pValueAt("0.9999")).toBeGreaterThan(0.0001);
  expect(pValueAt("0.9999")).toBeLessThan(0.0005);
});

test("more points and less confidence are narrower; a steeper slope is less likely", () => {
  for (let n = 7; n < 60; n++) {
    const widths = confidences.map((confidence) => unitWalk(n)(0).halfWidth(Number(confidence)));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    for (const [i, width] of widths.entries()) {
      expect(width).toBeLessThan(unitWalk(n - 1)(0).halfWidth(Number(confidences[i])));
    }
    const pValues = Array.from({ length: 80 }, (_, i) => unitWalk(n)(i / 4).pValue);
    expect(pValues).toEqual([...pValues].sort((a, b) => b - a));
  }
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
  expect([walk.halfWidth(0.92), walk.halfWidth(0.9995)]).toEqual([walk.halfWidth(0.95), Infinity]);
});
