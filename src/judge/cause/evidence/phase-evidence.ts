import type { HeapProfile } from "../../../model/heap-profile.ts";
import type { GoroutineWait } from "../../../model/snapshot.ts";
import type { Work } from "../../../model/work.ts";
import type { KnownPhase } from "../../known/beside-known.ts";

/** What is known of one arm's workload beside its series. */
export interface PhaseEvidence {
  readonly arm: string;
  readonly workload: string;
  /** Of the gopls that the arm ran, "(devel)" for a build of a checkout. */
  readonly goplsVersion: string;
  readonly sentPerIteration: Work;
  /** Of the largest file that is edited. */
  readonly lines?: number | undefined;
  /** Between their profiles nothing large was let go of; none: what was allocated where is not known. */
  readonly stretches: readonly ProfiledStretch[];
  /** What goroutines waited for when there were more of them than at the start; absent: it was not read. */
  readonly waits?: readonly GoroutineWait[];
  /** What known leaks keep; absent: none is seen to grow. */
  readonly known?: KnownPhase | undefined;
  /** What fresh processes showed under a large dose of one piece each: many more samples of what grows. */
  readonly doses?: readonly Dose[];
}

/** Heap profiles at both ends of a stretch, and the iterations since the start of the phase at which they were taken. */
export interface ProfiledStretch {
  readonly from: number;
  readonly to: number;
  readonly first: HeapProfile;
  readonly last: HeapProfile;
}

/** What a fresh process held as it did a piece of the workload again and again; its turns are iterations. */
export interface Dose {
  readonly ablation: string;
  readonly stretches: readonly ProfiledStretch[];
  readonly known?: KnownPhase | undefined;
}

/** Iterations between the profiles of all stretches. */
export function profiledIterations({ stretches }: Pick<PhaseEvidence, "stretches">): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}
