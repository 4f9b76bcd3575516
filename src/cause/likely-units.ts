import { type WorkSent, type WorkUnit, workUnitsPerIteration } from "./work-unit.ts";
import { worksOnEdits } from "./works-on-edits.ts";

/** Parts that work on messages of either kind. */
const MESSAGES: ReadonlySet<string> = new Set(["transport", "observer", "unknown"]);

/** What an owner's work is done for, of what is sent at all, the likeliest first. */
export function likelyUnits(owner: string, sent: WorkSent): readonly WorkUnit[] {
  const likely: readonly WorkUnit[] = MESSAGES.has(owner) ? ["request", "edit", "iteration"] : ["request", "iteration"];
  const units: readonly WorkUnit[] = worksOnEdits(owner) && sent.edits > 0 ? ["edit", "iteration"] : likely;
  return units.filter((unit) => workUnitsPerIteration(unit, sent) > 0);
}
