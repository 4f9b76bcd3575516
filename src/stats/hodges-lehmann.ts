import type { Estimate } from "../model/growth.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { medianSorted } from "./order-statistics.ts";
import { rankSumCounts } from "./rank-sum-counts.ts";

/** (1 − 0.9) / 2 is a little below 0.05. */
const DUST = 1e-12;

/**
 * Hodges–Lehmann shift from a to b: the median of all differences b − a, in their unit (Hodges and Lehmann 1963, Ann.
 * Math. Stat. 34:598). Its interval is the one of those differences that the Mann–Whitney test does not reject as a shift
 * at 1 − confidence (Hollander, Wolfe and Chicken 2014, section 4.3). Assumes independent values and two distributions
 * that differ by a shift only; free of their shape. With ties it covers the shift at least as often as it says.
 *
 * The interval covers at least as often as asked: 4 against 4 at 95 % are the extreme differences, which cover 97.1 %. An
 * end for which the samples are too small is ±Infinity, as both are for 3 against 3 at 95 %. At 90 %, one-sided 95 %, 3
 * against 3 suffice, and give the extreme differences. Above 50 values the normal approximation is inverted, with
 * continuity correction. An empty sample: the value is 0, unbounded.
 */
export function hodgesLehmann(a: readonly number[], b: readonly number[], confidence: number): Estimate {
  const differences = a.flatMap((from) => b.map((to) => to - from)).sort((x, y) => x - y);
  if (differences.length === 0) return { value: 0, low: -Infinity, high: Infinity, confidence };
  const outside = countOutside(a.length, b.length, (1 - confidence) / 2);
  return {
    value: medianSorted(differences),
    low: differences[outside - 1] ?? -Infinity,
    high: differences[differences.length - outside] ?? Infinity,
    confidence,
  };
}

/** How many values of U, from 0, lie in a tail of the given probability: the place, from 1, of the interval's end. */
function countOutside(n: number, m: number, tail: number): number {
  const counts = rankSumCounts(
    Array.from({ length: n + m }, (_, i) => i + 1),
    m,
  );
  if (!counts) {
    const deviation = Math.sqrt((n * m * (n + m + 1)) / 12);
    return Math.max(0, Math.floor((n * m + 1) / 2 + normalQuantile(tail) * deviation));
  }
  const ofU = counts.subarray((m * (m + 1)) / 2);
  const all = ofU.reduce((total, count) => total + count, 0);
  let sum = 0;
  return ofU.findIndex((count) => {
    sum += count;
    return sum > (tail + DUST) * all;
  });
}
