import type { Recording } from "../../src/model/recording.ts";
import { type LabelledRun, labelledRuns } from "./labelled-runs.ts";
import { type JudgedRun, renderComparison } from "./render-comparison.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/*
 * `npm run bench rules -- DIR…`: judges the labelled runs in these directories by several rules side by side, and writes
 * the comparison to standard output as Markdown. A run that can't be read is named, and then there is no comparison.
 */
const { runs, faults } = labelledRuns(process.argv.slice(2));
if (process.argv.length < 3) fail(["give at least one DIR with NAME/run and NAME/label.json in it"]);
else if (faults.length > 0) fail(faults);
else compare(runs);

/** One recording at a time is in memory. */
function compare(runs: readonly LabelledRun[]): void {
  const judged: JudgedRun[] = [];
  const damaged: string[] = [];
  for (const [i, run] of runs.entries()) {
    process.stderr.write(`${i + 1} of ${runs.length}: ${run.label.name}\n`);
    try {
      judged.push(judgeRun(run, rules));
    } catch (error) {
      damaged.push(`${run.path}: ${(error as Error).message}`);
    }
  }
  if (damaged.length > 0) fail(damaged);
  else process.stdout.write(renderComparison(rules, judged));
}

function judgeRun({ label, read }: LabelledRun, rules: readonly Rule[]): JudgedRun {
  const recording: Recording = read();
  return { label, calls: rules.map(({ call }) => call(recording)) };
}

function fail(faults: readonly string[]): void {
  for (const fault of faults) process.stderr.write(`bench rules: ${fault}\n`);
  process.exitCode = 1;
}
