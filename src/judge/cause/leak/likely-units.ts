import { ownerWork } from "../../../gopls/facts/owner-work.ts";
import type { Confirmation } from "../../../model/growth.ts";
import { unitsPerIteration, type Work, type WorkUnit } from "../../../model/work.ts";

/**
 * What an owner's work is done for, of what is sent at all, the likeliest first. Growth that one LSP method alone was seen to
 * cause is counted per iteration, in which that method is asked once: not per request, whichever it is. What grew with no request
 * sent, or not with requests alone, is kept for no request.
 */
export function likelyUnits(owner: string, sent: Work, confirmation?: Confirmation): readonly WorkUnit[] {
  const confirmed = confirmation?.answer === "confirmed" ? confirmation : undefined;
  if (confirmed?.ablation.includes("/")) return ["iteration"];
  const work = ownerWork(owner);
  const needsEdits = confirmed?.ablation === "edits" || confirmed?.notBy?.includes("asks") === true;
  const isOfEdits = sent.edits > 0 && (work === "edits" || needsEdits);
  const units: readonly WorkUnit[] = isOfEdits ? ["edit"] : work === "messages" ? ["request", "edit"] : ["request"];
  const possible = units.filter((unit) => unitsPerIteration(unit, sent) > 0);
  return [...possible.filter((unit) => unit !== "request" || !needsEdits), "iteration"];
}
