import type { Recording } from "../../model/recording.ts";
import { sessionGroups } from "../../workload/session-groups.ts";
import { ownedHeapOf } from "../growth/heap-tracks.ts";
import { snapshotsOf } from "./snapshots-of.ts";

/** The workload whose start is a session's footprint: the first of the first group. */
export function footprintWorkload({ header }: Pick<Recording, "header">): string {
  return sessionGroups(header.plan.workloads)[0]?.[0]?.name ?? "";
}

/** The owned heap after the soak, in bytes, of every session of an arm. */
export function footprintsOf(recording: Recording, arm: string): readonly number[] {
  const workload = footprintWorkload(recording);
  return snapshotsOf(recording, "measure", "measure", "footprint")
    .filter((snapshot) => snapshot.arm === arm && snapshot.phase === workload && snapshot.cycle === 0)
    .flatMap((snapshot) => {
      const ownedBytes = ownedHeapOf(snapshot);
      return ownedBytes === undefined ? [] : [ownedBytes - (snapshot.heap?.held.ballast ?? 0)];
    });
}
