import type { Report } from "../../model/report.ts";
import { badFindings, candidateFindings } from "./findings.ts";

export interface Headline {
  readonly word: "LEAK" | "REGRESSION" | "PASS" | "INCONCLUSIVE" | "NOT MEASURED";
  readonly tone: "bad" | "good" | "unsure";
  /** Why the program ends with another code than the word suggests; undefined: it does not. */
  readonly but: string | undefined;
}

/** The verdict in a word. A leak is called one whether or not it fails the gate; what is worse than before is said first. */
export function headline(report: Pick<Report, "outcome" | "arms" | "findings" | "failOn">): Headline {
  const { outcome, failOn } = report;
  const bad = badFindings(report);
  if (outcome === "not-measured") return { word: "NOT MEASURED", tone: "bad", but: undefined };
  if (bad.length > 0) {
    const word = bad.some(({ kind }) => kind !== "leak") ? "REGRESSION" : "LEAK";
    return { word, tone: "bad", but: outcome === "fail" ? undefined : notFailing(outcome, failOn) };
  }
  if (outcome === "pass") return { word: "PASS", tone: "good", but: undefined };
  if (failsForAny(report)) {
    return { word: "LEAK", tone: "bad", but: "Known and tolerated leaks fail too, because --fail-on has any-leak." };
  }
  const but = outcome === "fail" ? "This fails the gate, because --fail-on has inconclusive." : undefined;
  return { word: "INCONCLUSIVE", tone: "unsure", but };
}

function failsForAny(report: Parameters<typeof headline>[0]): boolean {
  const accepted = candidateFindings(report, "known", "tolerated");
  return report.outcome === "fail" && report.failOn.includes("any-leak") && accepted.length > 0;
}

function notFailing(outcome: "pass" | "inconclusive", failOn: Report["failOn"]): string {
  const result = outcome === "pass" ? "still passes (exit 0)" : "is still inconclusive (exit 3)";
  return `The gate ${result}, because --fail-on is ${failOn.join(",")}.`;
}
