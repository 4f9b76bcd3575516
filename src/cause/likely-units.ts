import type { WorkUnit } from "./work-unit.ts";

/** Parts of gopls that work when a text changes. */
const EDITED: ReadonlySet<string> = new Set([
  "parse cache",
  "type check",
  "metadata",
  "filecache",
  "overlays and files",
  "indexes",
  "analysis",
]);
/** Parts that work on messages of either kind. */
const MESSAGES: ReadonlySet<string> = new Set(["transport", "observer", "unknown"]);

/** What an owner's work is done for, the likeliest first. */
export function likelyUnits(owner: string): readonly WorkUnit[] {
  if (EDITED.has(owner)) return ["edit", "request", "iteration"];
  return MESSAGES.has(owner) ? ["request", "edit", "iteration"] : ["request", "iteration"];
}
