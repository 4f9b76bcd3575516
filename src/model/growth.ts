/** A number that is not known exactly, and the two ends between which it is. Unbounded ends are ±Infinity. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** An interval at a two-sided `confidence` (0.95 = 95 %). */
export interface Estimate extends Interval {
  readonly confidence: number;
}

/** What a series counts. */
export const metrics = [
  "owned-heap",
  "size-class",
  "large-objects",
  "goroutines",
  "leaked-goroutines",
  "counter",
  "heap-alloc",
  "rss",
  "descriptors",
] as const;

export type Metric = (typeof metrics)[number];

/** Those of the heap that may decide. */
export const heapMetrics: readonly Metric[] = ["owned-heap", "size-class", "large-objects"];

export type Unit = "bytes" | "objects" | "goroutines" | "entries";

/** One metric of one phase against iterations, before anything was decided. */
export interface Track {
  readonly arm: string;
  readonly workload: string;
  readonly metric: Metric;
  /** Size class in bytes ("416"), top frames of a goroutine stack, or "". */
  readonly key: string;
  readonly unit: Unit;
  /** False: shown only. */
  readonly decides: boolean;
  /** How many times the byte budget one iteration may use: once, or once for each new text that it types. */
  readonly budgets: number;
  /** x: iterations since the start of the phase; y: the unit. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/**
 * A track with its slope. `perIteration` holds at 95 % and `strict` at 99 % over all looks that the phase was allowed, so
 * that each is computed at a higher confidence where there were several; halves are at 90 %.
 */
export interface Growth extends Track {
  readonly perIteration: Estimate;
  readonly strict: Estimate;
  readonly firstHalf: Estimate;
  readonly secondHalf: Estimate;
  readonly pValue: number;
  /** Downward steps at which the track was cut. */
  readonly cuts: number;
  /** Lag-1 autocorrelation of the errors, 0 to 0.98. */
  readonly autocorrelation: number;
  /**
   * Known leaks that grow in it, by id. Its growth is then what is left beside them, measured at call sites and tested by
   * itself; `whole` is all of it, theirs included.
   */
  readonly known?: readonly string[];
  readonly whole?: Pick<Growth, "perIteration" | "strict" | "points">;
  /** The functions that are proven to allocate what is left. */
  readonly callers?: readonly string[];
}

export type SeriesVerdict = "leak" | "plateau" | "within-budget" | "bounded" | "inconclusive";

export interface Series extends Growth {
  readonly verdict: SeriesVerdict;
  /** What became of a suspect in a fresh process; absent: it was not tried. */
  readonly confirmation?: Confirmation;
}

/** How a suspect grew when the piece of its workload that moves it was done many times in a fresh process. */
export interface Confirmation {
  readonly answer: "confirmed" | "refuted" | "unclear";
  /** The piece: an LSP method, "asks" (all of them), "edits" (no request), "all" (the workload as it is). */
  readonly ablation: string;
  /** Growth per turn of that piece. */
  readonly perTurn: Estimate;
  readonly turns: number;
  /** Pieces that were dosed too, and in which it grew by less than half as much; absent: none. */
  readonly notBy?: readonly string[];
}

export type Outcome = "pass" | "inconclusive" | "fail";
