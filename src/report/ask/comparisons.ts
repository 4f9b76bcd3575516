import type { Comparison, GrowthComparison, Report } from "../../model/report.ts";

/** How an arm compares with the baseline; undefined: it is not compared. */
export function comparisonOf(
  { comparisons }: Pick<Report, "comparisons">,
  arm: string | undefined,
): Comparison | undefined {
  return comparisons.find(({ candidate }) => candidate === arm);
}

/** Of growths the one that says most: the owned heap, or else the first. */
export function mostTelling(growths: readonly GrowthComparison[]): GrowthComparison | undefined {
  return growths.find(({ metric }) => metric === "owned-heap") ?? growths[0];
}
