import type { FailureStage } from "./failure-text.ts";
import { type Ended, howItEnded } from "./how-it-ended.ts";

/** A recording from which nothing can be judged. */
export const judgingFailures = {
  "too-few-cycles": (f: { workload: string; have: number; need: number; ended: Ended }) => ({
    message: `${f.workload} has ${f.have} cycles, and a slope needs ${f.need}${whyFew(f.ended)}`,
    hint: "Let the run finish, or raise --cycles or --max-minutes.",
    exitCode: 4,
  }),
  "control-not-seen": (f: { planted: number; arm: string }) => ({
    message: `${f.planted} documents, left open on purpose, did not show in the heap of ${f.arm}`,
    hint: "A run that misses planted growth would miss a leak as well. Please report this, with the run directory.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;

function whyFew(ended: Ended): string {
  return ended === "complete" ? "" : `; the run ${howItEnded(ended)}`;
}
