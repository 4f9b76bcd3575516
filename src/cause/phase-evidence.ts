import type { HeapProfile } from "../model/heap-profile.ts";
import type { WorkSent } from "./work-unit.ts";

/** What is known of one arm's workload beside its series. */
export interface PhaseEvidence {
  readonly arm: string;
  readonly workload: string;
  /** Of the gopls that the arm ran, "(devel)" for a build of a checkout. */
  readonly goplsVersion: string;
  /** Between the two profiles. */
  readonly iterations: number;
  readonly sentPerIteration: WorkSent;
  /** Of the largest file that is edited. */
  readonly lines?: number | undefined;
  readonly first: HeapProfile | undefined;
  readonly last: HeapProfile | undefined;
  /** What fresh processes showed under a large dose of one piece each: many more samples of what grows. */
  readonly doses?: readonly Dose[];
}

/** Profiles of a fresh process before and after so many turns of a piece of the workload. */
export interface Dose {
  readonly ablation: string;
  readonly turns: number;
  readonly first: HeapProfile;
  readonly last: HeapProfile;
}
