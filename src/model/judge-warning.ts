import type { Ended } from "./failure/how-it-ended.ts";
import type { FailOn } from "./plan.ts";

/** What a reader should know about the readings that a verdict stands on, in values; the report makes the sentences. */
export type JudgeWarning =
  /** The run is not complete; judged are the phases that have cycles enough. */
  | {
      readonly code: "cut-off";
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
  | (PhaseName & { readonly code: "few-profiles"; readonly profiles: number; readonly needed: number });

/** A value of the budget that is not the recorded one: bytes per iteration, a share, conditions, or a number of tolerations. */
export type BudgetChange =
  | { readonly key: "max-growth" | "max-footprint" | "tolerations"; readonly recorded: number; readonly asked: number }
  | { readonly key: "fail-on"; readonly recorded: readonly FailOn[]; readonly asked: readonly FailOn[] };

/** One arm's workload. */
interface PhaseName {
  readonly arm: string;
  readonly workload: string;
}
