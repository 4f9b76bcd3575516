import type { Finding, PerUnit, SeriesReport } from "../../model/report.ts";

/** The growth of a finding against the unit that fits it best, which comes first; one iteration where there is none. */
export function mainUnit({ perUnit, perIteration }: Finding): PerUnit {
  const { value, low, high } = perIteration;
  return perUnit[0] ?? { unit: "iteration", value, low, high };
}

/** Growth for each unit of work; undefined: the workload has none of it. */
export function growthPer(
  { perUnit, perIteration }: Pick<Finding | SeriesReport, "perUnit" | "perIteration">,
  unit: PerUnit["unit"],
): number | undefined {
  return unit === "iteration" ? perIteration.value : perUnit.find((against) => against.unit === unit)?.value;
}
