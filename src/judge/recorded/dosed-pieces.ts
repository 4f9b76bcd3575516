import type { Recording } from "../../model/recording.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Workload } from "../../model/workload.ts";
import { groupBy } from "../../stats/group-by.ts";
import { ablationOf, ablations } from "../../workload/ablations.ts";
import { snapshotsOf } from "./snapshots-of.ts";

/** A piece of a workload that was done many times over in a fresh process; its turns are iterations. */
export interface DosedPiece {
  readonly arm: string;
  readonly workload: string;
  /** The piece: an LSP method, "asks", "edits", "all". */
  readonly ablation: string;
  readonly piece: Workload;
  /** In all. */
  readonly turns: number;
  /** For the suspects that grow with it. Another was dosed in any case, beside known leaks. */
  readonly wasChosen: boolean;
  /** By session and cycle. */
  readonly snapshots: readonly Snapshot[];
}

/** The pieces of the workloads that were dosed, in the order in which they were. */
export function dosedPieces(recording: Recording): readonly DosedPiece[] {
  const pieces = recording.header.plan.workloads.flatMap(ablations);
  const chosen = new Set(snapshotsOf(recording, "dose", "confirm"));
  const dosed = snapshotsOf(recording, "dose", "dose", "confirm");
  const phases = groupBy(dosed, ({ arm, session, phase }) => JSON.stringify([arm, session, phase]));
  return [...phases.values()].flatMap((snapshots) => {
    const [first] = snapshots;
    const piece = pieces.find(({ name }) => name === first?.phase);
    const turns = snapshots.at(-1)?.iterations ?? 0;
    // One that was cut off at its first reading did no turn, and so says nothing.
    if (!first || !piece || turns === 0) return [];
    const { workload, piece: ablation } = ablationOf(piece.name);
    return [{ arm: first.arm, workload, ablation, piece, turns, wasChosen: chosen.has(first), snapshots }];
  });
}
