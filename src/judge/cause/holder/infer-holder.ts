import type { Series } from "../../../model/growth.ts";
import type { JudgedFinding } from "../../../model/judged-finding.ts";
import type { Holder } from "../../../model/report.ts";
import { unitsPerIteration, type Work } from "../../../model/work.ts";

/** A count grows by a whole number of entries for each unit, give or take this. */
const NEAR = 0.05;
/** Its interval has no other whole number in it. */
const TELLS_APART = 0.5;

/**
 * Who may hold what is kept, by gopls' own counts: the one that grows in the same workload by a whole number of entries for each unit, to each
 * of which belong as many of the kept objects, size by size. That both grow alike is no proof. Undefined: there is none, or
 * more than one.
 */
export function inferHolder(
  { kept, arm, workload }: Pick<JudgedFinding, "kept" | "arm" | "workload">,
  series: readonly Series[],
  sent: Work,
): Holder | undefined {
  if (kept.what !== "objects") return undefined;
  const perIteration = unitsPerIteration(kept.unit, sent);
  const fitting = series.flatMap((one) => {
    if (one.metric !== "counter" || one.arm !== arm || one.workload !== workload) return [];
    const entries = one.decides && one.verdict === "leak" ? wholeEntries(one, perIteration) : undefined;
    const isShared = entries !== undefined && kept.objects.every(({ count }) => count % entries === 0);
    return isShared ? [{ counter: one.key, entries }] : [];
  });
  const [only, ...others] = fitting;
  if (!only || others.length > 0) return undefined;
  const objectsPerUnit = kept.objects.reduce((sum, { count }) => sum + count, 0);
  return { by: "counters", path: [only.counter], objectsPerUnit, unit: kept.unit, entriesPerUnit: only.entries };
}

function wholeEntries({ perIteration: { value, low, high } }: Series, unitsPerIteration: number): number | undefined {
  if (unitsPerIteration <= 0) return undefined;
  const entries = Math.round(value / unitsPerIteration);
  const isNear = Math.abs(value / unitsPerIteration - entries) <= NEAR;
  const tells = Math.max(entries - low / unitsPerIteration, high / unitsPerIteration - entries) < TELLS_APART;
  return entries >= 1 && isNear && tells ? entries : undefined;
}
