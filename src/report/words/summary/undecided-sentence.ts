import type { Comparison, Finding, Report, SeriesReport } from "../../../model/report.ts";
import { armLabel, comparedArms } from "../../ask/arms.ts";
import { confirmationOf } from "../../ask/confirmation-of.ts";
import { candidateFindings } from "../../ask/findings.ts";
import { notableSeries } from "../../ask/notable-series.ts";
import { formatInterval } from "../amount.ts";
import { besideAccepted } from "../ceiling.ts";
import { keptWords } from "../kept-words.ts";
import { limitSentence } from "../limit.ts";
import { seriesName } from "../names.ts";

type Judged = Omit<Report, "summary">;

/** What could not be told, in one sentence: a leak that was not seen twice, a difference, a growth. */
export function undecidedSentence(report: Judged, comparison: Comparison | undefined): string {
  const suspects = candidateFindings(report, "leak", "regression").filter(({ confirmed }) => !confirmed);
  if (suspects.length > 0) return suspected(suspects, report);
  const [open] = notableSeries(report).filter(
    ({ verdict, arm }) => verdict === "inconclusive" && arm === comparedArms(report).candidate?.name,
  );
  const compared = open ? undefined : comparison && undecidedComparison(report, comparison);
  if (compared !== undefined) return compared;
  return `${nameOf(report)}: ${open ? undecidedGrowth(open, report) : withoutControl(report)}`;
}

function suspected(suspects: readonly Finding[], report: Judged): string {
  const tried = suspects.some((finding) => confirmationOf(finding, report) !== undefined);
  const why = tried
    ? "but it grew differently in a fresh process"
    : "but the run ended before a fresh process could confirm it";
  return `${nameOf(report, suspects[0]?.arm)} is suspected to keep ${keptWords(suspects, report)}, ${why}.`;
}

function undecidedComparison(
  report: Judged,
  { candidate, baseline, growth, footprint }: Comparison,
): string | undefined {
  const open = growth.filter(({ verdict }) => verdict === "inconclusive");
  const one = open.find(({ metric }) => metric === "owned-heap") ?? open[0];
  const start = `It could not be told whether ${nameOf(report, candidate)} is worse than ${armLabel(report, baseline)}`;
  if (one) {
    const range = formatInterval(one.difference, one.difference.unit);
    return `${start}: ${seriesName(one)} in ${one.workload} differs by ${range} per iteration (95 %).`;
  }
  if (footprint?.verdict !== "inconclusive") return undefined;
  return `${start}: its own heap after the soak differs by ${formatInterval(footprint.shift, "bytes")} (95 %).`;
}

function undecidedGrowth(worst: SeriesReport, report: Judged): string {
  const open = notableSeries(report).filter(({ verdict, arm }) => verdict === "inconclusive" && arm === worst.arm);
  const { perIteration, workload } = worst;
  const also = open.length === 1 ? "" : ` (and ${open.length - 1} more)`;
  const range = formatInterval(perIteration, perIteration.unit);
  return `growth of ${seriesName(worst)} in ${workload}${also} is neither proven nor excluded: ${range} per iteration (95 %).`;
}

/** All that was measured is well, but nothing shows that this run would have seen a leak. */
function withoutControl(report: Judged): string {
  const limit = limitSentence(report);
  if (report.control || limit === undefined) return "nothing that was measured could decide.";
  return `${limit}${besideAccepted(report)}, but the run ended before its control leak was planted.`;
}

function nameOf(report: Judged, arm = comparedArms(report).candidate?.name): string {
  return `gopls ${armLabel(report, arm)}`.trim();
}
