import type { Report, SeriesReport } from "../../model/report.ts";

type WorkloadReport = Report["workloads"][number];

/** One arm's workload, as findings and series name it. */
export interface PhaseName {
  readonly arm: string;
  readonly workload: string;
}

/** What was done in a phase; undefined: nothing of it was measured. */
export function workloadOf(
  { workloads }: Pick<Report, "workloads">,
  { arm, workload }: PhaseName,
): WorkloadReport | undefined {
  return workloads.find((candidate) => candidate.name === workload && candidate.arm === arm);
}

/** Series of a phase, in the order of the report. */
export function seriesOf({ series }: Pick<Report, "series">, { arm, workload }: PhaseName): readonly SeriesReport[] {
  return series.filter((candidate) => candidate.arm === arm && candidate.workload === workload);
}

/** gopls' own heap in a phase; undefined: it was not read. */
export function ownedHeapOf(report: Pick<Report, "series">, phase: PhaseName): SeriesReport | undefined {
  return seriesOf(report, phase).find(({ metric }) => metric === "owned-heap");
}
