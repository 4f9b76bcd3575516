import type { Expected } from "../mutants/mutant.ts";
import type { RunResult } from "./read-result.ts";

/** How a run's answer compares with the right one. "undecided": the program said that it does not know. */
export type Score = "right" | "wrong" | "undecided" | "not measured";

/** Compares a result with the label of its run; no result is no measurement. */
export function scoreRun(label: Expected, result: Pick<RunResult, "outcome" | "findings"> | undefined): Score {
  if (result === undefined || result.outcome === "not-measured") return "not measured";
  if (label === "either") return "right";
  if (saysLeak(label, result)) return label === "leak" ? "right" : "wrong";
  if (result.outcome === "inconclusive") return "undecided";
  return label === "leak" ? "wrong" : "right";
}

/** A leak that is known counts as found where there is one; where there is none, it is no alarm. */
function saysLeak(label: Expected, { outcome, findings }: Pick<RunResult, "outcome" | "findings">): boolean {
  const kinds = label === "leak" ? ["leak", "regression", "known"] : ["leak", "regression"];
  return outcome === "fail" || findings.some(({ kind }) => kinds.includes(kind));
}
