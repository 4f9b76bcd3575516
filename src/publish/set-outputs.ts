import { join } from "node:path";
import type { Report } from "../model/report.ts";
import { reportFiles } from "./write-reports.ts";

/** `setOutput` of @actions/core. */
export type SetOutput = (name: string, value: string | number) => void;

/** Sets the outputs that a verdict gives; `runDirectory` is absolute. */
export function setOutputs(setOutput: SetOutput, report: Report, runDirectory: string): void {
  setOutput("outcome", report.outcome);
  setOutput("run-directory", runDirectory);
  setOutput("report-json", join(runDirectory, reportFiles.json));
  setOutput("report-markdown", join(runDirectory, reportFiles.markdown));
  setOutput("gopls-version", report.arms[0]?.gopls.version ?? "");
  setOutput("growth-bytes-per-iteration", growthBytesPerIteration(report) ?? "");
  setOutput("findings", report.findings.length);
}

/** Growth of the owned heap of the workload that grew most, the estimate; absent where nothing was measured. */
function growthBytesPerIteration({ series }: Report): number | undefined {
  const growths = series.filter(({ metric }) => metric === "owned-heap").map(({ perIteration }) => perIteration.value);
  return growths.length === 0 ? undefined : Math.max(...growths);
}
