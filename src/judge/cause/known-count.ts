import type { Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { unitsPerIteration } from "../../model/work.ts";
import { knownLeaksFor } from "../known/known-for.ts";
import type { PhaseEvidence } from "./evidence/phase-evidence.ts";

/** Whether a count of gopls' own grows by what a known leak keeps: an entry for each unit of its work, or fewer. */
export function isKnownCount(
  { key, perIteration }: Pick<Series, "key" | "perIteration">,
  { goplsVersion, sentPerIteration }: Pick<PhaseEvidence, "goplsVersion" | "sentPerIteration">,
  budget: Budget,
): boolean {
  return knownLeaksFor(goplsVersion, budget)
    .filter(({ counters }) => counters.includes(key))
    .some(({ unit }) => perIteration.low <= unitsPerIteration(unit, sentPerIteration));
}
