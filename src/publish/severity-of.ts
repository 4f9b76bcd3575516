import type { Report } from "../model/report.ts";

/** How loudly a verdict is said in a workflow; only an error fails the step. */
export type Severity = "error" | "warning" | "notice";

/** An error where the gate fails or nothing was measured, a warning where a reader should look although it does not. */
export function severityOf({ outcome, findings }: Pick<Report, "outcome" | "findings">): Severity {
  if (outcome === "fail" || outcome === "not-measured") return "error";
  const looksBad = findings.some(({ kind }) => kind === "leak" || kind === "regression");
  return outcome === "inconclusive" || looksBad ? "warning" : "notice";
}
