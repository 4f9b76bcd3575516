import type { Finding, PerUnit, Report } from "../../model/report.ts";

/** The growth of a finding against the unit that fits it best, which comes first; one iteration where there is none. */
export function mainUnit({ perUnit, perIteration }: Finding): PerUnit {
  const { value, low, high } = perIteration;
  return perUnit[0] ?? { unit: "iteration", value, low, high };
}

/** How often an iteration of the workload does it. */
export function unitsPerIteration(workload: Report["workloads"][number] | undefined, unit: PerUnit["unit"]): number {
  switch (unit) {
    case "request":
      return workload?.requestsPerIteration ?? 0;
    case "edit":
      return workload?.editsPerIteration ?? 0;
    case "open":
      return workload?.opensPerIteration ?? 0;
    case "view":
      return workload?.viewsPerIteration ?? 0;
    case "iteration":
      return 1;
  }
}
