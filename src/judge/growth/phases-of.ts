import type { Metric, Track, Unit } from "../../model/growth.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Workload } from "../../model/workload.ts";
import { groupBy } from "../../stats/group-by.ts";
import { repeats } from "../../workload/workload-facts.ts";

/** One workload's readings in one arm. */
export interface Phase {
  readonly arm: string;
  readonly workload: string;
  /** Every count decides. */
  readonly repeats: boolean;
  /** Each iteration has a text that was never there before, which gopls' caches keep as far as their bounds allow. */
  readonly hasUniqueText: boolean;
  /** How many times the byte budget one iteration may use: once, once for each new text that it types, or 16 times at a tour's stop. */
  readonly budgets: number;
  /** By session, then cycle. */
  readonly snapshots: readonly Snapshot[];
}

/**
 * With each stop of a tour another package comes into gopls' caches and one goes, and their sizes differ: over 190 packages of 480 lines
 * the growth of a clean gopls is known to ±10 KiB a stop, where a package that is kept costs 700 (docs/workloads.md).
 */
const BUDGETS_OF_A_STOP = 16;

/** The phases that snapshots, in any order, are readings of; those of no workload in the list are left out. */
export function phasesOf(snapshots: readonly Snapshot[], workloads: readonly Workload[]): readonly Phase[] {
  const phases = groupBy(snapshots, ({ arm, phase }) => JSON.stringify([arm, phase]));
  return [...phases.values()].flatMap((snapshotsOfPhase) => {
    const first = snapshotsOfPhase[0];
    const workload = workloads.find(({ name }) => name === first?.phase);
    if (!first || !workload) return [];
    const ordered = [...snapshotsOfPhase].sort((a, b) => a.session - b.session || a.cycle - b.cycle);
    const last = ordered.at(-1);
    const newTexts = last && last.iterations > 0 ? Math.round(last.sent.newTexts / last.iterations) : 0;
    return [
      {
        arm: first.arm,
        workload: first.phase,
        repeats: repeats(workload),
        hasUniqueText: workload.text === "unique",
        budgets: workload.tour ? BUDGETS_OF_A_STOP : Math.max(1, newTexts),
        snapshots: ordered,
      },
    ];
  });
}

interface Reading {
  readonly metric: Metric;
  readonly key?: string;
  readonly unit: Unit;
  readonly decides: boolean;
  /** Undefined: not read at this snapshot. */
  readonly read: (snapshot: Snapshot) => number | undefined;
}

/** One reading of a phase against iterations. */
export function track(
  { arm, workload, budgets, snapshots }: Phase,
  { metric, key = "", unit, decides, read }: Reading,
): Track {
  const points = snapshots.flatMap((snapshot) => {
    const y = read(snapshot);
    return y === undefined ? [] : [{ x: snapshot.iterations, y }];
  });
  return { arm, workload, metric, key, unit, decides, budgets, points };
}

/** Whether a track has two readings that differ. */
export function changes({ points }: Track): boolean {
  return points.some(({ y }) => y !== points[0]?.y);
}
