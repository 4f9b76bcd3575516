import { median } from "./order-statistics.ts";
import type { Segments } from "./point.ts";

/** Differences below this share of the largest y are rounding of the arithmetic, not scatter. */
const DUST = 1e-10;

/**
 * What is left of y, segment by segment, without the slope and the segment's median level. The dust of floating-point
 * arithmetic is taken off, so that points on a line leave exactly 0.
 */
export function residuals(segments: Segments, slope: number): readonly (readonly number[])[] {
  const largest = Math.max(0, ...segments.flatMap((points) => points.map(({ y }) => Math.abs(y))));
  const grain = largest * DUST;
  return segments.map((points) => {
    if (points.length === 0) return [];
    const levels = points.map(({ x, y }) => y - slope * x);
    const level = median(levels);
    return levels.map((value) => (grain === 0 ? value - level : Math.round((value - level) / grain) * grain));
  });
}
