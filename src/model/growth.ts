/** A number with its two-sided interval at `confidence` (0.95 = 95 %). Unbounded ends are ±Infinity. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

/** What a series counts. */
export type Metric = "owned-heap" | "size-class" | "large-objects" | "goroutines" | "heap-alloc" | "rss";

export type Unit = "bytes" | "objects" | "goroutines";

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
  /** x: iterations since the baseline; y: the unit. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A track with its slope. `perIteration` is at 95 %, `strict` at 99 %; halves are at 90 %. */
export interface Growth extends Track {
  readonly perIteration: Estimate;
  readonly strict: Estimate;
  readonly firstHalf: Estimate;
  readonly secondHalf: Estimate;
  readonly pValue: number;
  /** Downward steps at which the track was cut. */
  readonly cuts: number;
  /** Lag-1 rank autocorrelation of the residuals, clipped to [0, 0.9]. */
  readonly autocorrelation: number;
}

export type SeriesVerdict = "leak" | "plateau" | "within-budget" | "bounded" | "inconclusive";

export interface Series extends Growth {
  readonly verdict: SeriesVerdict;
}

export type Outcome = "pass" | "inconclusive" | "fail";
