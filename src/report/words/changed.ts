import type { Comparison, FootprintComparison, Report } from "../../model/report.ts";
import { andList } from "../../text/and-list.ts";
import { mostTelling } from "../ask/comparisons.ts";
import { formatAmount, formatShare, middle } from "./amount.ts";
import { comparisonUnit } from "./units.ts";

/** A growth that differs between two arms. */
interface ChangedGrowth {
  /** "37.5 KiB". */
  readonly amount: string;
  /** "edit of modfile/rule.go". */
  readonly work: string;
  /** The arm that is better off gives back what the other keeps, rather than keeping less. */
  readonly whole: boolean;
}

/** A remainder below this share of the larger growth is none. */
const NOTHING = 0.1;

/**
 * What is worse, or better: of each workload its owned heap, or the first series where that is as before; the largest
 * of each unit.
 */
export function changedGrowth(
  report: Pick<Report, "findings" | "workloads">,
  comparison: Comparison,
  verdict: "worse" | "better",
): readonly ChangedGrowth[] {
  const changed = comparison.growth.filter((growth) => growth.verdict === verdict);
  const workloads = [...new Set(changed.map(({ workload }) => workload))];
  const found = workloads.flatMap((workload) => {
    const telling = mostTelling(changed.filter((growth) => growth.workload === workload));
    if (!telling) return [];
    const { baseline, candidate, difference } = telling;
    const { perIteration: unitsPerIteration, work, word } = comparisonUnit(report, comparison, workload);
    const value = Math.abs(difference.value) / unitsPerIteration;
    const [less, more] = [baseline.value, candidate.value].toSorted((a, b) => a - b);
    const whole = Math.abs(less ?? 0) < NOTHING * Math.abs(more ?? 0);
    return [{ amount: formatAmount(value, difference.unit), work, word, whole, value }];
  });
  const ranked = found.toSorted((a, b) => b.value - a.value);
  return ranked.filter(({ word }, i) => ranked.findIndex((other) => other.word === word) === i);
}

const MOST = 2;

/** "37.5 KiB more for every edit and 1.2 KiB more for every LSP request". */
export function changedWords(changed: readonly ChangedGrowth[], direction: "more" | "less"): string {
  return andList(changed.slice(0, MOST).map(({ amount, work }) => `${amount} ${direction} for every ${work}`));
}

/** Both owned heaps of a comparison: "its own heap after the soak is 61.0 MiB instead of 25.0 MiB (+144 %)". */
export function afterSoak({ baselineBytes, candidateBytes, ratio }: FootprintComparison): string {
  const heapOf = (readings: readonly number[]) => formatAmount(middle(readings), "bytes");
  return `its own heap after the soak is ${heapOf(candidateBytes)} instead of ${heapOf(baselineBytes)} (${formatShare(ratio.value)})`;
}
