import { judge } from "../judge/judge.ts";
import { measure } from "../measure/measure.ts";
import { refuseWhileLive } from "../measure/recording/lock.ts";
import { readRunDirectory } from "../measure/recording/read-run-directory.ts";
import { inRunDirectory } from "../measure/recording/run-directory.ts";
import type { Budget, Plan } from "../model/plan.ts";
import type { Report } from "../model/report.ts";
import type { World } from "../model/world.ts";
import { writeReports } from "../publish/write-reports.ts";

/** The program: measure into a run directory, judge what was recorded, write the reports beside it. */
export async function gate(plan: Plan, { out }: { out: string }, world: World): Promise<Report> {
  return inRunDirectory(out, world, async (directory) => {
    const { recording, assessment } = await measure(plan, directory, world);
    const report = judge(recording, { assessed: assessment });
    directory.check();
    writeReports(out, report);
    return report;
  });
}

/**
 * Judges what a run directory holds, under the budget that `budgetOf` makes of the recorded one, and writes the reports beside
 * it. The same recording and budget always give the same bytes. Throws run-directory-in-use while a run is going on there.
 */
export function judgeDirectory(path: string, budgetOf = (recorded: Budget) => recorded): Report {
  refuseWhileLive(path);
  const recording = readRunDirectory(path);
  const report = judge(recording, { budget: budgetOf(recording.header.plan.budget) });
  refuseWhileLive(path);
  writeReports(path, report);
  return report;
}
