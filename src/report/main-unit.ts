import type { Finding, PerUnit } from "../model/report.ts";

/** The growth of a finding against the unit that fits it best: that of its size classes, else the first, else one iteration. */
export function mainUnit({ perUnit, perIteration, sizeClasses }: Finding): PerUnit {
  const fits = sizeClasses[0]?.unit ?? perUnit[0]?.unit;
  const { value, low, high } = perIteration;
  return perUnit.find(({ unit }) => unit === fits) ?? { unit: "iteration", value, low, high };
}
