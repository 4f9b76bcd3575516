import type { Comparison, Report } from "../../../model/report.ts";
import { armLabel } from "../../ask/arms.ts";
import { afterSoak, changedGrowth, changedWords } from "../changed.ts";
import { keptWords } from "../kept-words.ts";

/** How the candidate is worse than the baseline, in one sentence; undefined: the comparison does not show it. */
export function regressionSentence(
  report: Pick<Report, "arms" | "findings" | "workloads" | "startedAt">,
  comparison: Comparison,
): string | undefined {
  const [candidate, baseline] = [armLabel(report, comparison.candidate), armLabel(report, comparison.baseline)];
  const worse = changedGrowth(report, comparison, "worse");
  if (worse.length > 0) {
    const gaveBack = worse.every(({ whole }) => whole);
    const kept = gaveBack ? `keeps memory that ${baseline} gave back` : `keeps more memory than ${baseline}`;
    return `gopls ${candidate} ${kept}: ${howMuch(report, comparison) ?? changedWords(worse, "more")}.`;
  }
  const { footprint } = comparison;
  if (footprint?.verdict !== "worse") return undefined;
  return `gopls ${candidate} needs more memory than ${baseline}: ${afterSoak(footprint)}.`;
}

/** Where only counts are worse and not the heap as a whole, the findings say how many bytes that is. */
function howMuch(
  report: Pick<Report, "findings" | "workloads" | "startedAt">,
  { growth, candidate }: Comparison,
): string | undefined {
  const isHeap = growth.some(({ metric, verdict }) => metric === "owned-heap" && verdict === "worse");
  const found = report.findings.filter(({ kind, arm }) => kind === "regression" && arm === candidate);
  return isHeap || found.length === 0 ? undefined : keptWords(found, report);
}
