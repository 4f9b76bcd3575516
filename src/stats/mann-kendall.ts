import { kendallVariance } from "./kendall-variance.ts";
import { normalTail } from "./normal-tail.ts";
import type { Segments } from "./point.ts";

interface MannKendall {
  /** Kendall's S: pairs that rise less pairs that fall. */
  readonly s: number;
  readonly variance: number;
  /** Two-sided, with continuity correction. */
  readonly pValue: number;
}

/**
 * Mann–Kendall test of a monotone trend (Mann 1945; Kendall 1975), S and its tie-corrected variance summed over segments.
 * Assumes independent errors; `inflation` multiplies the variance where they are not. All ties, or no pair: p = 1.
 */
export function mannKendall(segments: Segments, inflation = 1): MannKendall {
  const s = segments.reduce((sum, points) => sum + kendallS(points), 0);
  const variance = kendallVariance(segments) * inflation;
  const z = variance > 0 ? Math.max(Math.abs(s) - 1, 0) / Math.sqrt(variance) : 0;
  return { s, variance, pValue: Math.min(1, 2 * normalTail(z)) };
}

function kendallS(points: Segments[number]): number {
  let s = 0;
  for (const [i, a] of points.entries()) {
    for (const b of points.slice(i + 1)) s += Math.sign(b.x - a.x) * Math.sign(b.y - a.y);
  }
  return s;
}
