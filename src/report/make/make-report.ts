import type { Outcome, Series } from "../../model/growth.ts";
import type { JudgeWarning } from "../../model/judge-warning.ts";
import type { JudgedFinding } from "../../model/judged-finding.ts";
import type { Latency } from "../../model/latency.ts";
import type { Load, Minimal, RunEnd, RunHeader, Warning } from "../../model/recording.ts";
import type { Comparison, Control, Finding, Report } from "../../model/report.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { comparisonReport, roundInterval, roundNumber } from "../rounded.ts";
import { summarySentence } from "../words/summary/summary-sentence.ts";
import { findingReport } from "./finding-report.ts";
import { minimalReport } from "./minimal-report.ts";
import { reportHeader } from "./report-header.ts";
import { seriesReports } from "./series-reports.ts";
import { warningReports } from "./warning-reports.ts";
import { workloadReports } from "./workload-reports.ts";

/** All that was found out about a run. `snapshots` are those that were judged. */
export interface Judged {
  readonly header: RunHeader;
  readonly loads: readonly Load[];
  readonly snapshots: readonly Snapshot[];
  readonly series: readonly Series[];
  readonly findings: readonly JudgedFinding[];
  /** Each candidate against the baseline; of growths, those that a reader needs. */
  readonly comparisons: readonly Comparison[];
  /** What became of the documents that were left open on purpose; undefined: the run did not get that far. */
  readonly control: Report["control"];
  readonly outcome: Outcome;
  readonly detectionLimit: Report["detectionLimit"];
  /** What became of each search for the shortest workload; absent: there was none. */
  readonly minimals?: readonly Minimal[] | undefined;
  /** What shows the heap; absent: nothing of it. */
  readonly heap?: Pick<Report, "timeline" | "standing" | "grown" | "churn">;
  readonly latency?: Report["latency"];
  /** Of the run's sessions, each once. */
  readonly warnings: readonly Warning[];
  readonly judgedWarnings: readonly JudgeWarning[];
  readonly end: RunEnd | undefined;
}

/** The report of a measured run. Numbers have six significant digits, whole ones all of theirs; the order of series is fixed. */
export function makeReport(judged: Judged): Report {
  const { header, loads, snapshots, outcome, control, detectionLimit: limit, end } = judged;
  const workloads = workloadReports(header, loads, snapshots);
  const measured = {
    ...reportHeader(header, end),
    outcome,
    workloads,
    findings: judged.findings.map((finding) => withMinimal(findingReport(finding), judged.minimals ?? [])),
    series: seriesReports(judged.series, workloads),
    comparisons: judged.comparisons.map(comparisonReport),
    ...(control === undefined ? {} : { control: roundedControl(control) }),
    detectionLimit: {
      bytesPerIteration: limit.bytesPerIteration === null ? null : roundNumber(limit.bytesPerIteration),
      objectsPerIteration: limit.objectsPerIteration === null ? null : roundNumber(limit.objectsPerIteration),
      ...(limit.exceptions === undefined ? {} : { exceptions: limit.exceptions.map(roundedException) }),
    },
    ...judged.heap,
    ...(judged.latency?.length ? { latency: judged.latency.map(roundedLatency) } : {}),
    warnings: warningReports(judged.warnings, judged.judgedWarnings, header),
  };
  return { ...measured, summary: summarySentence(measured) };
}

function withMinimal(finding: Finding, minimals: readonly Minimal[]): Finding {
  const { arm, workload, fingerprint } = finding;
  const minimal = minimals.find(
    (one) => one.arm === arm && one.workload === workload && one.fingerprint === fingerprint,
  );
  return minimal ? { ...finding, minimal: minimalReport(minimal, finding) } : finding;
}

function roundedLatency({ requests, ...phase }: Latency): Latency {
  const rounded = (ms: number) => roundNumber(ms) ?? 0;
  return {
    ...phase,
    requests: requests.map(({ medianMs, p95Ms, ...request }) => ({
      ...request,
      medianMs: rounded(medianMs),
      ...(p95Ms === undefined ? {} : { p95Ms: rounded(p95Ms) }),
    })),
  };
}

function roundedException(exception: NonNullable<Report["detectionLimit"]["exceptions"]>[number]) {
  const { perIteration } = exception;
  return { ...exception, perIteration: perIteration === null ? null : roundNumber(perIteration) };
}

function roundedControl({ shownBy, metrics, ...control }: Control): Control {
  const rounded = (value: number) => roundNumber(value) ?? 0;
  return {
    ...control,
    ...(shownBy && { shownBy: { ...shownBy, objectsPerDocument: rounded(shownBy.objectsPerDocument) } }),
    ...(metrics && {
      metrics: metrics.map((metric) => ({
        ...metric,
        planted: rounded(metric.planted),
        grown: roundInterval(metric.grown),
      })),
    }),
  };
}
