import { markdownTable } from "markdown-table";
import { clopperPearson } from "../statistics/clopper-pearson.ts";
import type { Configuration } from "./configuration.ts";
import type { RunResult } from "./read-result.ts";
import { type Score, scoreRun } from "./score-run.ts";

export interface ScoredRun {
  readonly configuration: Configuration;
  readonly result: RunResult | undefined;
}

/** All runs with what they answered, and the totals. */
export function scoreTable(runs: readonly ScoredRun[]): string {
  const rows = runs.map(({ configuration: { name, label }, result }) => [
    name,
    label,
    result?.outcome ?? "no report",
    scoreRun(label, result),
    result?.cost ? result.cost.minutes.toFixed(1) : "",
    (result?.failure?.message ?? result?.summary ?? "").replaceAll("|", "\\|"),
  ]);
  const align = ["l", "l", "l", "l", "r", "l"];
  const table = markdownTable([["run", "label", "outcome", "score", "minutes", "summary"], ...rows], { align });
  return `${table}\n\n${totals(runs).join("\n")}\n`;
}

/** What is counted: of these runs, those that were called a leak. */
const counts = [
  { words: "False alarms of a clean gopls", kind: "null", label: "no-leak", called: "wrong" },
  { words: "False alarms of bounded mutants", kind: "mutant", label: "no-leak", called: "wrong" },
  { words: "Leaking mutants found", kind: "mutant", label: "leak", called: "right" },
  { words: "Leaking releases found", kind: "release", label: "leak", called: "right" },
] as const;

function totals(runs: readonly ScoredRun[]): string[] {
  const scores = runs.map(({ configuration: { kind, label }, result }) => ({
    kind,
    label,
    score: scoreRun(label, result),
  }));
  const lines = counts.flatMap(({ words, kind, label, called }) => {
    const these = scores.filter((one) => one.kind === kind && one.label === label && one.score !== "not measured");
    const count = (score: Score) => these.filter((one) => one.score === score).length;
    if (these.length === 0) return [];
    const { low, high } = clopperPearson(count(called), these.length, 0.95);
    const interval = `the true rate is between ${percent(low)} and ${percent(high)} (95 %)`;
    return [`${words}: ${count(called)} of ${these.length}, ${count("undecided")} undecided; ${interval}`];
  });
  const missing = scores.filter(({ score }) => score === "not measured").length;
  return missing === 0 ? lines : [...lines, `Not measured: ${missing}`];
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}
