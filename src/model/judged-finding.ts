import type { Toleration } from "./plan.ts";
import type { Finding } from "./report.ts";
import type { WorkUnit } from "./work.ts";

/** What the judge found, in values; the report makes the sentences. */
export interface JudgedFinding extends Omit<Finding, "summary" | "toleration"> {
  readonly kept: Kept;
  /** The user's toleration that names its fingerprint. */
  readonly toleration?: JudgedToleration;
}

/** What is kept for every unit of work. */
export type Kept =
  /** Whole numbers of objects of these sizes, the largest first, which are all of it. */
  | (KeptBytes & { readonly what: "objects"; readonly objects: readonly KeptObjects[] })
  /** Memory that is no whole number of objects. */
  | (KeptBytes & { readonly what: "memory" })
  /** What an entry of the catalogue of known leaks explains; `title` is what it says is kept. */
  | (KeptBytes & { readonly what: "known-leak"; readonly title: string })
  /** Goroutines of one stack; `dead`: the runtime says of them that they can never run again. */
  | (KeptCount & { readonly what: "goroutines"; readonly dead: boolean })
  /** Entries that gopls itself counts, under the name that it gives them. */
  | (KeptCount & { readonly what: "entries"; readonly counter: string })
  /** A larger heap after the soak, which no work has made. */
  | { readonly what: "footprint" };

interface KeptBytes {
  readonly unit: WorkUnit;
  readonly bytesPerUnit: number;
}

interface KeptCount {
  readonly unit: WorkUnit;
  readonly countPerUnit: number;
}

export interface KeptObjects {
  readonly count: number;
  readonly bytesEach: number;
}

export interface JudgedToleration extends Toleration {
  readonly judged: TolerationAnswer;
}

/** Whether a toleration holds for a finding; growth is per unit of the toleration, in bytes or, of goroutines, their number. */
export type TolerationAnswer =
  | { readonly answer: "holds"; readonly growth: number }
  | { readonly answer: "above-ceiling"; readonly growth: number }
  /** Its last day was before the run. */
  | { readonly answer: "expired" }
  /** The workload has none of the toleration's unit. */
  | { readonly answer: "unit-not-sent" };
