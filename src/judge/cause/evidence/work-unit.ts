import type { WorkUnit } from "../../../model/plan.ts";

export type { WorkUnit };

/** What one iteration sends, on average. */
export interface WorkSent {
  readonly requests: number;
  readonly edits: number;
  readonly newTexts: number;
  readonly opens: number;
  readonly views: number;
}

/** How many of a unit one iteration has; 0: none was sent. */
export function workUnitsPerIteration(unit: WorkUnit, sent: WorkSent): number {
  return { request: sent.requests, edit: sent.edits, open: sent.opens, view: sent.views, iteration: 1 }[unit];
}
