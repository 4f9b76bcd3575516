import type { Report } from "../model/report.ts";

export interface Headline {
  readonly word: "LEAK" | "PASS" | "INCONCLUSIVE" | "NOT MEASURED";
  readonly tone: "bad" | "good" | "unsure";
  /** Why the program ends with another code than the word suggests; undefined: it does not. */
  readonly but: string | undefined;
}

/** The verdict in a word. A leak is called one whether or not it fails the gate. */
export function headline({ outcome, findings, failOn }: Pick<Report, "outcome" | "findings" | "failOn">): Headline {
  const leaks = findings.some(({ kind }) => kind === "leak" || kind === "regression");
  if (outcome === "not-measured") return { word: "NOT MEASURED", tone: "bad", but: undefined };
  if (leaks) return { word: "LEAK", tone: "bad", but: outcome === "fail" ? undefined : notFailing(outcome, failOn) };
  if (outcome === "pass") return { word: "PASS", tone: "good", but: undefined };
  const but = outcome === "fail" ? "This fails the gate, as --fail-on has inconclusive." : undefined;
  return { word: "INCONCLUSIVE", tone: "unsure", but };
}

function notFailing(outcome: "pass" | "inconclusive", failOn: Report["failOn"]): string {
  const result = outcome === "pass" ? "passes (exit 0)" : "is inconclusive (exit 3)";
  return `The gate ${result} all the same, as --fail-on is ${failOn.join(",")}.`;
}
