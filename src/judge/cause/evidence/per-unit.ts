import type { Interval } from "../../../model/growth.ts";
import type { PerUnit } from "../../../model/report.ts";
import { unitsPerIteration, type Work, type WorkUnit, WorkUnitSchema } from "../../../model/work.ts";
import { dividedBy, jsonInterval } from "../../../stats/interval.ts";

/** Growth per iteration against each unit that the workload has any of, the one that fits best first. */
export function perUnit(growth: Interval, sent: Work, best: WorkUnit): readonly PerUnit[] {
  const others = WorkUnitSchema.options.filter((unit) => unit !== best);
  return [best, ...others].flatMap((unit) => {
    const count = unitsPerIteration(unit, sent);
    if (count <= 0) return [];
    return [{ unit, ...jsonInterval(dividedBy(growth, count)) }];
  });
}
