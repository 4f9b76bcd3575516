import type { Recording } from "../../model/recording.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { snapshotsOf } from "./snapshots-of.ts";

/** Fewer cycles than this give no interval for a slope. */
export const MIN_CYCLES = 5;

/** What was measured of one arm's workload: the snapshots of its phase, its start first. */
export interface MeasuredPhase {
  readonly arm: string;
  readonly workload: string;
  readonly snapshots: readonly Snapshot[];
}

/** A phase for each arm and workload of the plan, also where nothing of it was measured yet. */
export function measuredPhases(recording: Recording): readonly MeasuredPhase[] {
  const { arms, workloads } = recording.header.plan;
  const measured = snapshotsOf(recording, "measure", "measure");
  return arms.flatMap(({ name: arm }) =>
    workloads.map(({ name: workload }) => ({
      arm,
      workload,
      snapshots: measured.filter((snapshot) => snapshot.arm === arm && snapshot.phase === workload),
    })),
  );
}

/** Cycles of a phase; its start is none. */
export function cyclesOf({ snapshots }: Pick<MeasuredPhase, "snapshots">): number {
  return Math.max(snapshots.length - 1, 0);
}
