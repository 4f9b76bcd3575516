import type { Comparison, Report } from "../../../model/report.ts";
import { armLabel, comparedArms } from "../../ask/arms.ts";
import { besideAccepted } from "../ceiling.ts";
import { afterSoak, changedGrowth, changedWords } from "../changed.ts";
import { limitSentence } from "../limit.ts";

type Judged = Omit<Report, "summary">;

/** A pass in one sentence: what the candidate gives back that the baseline kept, or how much growth was excluded. */
export function passSentence(report: Judged, comparison: Comparison | undefined): string {
  const limit = `${limitSentence(report) ?? "no growth was found"}${besideAccepted(report)}`;
  if (!comparison) return `gopls ${armLabel(report, comparedArms(report).candidate?.name)}: ${limit}.`;
  const [candidate, baseline] = [armLabel(report, comparison.candidate), armLabel(report, comparison.baseline)];
  const better = changedGrowth(report, comparison, "better");
  if (better.length > 0) {
    const givesBack = better.every(({ whole }) => whole);
    const kept = givesBack ? `gives back what ${baseline} kept` : `keeps less memory than ${baseline}`;
    return `gopls ${candidate} ${kept}: ${changedWords(better, "less")}.`;
  }
  const { footprint } = comparison;
  if (footprint?.verdict === "better") {
    return `gopls ${candidate} needs less memory than ${baseline}: ${afterSoak(footprint)}.`;
  }
  const growth = comparison.growth.map(({ verdict }) => verdict);
  const alike = [...growth, footprint?.verdict ?? "same"].every(
    (verdict) => verdict === "same" || verdict === "better",
  );
  return `gopls ${candidate}${alike ? ` is no worse than ${baseline}` : ""}: ${limit}.`;
}
