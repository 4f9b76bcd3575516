import type { Point } from "../../src/stats/point.ts";
import { studentTail } from "./student-tail.ts";

/** Ordinary least squares through three points or more, and the two-sided p-value of the slope against 0. */
export function fitLine(points: readonly Point[]): { readonly slope: number; readonly pValue: number } {
  const n = points.length;
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / n;
  const [x0, y0] = [mean(({ x }) => x), mean(({ y }) => y)];
  const sxx = n * mean(({ x }) => (x - x0) ** 2);
  const slope = (n * mean(({ x, y }) => (x - x0) * (y - y0))) / sxx;
  const residual = n * mean(({ x, y }) => (y - y0 - slope * (x - x0)) ** 2);
  if (slope === 0) return { slope, pValue: 1 };
  return { slope, pValue: studentTail(slope / Math.sqrt(residual / (n - 2) / sxx), n - 2) };
}
