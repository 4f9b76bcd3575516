import { judge } from "../judge/judge.ts";
import { measure } from "../measure/measure.ts";
import { readRunDirectory } from "../measure/recording/read-run-directory.ts";
import type { Plan } from "../model/plan.ts";
import type { Recording } from "../model/recording.ts";
import type { Report } from "../model/report.ts";
import type { World } from "../model/world.ts";
import { writeReports } from "../publish/write-reports.ts";

/** The program: measure into a run directory, judge what was recorded, write the reports beside it. */
export async function gate(plan: Plan, { out }: { out: string }, world: World): Promise<Report> {
  const { recording, assessment } = await measure(plan, out, world);
  const report = judge(recording, assessment);
  writeReports(out, report);
  return report;
}

/**
 * Judges what a run directory holds, as `change` makes it, and writes the reports beside it; the same recording always gives
 * the same bytes.
 */
export function judgeDirectory(path: string, change = (recording: Recording) => recording): Report {
  const report = judge(change(readRunDirectory(path)));
  writeReports(path, report);
  return report;
}
