import { knownLeaks } from "../../gopls/facts/known-leaks.ts";
import type { Series } from "../../model/growth.ts";
import { unitsPerIteration } from "../../model/work.ts";
import type { PhaseEvidence } from "./evidence/phase-evidence.ts";

/** Whether a count of gopls' own grows by what a known leak keeps: an entry for each unit of its work, or fewer. */
export function isKnownCount(
  { key, perIteration }: Pick<Series, "key" | "perIteration">,
  { goplsVersion, sentPerIteration }: Pick<PhaseEvidence, "goplsVersion" | "sentPerIteration">,
): boolean {
  return knownLeaks(goplsVersion)
    .filter(({ counters }) => counters.includes(key))
    .some(({ unit }) => perIteration.low <= unitsPerIteration(unit, sentPerIteration));
}
