import type { Report } from "../../src/model/report.ts";
import type { Expected } from "../mutants/mutant.ts";

/** How a run's answer compares with the right one. "undecided": the program said that it does not know. */
export type Score = "right" | "wrong" | "undecided" | "not measured";

/** Compares a report with the label of its run; no report is no measurement. */
export function scoreRun(label: Expected, report: Pick<Report, "outcome" | "findings"> | undefined): Score {
  if (report === undefined || report.outcome === "not-measured") return "not measured";
  if (label === "either") return "right";
  if (saysLeak(label, report)) return label === "leak" ? "right" : "wrong";
  if (report.outcome === "inconclusive") return "undecided";
  return label === "leak" ? "wrong" : "right";
}

/** A leak that is known counts as found where there is one; where there is none, it is no alarm. */
function saysLeak(label: Expected, { outcome, findings }: Pick<Report, "outcome" | "findings">): boolean {
  const kinds = label === "leak" ? ["leak", "regression", "known"] : ["leak", "regression"];
  return outcome === "fail" || findings.some(({ kind }) => kinds.includes(kind));
}
