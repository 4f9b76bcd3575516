/** Work that growth is counted against. */
export type WorkUnit = "request" | "edit" | "iteration";

/** What one iteration sends, on average. */
export interface WorkSent {
  readonly requests: number;
  readonly edits: number;
  readonly newTexts: number;
}

/** How many of a unit one iteration has; 0: none was sent. */
export function workUnitsPerIteration(unit: WorkUnit, sent: WorkSent): number {
  if (unit === "iteration") return 1;
  return unit === "request" ? sent.requests : sent.edits;
}
