import type { Point } from "../../src/stats/point.ts";
import { studentTail } from "./student-tail.ts";

export interface Line {
  readonly slope: number;
  /** Two-sided, of the slope against 0. */
  readonly pValue: number;
  /** Standard deviation of the points around the line. */
  readonly deviation: number;
}

/** Ordinary least squares through three points or more. */
export function fitLine(points: readonly Point[]): Line {
  const n = points.length;
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / n;
  const [x0, y0] = [mean(({ x }) => x), mean(({ y }) => y)];
  const sxx = n * mean(({ x }) => (x - x0) ** 2);
  const slope = (n * mean(({ x, y }) => (x - x0) * (y - y0))) / sxx;
  const residual = n * mean(({ x, y }) => (y - y0 - slope * (x - x0)) ** 2);
  const deviation = Math.sqrt(residual / (n - 2));
  const pValue = slope === 0 ? 1 : studentTail((slope * Math.sqrt(sxx)) / deviation, n - 2);
  return { slope, pValue, deviation };
}
