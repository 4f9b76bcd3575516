import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeFile } from "../files/write-file.ts";
import { growthProfile } from "../judge/heap/growth-profile.ts";
import { judge } from "../judge/judge.ts";
import { measure } from "../measure/measure.ts";
import { refuseWhileLive } from "../measure/recording/lock.ts";
import { readRunDirectory } from "../measure/recording/read-run-directory.ts";
import { inRunDirectory } from "../measure/recording/run-directory.ts";
import type { Budget, Plan } from "../model/plan.ts";
import type { Recording } from "../model/recording.ts";
import type { Report } from "../model/report.ts";
import type { World } from "../model/world.ts";
import { writeReports } from "../publish/write-reports.ts";
import { reportFiles } from "../report/json/report-files.ts";

/** The program: measure into a run directory, judge what was recorded, write the reports beside it. */
export async function gate(plan: Plan, { out }: { out: string }, world: World): Promise<Report> {
  return inRunDirectory(out, world, async (directory) => {
    const { recording, assessment } = await measure(plan, directory, world);
    const report = judge(recording, { assessed: assessment });
    directory.check();
    writeAll(out, recording, report);
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
  writeAll(path, recording, report);
  return report;
}

/** The reports, and the growth as a profile. */
function writeAll(path: string, recording: Recording, report: Report): void {
  writeReports(path, report);
  const growth = report.outcome === "not-measured" ? undefined : growthProfile(recording);
  if (growth) writeFile(join(path, reportFiles.growth), gzipSync(growth));
}
