import type { Recording } from "../../src/model/recording.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";

/** One workload of one arm, as a rule that looks at single phases sees it. */
export interface MeasuredPhase {
  readonly arm: string;
  readonly workload: string;
  /** By cycle, the start of the phase first; empty where nothing was measured. */
  readonly snapshots: readonly Snapshot[];
}

/**
 * Every workload of every arm of the plan. Of each only what the first session that measured it read counts: other sessions
 * confirm a suspicion or weigh the heap, and only some runs have them.
 */
export function measuredPhases({ header, loads, snapshots }: Recording): readonly MeasuredPhase[] {
  const { arms, workloads } = header.plan;
  const others = loads.filter(({ purpose }) => purpose !== "measure");
  return arms.flatMap(({ name: arm }) => {
    const aside = others.filter((load) => load.arm === arm).map(({ session }) => session);
    const own = snapshots.filter((one) => one.arm === arm && one.part === "measure" && !aside.includes(one.session));
    return workloads.map(({ name }) => {
      const ofIt = own.filter(({ phase }) => phase === name);
      const first = Math.min(...ofIt.map(({ session }) => session));
      const measured = ofIt.filter(({ session }) => session === first);
      return { arm, workload: name, snapshots: measured.sort((a, b) => a.cycle - b.cycle) };
    });
  });
}
