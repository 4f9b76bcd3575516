import { median } from "../../stats/order-statistics.ts";
import type { Point } from "../../stats/point.ts";

interface NetGrowth {
  /** From the first level to the last. */
  readonly whole: number;
  /** From the level in the middle to the last. */
  readonly late: number;
  /** The largest step from one reading to the next, as a share of what came between the first and the last level; 0: nothing. */
  readonly largestStep: number;
}

/** Readings that make a level: one that is off does not count. */
const OF_A_LEVEL = 3;
const MIN_POINTS = 2 * OF_A_LEVEL;

/**
 * What a series has more at the end than before, per unit of x, however it came to it: a slope that holds with outliers does
 * not see a few large steps. A level is the median of three readings. Undefined with fewer than 6 points.
 */
export function netGrowth(points: readonly Point[]): NetGrowth | undefined {
  if (points.length < MIN_POINTS) return undefined;
  const level = (from: number) => {
    const readings = points.slice(from, from + OF_A_LEVEL);
    return { x: median(readings.map(({ x }) => x)), y: median(readings.map(({ y }) => y)) };
  };
  const start = level(0);
  const middle = level(Math.floor((points.length - OF_A_LEVEL) / 2));
  const end = level(points.length - OF_A_LEVEL);
  const grown = end.y - start.y;
  const between = points.slice(1, -1);
  const steps = between.slice(1).map(({ y }, i) => y - (between[i]?.y ?? y));
  return {
    whole: grown / (end.x - start.x),
    late: (end.y - middle.y) / (end.x - middle.x),
    largestStep: grown > 0 ? Math.max(...steps) / grown : 0,
  };
}
