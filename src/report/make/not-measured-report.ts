import type { Failure } from "../../model/failure.ts";
import type { JudgeWarning } from "../../model/judge-warning.ts";
import type { Recording } from "../../model/recording.ts";
import type { Report } from "../../model/report.ts";
import { summarySentence } from "../words/summary/summary-sentence.ts";
import { reportHeader } from "./report-header.ts";
import { warningReports } from "./warning-reports.ts";
import { workloadReports } from "./workload-reports.ts";

/** What a report needs of a recording that can't be judged. */
type Unjudged = Pick<Recording, "header" | "loads" | "snapshots" | "warnings" | "end">;

/** The report of a run without a verdict: why there is none, and what is known of the run. */
export function notMeasuredReport(
  { header, loads, snapshots, warnings, end }: Unjudged,
  failure: Failure,
  judgedWarnings: readonly JudgeWarning[] = [],
): Report {
  const known = {
    ...reportHeader(header, end),
    outcome: "not-measured" as const,
    workloads: workloadReports(header, loads, snapshots),
    findings: [],
    series: [],
    comparisons: [],
    detectionLimit: { bytesPerIteration: null, objectsPerIteration: null },
    warnings: warningReports(warnings, judgedWarnings, header),
    failure: { code: failure.code, message: failure.message, hint: failure.hint },
  };
  return { ...known, summary: summarySentence(known) };
}
