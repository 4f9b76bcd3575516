import type { Report } from "../model/report.ts";

/** How loudly a verdict is said in a workflow; only an error fails the step. */
export type Severity = "error" | "warning" | "notice";

/** An error where the user asked to fail or nothing was measured, a warning where a reader should look anyway. */
export function severityOf({ outcome, failOn, findings }: Report): Severity {
  if (outcome === "fail" || outcome === "not-measured") return "error";
  if (outcome === "inconclusive") return failOn.includes("inconclusive") ? "error" : "warning";
  return findings.some(({ kind }) => kind === "leak" || kind === "regression") ? "warning" : "notice";
}
