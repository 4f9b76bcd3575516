import type { Report } from "../model/report.ts";
import { candidateFindings } from "./candidate-findings.ts";
import { limitSentence } from "./limit-sentence.ts";

/** "Everything else: no growth above 0.3 KiB per iteration (95 %).", where the verdict has not said it yet; "": it has. */
export function excludedSentence(report: Report): string {
  const limit = limitSentence(report);
  if (limit === undefined || report.summary.includes(limit)) return "";
  if (candidateFindings(report, "leak", "regression", "known", "tolerated").length > 0)
    return `Everything else: ${limit}.`;
  return report.outcome === "inconclusive" ? "" : `${limit.charAt(0).toUpperCase()}${limit.slice(1)}.`;
}
