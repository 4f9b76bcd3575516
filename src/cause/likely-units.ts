import type { WorkSent, WorkUnit } from "./work-unit.ts";
import { worksOnEdits } from "./works-on-edits.ts";

/** Parts that work on messages of either kind. */
const MESSAGES: ReadonlySet<string> = new Set(["transport", "observer", "unknown"]);

/** What an owner's work is done for, of what is sent at all, the likeliest first. */
export function likelyUnits(owner: string, { requests, edits }: WorkSent): readonly WorkUnit[] {
  const sent = { request: requests > 0, edit: edits > 0, iteration: true };
  const likely: WorkUnit[] = MESSAGES.has(owner) ? ["request", "edit", "iteration"] : ["request", "iteration"];
  return (worksOnEdits(owner) && sent.edit ? (["edit", "iteration"] as const) : likely).filter((unit) => sent[unit]);
}
