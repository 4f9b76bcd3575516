import type { Confirmation } from "../model/growth.ts";
import { type WorkSent, type WorkUnit, workUnitsPerIteration } from "./work-unit.ts";
import { worksOnEdits } from "./works-on-edits.ts";

/** Parts that work on messages of either kind. */
const MESSAGES: ReadonlySet<string> = new Set(["transport", "observer", "unknown"]);

/**
 * What an owner's work is done for, of what is sent at all, the likeliest first. Growth that one LSP method alone was seen to
 * cause is counted per iteration, in which that method is asked once: not per request, whichever it is.
 */
export function likelyUnits(owner: string, sent: WorkSent, confirmation?: Confirmation): readonly WorkUnit[] {
  if (confirmation?.answer === "confirmed" && confirmation.ablation.includes("/")) return ["iteration"];
  const likely: readonly WorkUnit[] = MESSAGES.has(owner) ? ["request", "edit", "iteration"] : ["request", "iteration"];
  const units: readonly WorkUnit[] = worksOnEdits(owner) && sent.edits > 0 ? ["edit", "iteration"] : likely;
  return units.filter((unit) => workUnitsPerIteration(unit, sent) > 0);
}
