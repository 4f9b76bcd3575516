import type { FailureStage } from "./failure-text.ts";
import { type Ended, howItEnded } from "./how-it-ended.ts";

/** A recording from which nothing can be judged. */
export const judgingFailures = {
  "too-few-cycles": (f: { workload: string; have: number; need: number; ended: Ended }) => ({
    message: `${f.workload} has ${f.have} cycles, and a slope needs ${f.need}${whyFew(f.ended)}`,
    hint: moreCycles(f.ended),
    exitCode: 4,
  }),
  "workload-did-nothing": (f: { workload: string }) => ({
    message: `${f.workload} sent gopls nothing: all of its steps were left out`,
    hint: "The warnings say why each was. Name files and places that the workspace has; --dry-run shows every step with its file.",
    exitCode: 4,
  }),
  "control-not-seen": (f: { planted: number; arm: string; missed: readonly Missed[] }) => ({
    message: `${f.planted} documents, left open on purpose, did not show in ${f.arm}: ${f.missed.map(missedWords).join("; ")}`,
    hint: "A run that misses planted growth would miss a leak as well. Please report this, with the run directory.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;

/** Of what the control planted, a metric that did not show it; per document, and an end that is null is unbounded. */
interface Missed {
  readonly metric: "size-class" | "owned-heap" | "goroutines";
  readonly key: string;
  readonly planted: number;
  readonly grown: { readonly low: number | null; readonly high: number | null };
}

/** "objects of 2304 B: 1.00 planted for each document, 0.00 to 0.41 read". */
function missedWords({ metric, key, planted, grown: { low, high } }: Missed): string {
  const what = { "size-class": `objects of ${key} B`, "owned-heap": "bytes of owned heap", goroutines: "goroutines" };
  const end = (number: number | null) => number?.toFixed(2) ?? "any number";
  return `${what[metric]}: ${planted.toFixed(2)} planted for each document, ${end(low)} to ${end(high)} read`;
}

function moreCycles(ended: Ended): string {
  if (ended === "complete") return "Raise --cycles.";
  if (ended === "out-of-time") return "Raise --max-minutes, or shorten a cycle with --iterations.";
  return "Let the run finish.";
}

function whyFew(ended: Ended): string {
  return ended === "complete" ? "" : `; the run ${howItEnded(ended)}`;
}
