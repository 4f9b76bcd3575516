import type { Comparison, Report } from "../model/report.ts";
import { afterSoak } from "./after-soak.ts";
import { armLabel } from "./arm-label.ts";
import { changedGrowth } from "./changed-growth.ts";
import { changedWords } from "./changed-words.ts";

/** How the candidate is worse than the baseline, in one sentence; undefined: the comparison does not show it. */
export function regressionSentence(
  report: Pick<Report, "arms" | "findings" | "workloads">,
  comparison: Comparison,
): string | undefined {
  const [candidate, baseline] = [armLabel(report, comparison.candidate), armLabel(report, comparison.baseline)];
  const worse = changedGrowth(report, comparison, "worse");
  if (worse.length > 0) {
    const gaveBack = worse.every(({ whole }) => whole);
    const kept = gaveBack ? `keeps memory that ${baseline} gave back` : `keeps more memory than ${baseline}`;
    return `gopls ${candidate} ${kept}: ${changedWords(worse, "more")}.`;
  }
  const { footprint } = comparison;
  if (footprint?.verdict !== "worse") return undefined;
  return `gopls ${candidate} needs more memory than ${baseline}: ${afterSoak(footprint)}.`;
}
