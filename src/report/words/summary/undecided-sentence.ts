import type { Comparison, Finding, Report, SeriesReport } from "../../../model/report.ts";
import { armLabel, comparedArms } from "../../ask/arms.ts";
import { mostTelling } from "../../ask/comparisons.ts";
import { confirmationOf } from "../../ask/confirmation-of.ts";
import { suspects } from "../../ask/findings.ts";
import { judgedGrowth, undecidedSeries } from "../../ask/notable-series.ts";
import { formatInterval } from "../amount.ts";
import { besideAccepted } from "../ceiling.ts";
import { keptWords } from "../kept-words.ts";
import { limitSentence } from "../limit.ts";
import { seriesName } from "../names.ts";

type Judged = Omit<Report, "summary">;

/** What could not be determined, in one sentence: a leak that was not seen twice, a difference, a growth. */
export function undecidedSentence(report: Judged, comparison: Comparison | undefined): string {
  const found = suspects(report);
  if (found.length > 0) return suspected(found, report);
  const [worst, ...more] = undecidedSeries(report);
  if (worst) return `Could not determine whether ${nameOf(report)} leaks: ${undecidedGrowth(worst, more.length)}`;
  return (comparison && undecidedComparison(report, comparison)) ?? `${nameOf(report)}: ${unfinished(report)}`;
}

function suspected(findings: readonly Finding[], report: Judged): string {
  const tried = findings.some((finding) => confirmationOf(finding, report) !== undefined);
  const why = tried
    ? "but it grew differently in a fresh process"
    : "but the run ended before a fresh process could confirm that";
  return `${nameOf(report, findings[0]?.arm)} may keep ${keptWords(findings, report)}, ${why}.`;
}

function undecidedComparison(
  report: Judged,
  { candidate, baseline, growth, footprint }: Comparison,
): string | undefined {
  const undecided = mostTelling(growth.filter(({ verdict }) => verdict === "inconclusive"));
  const start = `Could not determine whether ${nameOf(report, candidate)} is worse than ${armLabel(report, baseline)}`;
  if (undecided) {
    const range = formatInterval(undecided.difference, undecided.difference.unit);
    return `${start}: ${seriesName(undecided)} in ${undecided.workload} differs by ${range} per iteration (95 %).`;
  }
  if (footprint?.verdict !== "inconclusive") return undefined;
  return `${start}: its own heap after the soak differs by ${formatInterval(footprint.shift, "bytes")} (95 %).`;
}

function undecidedGrowth(worst: SeriesReport, others: number): string {
  const { workload } = worst;
  const perIteration = judgedGrowth(worst);
  const also = others === 0 ? "" : `, and ${others} more are undecided`;
  const range = formatInterval(perIteration, perIteration.unit);
  return `growth of ${seriesName(worst)} in ${workload} is ${range} per iteration (95 %)${also}.`;
}

/** All that was measured is well, but something is missing: what shows that this run would have seen a leak, or another session. */
function unfinished(report: Judged): string {
  const limit = limitSentence(report);
  if (limit === undefined) return "what was measured could not decide.";
  const above = `${limit}${besideAccepted(report)}, but`;
  if (report.control && !report.control.seen) return `${above} its heap moves too much to show what was planted.`;
  const before = report.control ? "all that it needs was measured" : "its control leak was planted";
  return `${above} the run ended before ${before}.`;
}

function nameOf(report: Judged, arm = comparedArms(report).candidate?.name): string {
  return `gopls ${armLabel(report, arm)}`.trim();
}
