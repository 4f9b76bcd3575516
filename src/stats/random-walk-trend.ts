import type { Segments } from "./point.ts";

interface RandomWalkTrend {
  /** Half of the interval's width around the slope, at up to 0.998; Infinity above, and with fewer than 6 points. */
  readonly halfWidth: (confidence: number) => number;
  /** Two-sided; at most 1 − c where the slope is as large as the half-width at c, and 1 where it is less at 0.9. */
  readonly pValue: number;
}

/** With fewer points the ratio below was not simulated. */
const MIN_POINTS = 6;

/**
 * Quantiles of |slope| · span / range of the residuals, for the Theil–Sen slope of a Gaussian random walk of n points:
 * a + b / (n − 3), fitted to a million simulated walks each of 6, 8, 11, 15, 21 and 41 points (scripts/golden-stats.py).
 *
 * No fit is below a simulated quantile. The largest misfit is 10.3 % too wide, for 11 points at 0.999; 5.6 % at 0.998,
 * 3.7 % at 0.9, at most 3.1 % at the others. With more points the fits widen, to 7 % at 121.
 */
const QUANTILES = [
  { confidence: 0.9, a: 1.85, b: 3.67 },
  { confidence: 0.95, a: 2.23, b: 5.3 },
  { confidence: 0.97, a: 2.49, b: 6.73 },
  { confidence: 0.99, a: 2.99, b: 10.4 },
  { confidence: 0.994, a: 3.2, b: 12.7 },
  { confidence: 0.998, a: 3.62, b: 19.5 },
  { confidence: 0.999, a: 3.9, b: 25.4 },
] as const;

/**
 * Judges a slope against the worst error that is no growth, a random walk, by how far the residuals range over the span.
 *
 * Kendall's S knows ranks only: with strongly dependent errors its inflated interval is unbounded, however small those
 * errors are next to the trend. This bound is wide, but it shrinks with the residuals: a line that bends by 1 % is a
 * trend, and a single step of one object is no unbounded doubt. Span: the longest segment; range: the widest.
 */
export function randomWalkTrend(
  segments: Segments,
  residuals: readonly (readonly number[])[],
  slope: number,
): RandomWalkTrend {
  const n = Math.max(0, ...segments.map((points) => points.length));
  const span = Math.max(0, ...segments.map((points) => (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)));
  if (n < MIN_POINTS || span <= 0) return { halfWidth: () => Infinity, pValue: 1 };
  const range = Math.max(...residuals.map((values) => Math.max(...values) - Math.min(...values)));
  return {
    // Points that are exactly on a line leave no doubt at any confidence, not even at one that was not simulated.
    halfWidth: (confidence) => (range === 0 ? 0 : (quantileOf(confidence, n) * range) / span),
    pValue: tail(Math.abs(slope) * span, range, n),
  };
}

function quantileOf(confidence: number, n: number): number {
  const row = QUANTILES.find((quantile) => quantile.confidence >= confidence - 1e-9);
  return row ? fitted(row, n) : Infinity;
}

function fitted({ a, b }: (typeof QUANTILES)[number], n: number): number {
  return a + b / (n - 3);
}

/** A power of the ratio between two quantiles; beyond the last one such that the simulated tail falls at least as fast. */
function tail(rise: number, range: number, n: number): number {
  if (rise === 0) return 1;
  if (range === 0) return 0;
  const ratio = rise / range;
  const index = QUANTILES.findLastIndex((row) => ratio >= fitted(row, n));
  const [below, above] = [QUANTILES[index], QUANTILES[index + 1]];
  if (!below) return 1;
  const chance = 1 - below.confidence;
  const power = above
    ? Math.log((1 - above.confidence) / chance) / Math.log(fitted(above, n) / fitted(below, n))
    : (-8 * (n - 2)) / (n + 4);
  return chance * (ratio / fitted(below, n)) ** power;
}
