import { ownerOf } from "../../gopls/facts/owner-of.ts";
import type { HeapProfile } from "../../model/heap-profile.ts";
import type { Load } from "../../model/recording.ts";
import type { Standing } from "../../model/report-heap.ts";
import type { Snapshot } from "../../model/snapshot.ts";

interface StandingFacts {
  /** Of the same moment; absent: nobody knows who allocated what. */
  readonly profile: HeapProfile | undefined;
  readonly load: Load | undefined;
  readonly version: string | undefined;
}

/** What a gopls holds after the soak, at the start of its first workload, and who allocated it. */
export function standingHeap(start: Snapshot, { profile, load, version }: StandingFacts): Standing {
  const { arm, memory, rssBytes, peakRssBytes, descriptors, inotifyWatches, goroutines } = start;
  return {
    arm,
    heapBytes: memory.heapAlloc,
    ...(rssBytes === undefined ? {} : { rssBytes }),
    ...(peakRssBytes === undefined ? {} : { peakRssBytes }),
    ...(descriptors === undefined ? {} : { descriptors }),
    ...(inotifyWatches === undefined ? {} : { inotifyWatches }),
    goroutines: goroutines.reduce((sum, { count }) => sum + count, 0),
    ...(load === undefined ? {} : { loadMs: load.loadMs }),
    ...(load?.packages === undefined ? {} : { packages: load.packages }),
    owners: profile ? ownersOf(profile, version) : [],
  };
}

/** Live bytes of each owner, the largest first. */
function ownersOf({ sites }: HeapProfile, version: string | undefined): Standing["owners"] {
  const bytesOf = new Map<string, number>();
  for (const { site, values } of sites.values()) {
    const owner = ownerOf(site.frames, version);
    bytesOf.set(owner, (bytesOf.get(owner) ?? 0) + values.inuseBytes);
  }
  return [...bytesOf]
    .map(([owner, bytes]) => ({ owner, bytes }))
    .sort((a, b) => b.bytes - a.bytes || (a.owner < b.owner ? -1 : 1));
}
