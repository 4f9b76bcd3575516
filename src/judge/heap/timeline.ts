import type { Load, Recording } from "../../model/recording.ts";
import type { Timeline } from "../../model/report-heap.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { groupBy } from "../../stats/group-by.ts";
import { ownedHeapOf } from "../growth/heap-tracks.ts";

/**
 * Every gopls process of a recording over its time, by session; places in a workload that asked to be read are left out,
 * and so is the search for shorter workloads, which is after the verdict.
 */
export function timelinesOf({ snapshots, loads }: Pick<Recording, "snapshots" | "loads">): readonly Timeline[] {
  const sessions = groupBy(snapshots, ({ session }) => String(session));
  return [...sessions.values()]
    .flatMap((read): readonly Timeline[] => {
      const [first] = read;
      if (!first) return [];
      const { arm, session } = first;
      const purpose = purposeOf(session, loads);
      if (purpose === "minimize") return [];
      return [{ arm, session, purpose, readings: readingsOf(read) }];
    })
    .sort((a, b) => a.session - b.session);
}

function purposeOf(session: number, loads: readonly Load[]): Load["purpose"] {
  return loads.find((load) => load.session === session)?.purpose ?? "measure";
}

function readingsOf(snapshots: readonly Snapshot[]): Timeline["readings"] {
  return snapshots
    .toSorted((a, b) => a.atMs - b.atMs || (a.phase < b.phase ? -1 : a.phase > b.phase ? 1 : a.cycle - b.cycle))
    .flatMap((snapshot) => {
      const { atMs, part, phase, cycle, memory, rssBytes, goroutines } = snapshot;
      if (part === "checkpoint" || part === "minimize") return [];
      const ownedBytes = ownedHeapOf(snapshot);
      return {
        atMs: Math.round(atMs),
        part,
        phase,
        cycle,
        heapBytes: memory.heapAlloc,
        ...(ownedBytes === undefined ? {} : { ownedBytes }),
        ...(rssBytes === undefined ? {} : { rssBytes }),
        goroutines: goroutines.reduce((sum, { count }) => sum + count, 0),
      };
    });
}
