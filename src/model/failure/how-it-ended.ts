/** How a run ended, as its recording has it; undefined: the recording just stops. */
export type Ended = "complete" | "interrupted" | "out-of-time" | "failed" | undefined;

/** How a run that is not complete ended, in words. */
export function howItEnded(ended: Ended): string {
  if (ended === "interrupted") return "was interrupted";
  if (ended === "out-of-time") return "ran out of time (--max-minutes)";
  return "was cut off before it ended";
}
