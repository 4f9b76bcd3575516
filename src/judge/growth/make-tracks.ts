import type { Track } from "../../model/growth.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Workload } from "../../model/workload.ts";
import { countTracks } from "./count-tracks.ts";
import { heapTracks } from "./heap-tracks.ts";
import { phasesOf } from "./phases-of.ts";

/** The series of each arm and phase; snapshots in any order, those of no workload in the list are left out. */
export function makeTracks(snapshots: readonly Snapshot[], workloads: readonly Workload[]): readonly Track[] {
  return phasesOf(snapshots, workloads).flatMap((phase) => [...heapTracks(phase), ...countTracks(phase)]);
}
