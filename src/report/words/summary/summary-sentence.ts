import type { Finding, Report } from "../../../model/report.ts";
import { armLabel } from "../../ask/arms.ts";
import { comparisonOf } from "../../ask/comparisons.ts";
import { badFindings, candidateFindings } from "../../ask/findings.ts";
import { headline } from "../../ask/headline.ts";
import { keptWords } from "../kept-words.ts";
import { passSentence } from "./pass-sentence.ts";
import { regressionSentence } from "./regression-sentence.ts";
import { undecidedSentence } from "./undecided-sentence.ts";

type Judged = Omit<Report, "summary">;

/**
 * The verdict in one sentence: what is kept per what, how the candidate differs, how much growth was excluded, what stayed
 * undecided, or why nothing was measured.
 */
export function summarySentence(report: Judged): string {
  const { failure } = report;
  if (failure) return asSentence(firstLine(failure.message));
  const bad = badFindings(report);
  const comparison = comparisonOf(report, bad[0]?.arm) ?? report.comparisons[0];
  switch (headline(report).word) {
    case "REGRESSION":
      return (comparison && regressionSentence(report, comparison)) ?? keptSentence(bad, report);
    case "LEAK":
      return keptSentence(bad.length > 0 ? bad : candidateFindings(report, "known", "tolerated"), report);
    case "PASS":
      return passSentence(report, comparison);
    default:
      return undecidedSentence(report, comparison);
  }
}

function keptSentence(findings: readonly Finding[], report: Judged): string {
  return `gopls ${armLabel(report, findings[0]?.arm)} keeps ${keptWords(findings, report)}.`;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.trim() ?? "";
}

function asSentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
