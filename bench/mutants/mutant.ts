import type { Base } from "./base.ts";

/** What a gate that is right says of it, of the planted thing alone. */
export type Expected = "leak" | "no leak";

/** What is kept for each unit, without bound. */
export interface Growth {
  /** What the growth is counted against. */
  readonly unit: "request" | "edit" | "open" | "view" | "new text";
  readonly goroutines?: number;
  readonly objects?: number;
  readonly bytes?: number;
  /** Slot size that the allocator gives the objects, in bytes; absent: larger than the largest class, or in several. */
  readonly sizeClass?: number;
}

/** One thing that can be planted into a gopls. */
export interface Plant {
  readonly name: string;
  /** What gopls keeps. */
  readonly about: string;
  readonly place: Place;
  /** Go statement that becomes the first one of the function at `place`; absent: nothing is inserted. */
  readonly call?: string;
  /** Go declarations, imports first, that are added to the file of `place`. */
  readonly declarations: string;
  readonly expected: Expected;
  /** The workload that shows it. */
  readonly workload: "everyday" | "type-unique" | "config-change";
  /** Only where it is unbounded, and the same for each unit. */
  readonly growth?: Growth;
}

/** A gopls release with one thing planted into it. */
export interface Mutant extends Plant {
  readonly base: Base;
}

/** A function of gopls. */
export interface Place {
  /** Path below the module. */
  readonly file: string;
  /** Matches the line that opens the function. */
  readonly anchor: RegExp;
}
