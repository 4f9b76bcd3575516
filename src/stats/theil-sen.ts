import type { Estimate } from "../model/growth.ts";
import { kendallVariance } from "./kendall-variance.ts";
import { normalQuantile } from "./normal-quantile.ts";
import type { Segments } from "./point.ts";

interface Trust {
  /** Two-sided: 0.95 leaves 2.5 % on each side. */
  readonly confidence: number;
  /** Factor on the variance, for errors that are not independent. */
  readonly inflation?: number;
}

/** With fewer no order statistic is an end of a useful interval. */
const MIN_POINTS = 5;

/**
 * Theil–Sen slope: the median of the slopes between all pairs of points, in units of y per unit of x. With several
 * segments only pairs within one count, pooled.
 *
 * Holds with up to 29 % outliers. Ties in y give slopes of exactly 0 and stay in: heaps are often exactly flat.
 * The interval inverts Kendall's S (Sen 1968, J. Am. Stat. Assoc. 63:1379) and assumes independent errors. Where they are
 * not, its ends are as many times as far off as the root of `inflation`: to widen the variance of S instead would soon ask
 * for more slopes than there are. An end for which there are too few slopes is ±Infinity (scipy.stats.theilslopes
 * takes the extreme slope instead), as are both with fewer than 5 points. No pair at all: the value is 0, unbounded.
 */
export function theilSen(segments: Segments, { confidence, inflation = 1 }: Trust): Estimate {
  const slopes = pairSlopes(segments);
  const count = segments.reduce((sum, points) => sum + points.length, 0);
  const value = middle(slopes);
  if (slopes.length === 0 || count < MIN_POINTS) return { value, low: -Infinity, high: Infinity, confidence };
  const spread = normalQuantile(0.5 + confidence / 2) * Math.sqrt(kendallVariance(segments));
  const rank = Math.round((slopes.length - spread) / 2) - 1;
  const low = slopes[rank] ?? -Infinity;
  const high = slopes[slopes.length - 1 - rank] ?? Infinity;
  const wider = Math.sqrt(inflation) - 1;
  const widened = (end: number) => (Number.isFinite(end) ? end + wider * (end - value) : end);
  return { value, low: widened(Math.min(low, value)), high: widened(Math.max(high, value)), confidence };
}

function middle(sorted: Float64Array): number {
  const [a, b] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return a === b ? a : (a + b) / 2;
}

/** Slopes between all pairs of points of a segment, ascending. Pairs of equal x have none; equal y gives exactly 0. */
function pairSlopes(segments: Segments): Float64Array {
  const slopes: number[] = [];
  for (const points of segments) {
    for (const [i, a] of points.entries()) {
      for (let j = i + 1; j < points.length; j++) {
        const b = points[j];
        if (b && b.x !== a.x) slopes.push((b.y - a.y) / (b.x - a.x) + 0); // 0 / −10 is −0
      }
    }
  }
  return Float64Array.from(slopes).sort();
}
