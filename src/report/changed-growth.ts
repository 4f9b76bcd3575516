import type { Comparison, Report } from "../model/report.ts";
import { comparisonUnit } from "./comparison-unit.ts";
import { formatAmount } from "./format-amount.ts";

/** A growth that differs between two arms. */
export interface ChangedGrowth {
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
  const changed = comparison.growth.filter((one) => one.verdict === verdict);
  const workloads = [...new Set(changed.map(({ workload }) => workload))];
  const found = workloads.flatMap((workload) => {
    const own = changed.filter((one) => one.workload === workload);
    const one = own.find(({ metric }) => metric === "owned-heap") ?? own[0];
    if (!one) return [];
    const { perIteration: by, work, word } = comparisonUnit(report, comparison, workload);
    const value = Math.abs(one.difference.value) / by;
    const [less, more] = [one.baseline.value, one.candidate.value].toSorted((a, b) => a - b);
    const whole = Math.abs(less ?? 0) < NOTHING * Math.abs(more ?? 0);
    return [{ amount: formatAmount(value, one.difference.unit), work, word, whole, value }];
  });
  const ranked = found.toSorted((a, b) => b.value - a.value);
  return ranked.filter(({ word }, i) => ranked.findIndex((other) => other.word === word) === i);
}
