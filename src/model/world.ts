import type { Warning } from "./recording.ts";

/** What a reader at the terminal or of a log is told while a run goes on. */
export type Progress =
  | { readonly kind: "stage"; readonly stage: string; readonly text: string }
  | { readonly kind: "done"; readonly stage: string; readonly text: string }
  | {
      readonly kind: "cycle";
      readonly stage: string;
      readonly cycle: number;
      readonly cycles: number;
      readonly objectsPerIteration: number | undefined;
      readonly bytesPerIteration: number | undefined;
      readonly leftMs: number;
    }
  /** How far a stage is that has no cycles: of a soak's seconds, or of pieces that are tried. */
  | {
      readonly kind: "share";
      readonly stage: string;
      readonly done: number;
      readonly of: number;
      readonly unit: string;
    }
  | { readonly kind: "warning"; readonly warning: Warning };

/** The outside, as effectful folders see it. Only the entries build a real one. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `process.platform` and `process.arch`. */
  readonly platform: string;
  readonly arch: string;
  readonly cpus: number;
  /** Folder for what ends with this program. */
  readonly temporary: string;
  /** Of this program; language servers are told. */
  readonly processId: number;
  /** This program's version. */
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds on a clock that never goes back. */
  readonly elapsed: () => number;
  /** CPU time of this process so far, in milliseconds. */
  readonly ownCpuMs: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly progress: (progress: Progress) => void;
  /** Aborted when the run must end: its reason names the signal or the option that ends it, or is the Failure that nobody caught. */
  readonly interrupted: AbortSignal;
}
