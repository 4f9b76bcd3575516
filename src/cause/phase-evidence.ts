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
}
