import type { Segments } from "./point.ts";

export interface RandomWalkTrend {
  /** Half of the interval's width around the slope, at 0.9, 0.95 or 0.99; Infinity with fewer than 6 points. */
  readonly halfWidth: (confidence: number) => number;
  /** Two-sided. */
  readonly pValue: number;
}

/** With fewer points the ratio below was not simulated. */
const MIN_POINTS = 6;

/**
 * Quantiles of |slope| · span / range of the residuals, for the Theil–Sen slope of a Gaussian random walk of n points:
 * a + b / (n − 3), fitted to 40,000 simulated walks each of 6 to 41 points (scripts/golden-stats.py).
 */
const QUANTILES = [
  { confidence: 0.9, a: 1.75, b: 4.6 },
  { confidence: 0.95, a: 2.15, b: 5.7 },
  { confidence: 0.99, a: 2.95, b: 10.3 },
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
    halfWidth: (confidence) => (quantileOf(confidence, n) * range) / span,
    pValue: tail(Math.abs(slope) * span, range, n),
  };
}

function quantileOf(confidence: number, n: number): number {
  const quantile = QUANTILES.find((q) => q.confidence >= confidence - 1e-9);
  return quantile ? quantile.a + quantile.b / (n - 3) : Infinity;
}

/** Beyond the 99 % quantile the simulated tail falls as a power of the ratio, the faster the more points. */
function tail(rise: number, range: number, n: number): number {
  if (rise === 0) return 1;
  if (range === 0) return 0;
  const beyond = rise / range / quantileOf(0.99, n);
  return beyond < 1 ? 1 : 0.01 * beyond ** ((-8 * (n - 2)) / (n + 4));
}
