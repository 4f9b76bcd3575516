import type { Report } from "../../model/report.ts";
import { badFindings } from "../../report/ask/findings.ts";
import { postedReport } from "../../report/posted-report.ts";

/** The runner cuts an annotation's message here. */
const limitCharacters = 4_096;

/** The part of @actions/core that is used here. */
export type Annotations = Readonly<Record<Severity, (message: string, properties: { title: string }) => void>>;

/** Says the verdict as one annotation of the step. */
export function annotate(annotations: Annotations, report: Report): void {
  annotations[severityOf(report)](cut(sentence(postedReport(report))), { title: "gopls-leak-gate" });
}

function sentence({ summary, failure }: Report): string {
  return failure ? `${summary}\n${failure.hint}` : summary;
}

function cut(text: string): string {
  return text.length <= limitCharacters ? text : `${text.slice(0, limitCharacters - 1)}…`;
}

/** How loudly a verdict is said in a workflow; only an error fails the step. */
export type Severity = "error" | "warning" | "notice";

/** An error where the gate fails or nothing was measured, a warning where a reader should look although it does not. */
export function severityOf(report: Pick<Report, "outcome" | "arms" | "findings">): Severity {
  const { outcome } = report;
  if (outcome === "fail" || outcome === "not-measured") return "error";
  return outcome === "inconclusive" || badFindings(report).length > 0 ? "warning" : "notice";
}
