/** What a gate that is right says of it; "either": as small as what the gate promises to find, or smaller. */
export type Expected = "leak" | "no-leak" | "either";

/** What is kept for each unit, without bound. */
export interface Growth {
  /** What the growth is counted against. */
  readonly unit: "hover" | "edit" | "open" | "new text";
  readonly goroutines?: number;
  readonly objects?: number;
  readonly bytes?: number;
  /** Slot size that the allocator gives the objects, in bytes; absent: larger than the largest class, or in several. */
  readonly sizeClass?: number;
}

/** A gopls release with one thing planted into it. */
export interface Mutant {
  readonly name: string;
  /** What gopls keeps. */
  readonly about: string;
  /** A release that is known not to leak. */
  readonly gopls: string;
  /** Go release that builds it. */
  readonly go: string;
  readonly place: Place;
  /** Go statement that becomes the first one of the function at `place`; absent: nothing is inserted. */
  readonly call?: string;
  /** Go declarations, imports first, of a file that is added to the package of `place`. */
  readonly declarations: string;
  readonly expected: Expected;
  /** The workload that shows it. */
  readonly workload: "everyday" | "type-unique";
  /** Only where it is unbounded, and the same for each unit. */
  readonly growth?: Growth;
}

/** A function of gopls. */
export interface Place {
  /** Path below the module. */
  readonly file: string;
  /** Name of that file's package. */
  readonly package: string;
  /** Matches the line that opens the function. */
  readonly anchor: RegExp;
}
