import type { Segments } from "./point.ts";

/** Slopes between all pairs of points of a segment, ascending. Pairs of equal x have none; equal y gives exactly 0. */
export function pairSlopes(segments: Segments): Float64Array {
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
