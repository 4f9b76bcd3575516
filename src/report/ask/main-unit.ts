import type { Finding, PerUnit } from "../../model/report.ts";

/** The growth of a finding against the unit that fits it best, which comes first; one iteration where there is none. */
export function mainUnit({ perUnit, perIteration }: Finding): PerUnit {
  const { value, low, high } = perIteration;
  return perUnit[0] ?? { unit: "iteration", value, low, high };
}
