import type { Ended } from "./failure/how-it-ended.ts";
import type { FailOn } from "./plan.ts";

/** What a reader should know about the readings that a verdict stands on, in values; the report makes the sentences. */
export type JudgeWarning =
  /** The run is not complete, out of time or cut off otherwise; judged are the phases that have cycles enough. */
  | {
      readonly code: "cut-off" | "out-of-time";
      readonly ended: Ended;
      readonly phases: readonly (PhaseName & { readonly cycles: number })[];
      readonly plannedCycles: number;
      /** Workloads of arms that were not measured at all. */
      readonly missing: number;
    }
  | (PhaseName & { readonly code: "unstable-readings"; readonly unstable: number; readonly readings: number })
  | (PhaseName & { readonly code: "bounded-cache-above-cap"; readonly heldBytes: number; readonly capBytes: number })
  /** It was judged under another budget than it was measured for. */
  | { readonly code: "other-budget"; readonly changes: readonly BudgetChange[] }
  /** A reference-chain profile of a dose can't be read. */
  | (PhaseName & { readonly code: "holders-unreadable"; readonly path: string; readonly reason: string })
  | (PhaseName & { readonly code: "few-profiles"; readonly profiles: number; readonly needed: number })
  /** File descriptors are opened and stay open. */
  | (PhaseName & { readonly code: "descriptors-grow"; readonly perIteration: number })
  /** The user named a release for a gopls of unknown version, and this one says its version. */
  | {
      readonly code: "known-leaks-of-ignored";
      readonly arm: string;
      readonly version: string;
      readonly asked: string;
    }
  /** Known leaks of this gopls that would have shown, and did not. */
  | {
      readonly code: "known-not-seen";
      readonly arm: string;
      readonly version: string;
      readonly leaks: readonly { readonly id: string; readonly title: string }[];
    };

/** A value of the budget that is not the recorded one: bytes per iteration, a share, conditions, a release, or a number of entries. */
export type BudgetChange =
  | {
      readonly key: "max-growth" | "max-footprint" | "known-leaks" | "tolerations";
      readonly recorded: number;
      readonly asked: number;
    }
  | { readonly key: "known-leaks-of"; readonly recorded: string | undefined; readonly asked: string | undefined }
  | { readonly key: "fail-on"; readonly recorded: readonly FailOn[]; readonly asked: readonly FailOn[] };

/** One arm's workload. */
interface PhaseName {
  readonly arm: string;
  readonly workload: string;
}
