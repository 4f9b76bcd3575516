import type { Segments } from "./point.ts";

/**
 * Variance of Kendall's S under no trend and independent errors, summed over segments, corrected for ties in x and in y
 * (Sen 1968, J. Am. Stat. Assoc. 63:1379, equation 2.6). 0 where every y of every segment is equal.
 */
export function kendallVariance(segments: Segments): number {
  let variance = 0;
  for (const points of segments) {
    variance += term(points.length);
    for (const ties of tieCounts(points.map(({ y }) => y))) variance -= term(ties);
    for (const ties of tieCounts(points.map(({ x }) => x))) variance -= term(ties);
  }
  return Math.max(variance, 0);
}

function term(n: number): number {
  return (n * (n - 1) * (2 * n + 5)) / 18;
}

function tieCounts(values: readonly number[]): Iterable<number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts.values();
}
