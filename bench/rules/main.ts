import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Recording } from "../../src/model/recording.ts";
import { leakbench } from "../lab/sets.ts";
import { judgedBy } from "./judged-by.ts";
import { type LabelledRun, labelledRuns } from "./labelled-runs.ts";
import { recordedBy } from "./recorded-by.ts";
import { type JudgedRun, type Planned, renderComparison, renderScores } from "./render-comparison.ts";
import { replaceTable } from "./replace-table.ts";
import type { Rule, StoredGrowth } from "./rule.ts";
import { rules } from "./rules.ts";
import { storedGrowth } from "./stored-growth.ts";

/*
 * `npm run bench rules -- DIR… [--frozen COMMIT] [--docs FILE]`: judges the labelled runs in these directories by several
 * rules side by side, and writes the comparison to standard output as Markdown. It names the commit of the rules, HEAD where
 * none is given, and refuses one whose rules are others than those that judge. With --docs the figures take the place of those between the
 * markers of FILE. A run that can't be read is named, and then there is no comparison.
 */
main().catch((error: unknown) => fail([(error as Error).message]));

async function main(): Promise<void> {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({ options: { frozen: text, docs: text }, allowPositionals: true });
  if (positionals.length === 0) return fail(["give at least one DIR with NAME/run and NAME/label.json in it"]);
  const { runs, faults } = labelledRuns(positionals);
  if (faults.length > 0) return fail(faults);
  const by = await judgedBy(values.frozen);
  const judged = judgeAll(runs);
  if (judged === undefined) return;
  const planned: Planned = (group) => leakbench.filter(({ label }) => label.group === group).length;
  const footer = `${by} ${recordedBy(runs.map(({ label }) => label))}`;
  process.stdout.write(`${renderComparison(rules, judged, planned)}\n${footer}\n`);
  if (values.docs === undefined) return;
  const table = `${renderScores(rules, judged, planned)}\n\n${footer}`;
  writeFileSync(values.docs, replaceTable(readFileSync(values.docs, "utf8"), table));
}

/** One recording at a time is in memory. */
function judgeAll(runs: readonly LabelledRun[]): readonly JudgedRun[] | undefined {
  const judged: JudgedRun[] = [];
  const damaged: string[] = [];
  const storedFor = storedGrowth(runs);
  for (const [i, run] of runs.entries()) {
    process.stderr.write(`${i + 1} of ${runs.length}: ${run.label.name}\n`);
    try {
      judged.push(judgeRun(run, rules, storedFor(run)));
    } catch (error) {
      damaged.push(`${run.path}: ${(error as Error).message}`);
    }
  }
  if (damaged.length === 0) return judged;
  fail(damaged);
  return undefined;
}

function judgeRun({ label, read }: LabelledRun, rules: readonly Rule[], stored: StoredGrowth): JudgedRun {
  const recording: Recording = read();
  return { label, calls: rules.map(({ call }) => call(recording, stored)) };
}

function fail(faults: readonly string[]): void {
  for (const fault of faults) process.stderr.write(`bench rules: ${fault}\n`);
  process.exitCode = 1;
}
