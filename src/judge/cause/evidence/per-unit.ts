import type { Estimate } from "../../../model/growth.ts";
import type { PerUnit } from "../../../model/report.ts";
import { unitsPerIteration, type Work, type WorkUnit, WorkUnitSchema } from "../../../model/work.ts";

/** Growth per iteration against each unit that the workload has any of, the finding's own unit first. */
export function perUnit(
  growth: Pick<Estimate, "value" | "low" | "high">,
  sent: Work,
  own: WorkUnit,
): readonly PerUnit[] {
  const others = WorkUnitSchema.options.filter((unit) => unit !== own);
  return [own, ...others].flatMap((unit) => {
    const count = unitsPerIteration(unit, sent);
    if (count <= 0) return [];
    return [{ unit, value: growth.value / count, low: finite(growth.low / count), high: finite(growth.high / count) }];
  });
}

/** JSON has no Infinity. */
export function finite(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}
