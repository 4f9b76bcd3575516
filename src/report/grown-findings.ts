import type { Finding, Report } from "../model/report.ts";
import { candidateFindings } from "./candidate-findings.ts";

/** What grew in the arm that is judged and was not accepted; a larger heap after the soak is the comparison's to show. */
export function grownFindings(report: Pick<Report, "arms" | "findings">): readonly Finding[] {
  return candidateFindings(report, "leak", "regression");
}
