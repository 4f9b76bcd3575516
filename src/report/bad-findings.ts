import type { Finding, Report } from "../model/report.ts";
import { candidateFindings } from "./candidate-findings.ts";

/** Findings that fail the gate, or would if `failOn` let them; what did not grow again in a fresh process does not. */
export function badFindings(report: Pick<Report, "arms" | "findings">): readonly Finding[] {
  return candidateFindings(report, "leak", "regression", "footprint").filter(({ confirmed }) => confirmed);
}
