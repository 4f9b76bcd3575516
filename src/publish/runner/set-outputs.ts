import { join } from "node:path";
import type { Report } from "../../model/report.ts";
import { comparedArms } from "../../report/ask/arms.ts";
import { badFindings } from "../../report/ask/findings.ts";
import { reportFiles } from "../../report/json/report-files.ts";

/** `setOutput` of @actions/core. */
export type SetOutput = (name: string, value: string | number) => void;

/** Sets the outputs that a verdict gives; `runDirectory` is absolute. */
export function setOutputs(setOutput: SetOutput, report: Report, runDirectory: string): void {
  setOutput("outcome", report.outcome);
  setOutput("run-directory", runDirectory);
  setOutput("report-json", join(runDirectory, reportFiles.json));
  setOutput("report-markdown", join(runDirectory, reportFiles.markdown));
  setOutput("report-html", join(runDirectory, reportFiles.html));
  setOutput("gopls-version", comparedArms(report).candidate?.gopls.version ?? "");
  setOutput("growth-bytes-per-iteration", growthBytesPerIteration(report) ?? "");
  setOutput("findings", badFindings(report).length);
}

/** Growth of the candidate's owned heap, of the workload that grew most, the estimate; absent where nothing was measured. */
function growthBytesPerIteration(report: Report): number | undefined {
  const { candidate } = comparedArms(report);
  const heaps = report.series.filter(({ metric, arm }) => metric === "owned-heap" && arm === candidate?.name);
  const growths = heaps.map(({ perIteration }) => perIteration.value);
  return growths.length === 0 ? undefined : Math.max(...growths);
}
