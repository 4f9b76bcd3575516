import type { Report } from "../../model/report.ts";
import { badFindings } from "../../report/ask/findings.ts";

/** How loudly a verdict is said in a workflow; only an error fails the step. */
export type Severity = "error" | "warning" | "notice";

/** An error where the gate fails or nothing was measured, a warning where a reader should look although it does not. */
export function severityOf(report: Pick<Report, "outcome" | "arms" | "findings">): Severity {
  const { outcome } = report;
  if (outcome === "fail" || outcome === "not-measured") return "error";
  return outcome === "inconclusive" || badFindings(report).length > 0 ? "warning" : "notice";
}
