import type { Growth } from "../../model/growth.ts";
import type { Recording } from "../../model/recording.ts";
import { ablationOf, ablations } from "../../workload/ablations.ts";
import { makeTracks } from "../growth/make-tracks.ts";
import { measureDose } from "../growth/measure-dose.ts";
import { snapshotsOf } from "./snapshots-of.ts";

/** A growth under a large dose: of which piece of which workload, and over how many turns. */
export interface Dosed {
  readonly growth: Growth;
  readonly workload: string;
  readonly ablation: string;
  readonly turns: number;
}

/** What the pieces of the workloads that were done many times over did in fresh processes. */
export function dosedGrowths(recording: Recording): readonly Dosed[] {
  const pieces = recording.header.plan.workloads.flatMap(ablations);
  const snapshots = snapshotsOf(recording, "dose", "confirm");
  return measureDose(makeTracks(snapshots, pieces)).map((growth) => {
    const { workload, piece } = ablationOf(growth.workload);
    return { growth, workload, ablation: piece, turns: growth.points.at(-1)?.x ?? 0 };
  });
}
