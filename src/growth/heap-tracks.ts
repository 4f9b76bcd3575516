import type { Track } from "../model/growth.ts";
import { mostBoundedBytes } from "../model/owner-catalogue.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { changes, type Phase, track } from "./phases-of.ts";

/**
 * The heap of a phase: what gopls owns, each size class, what is outside the classes; HeapAlloc and RSS, which are shown.
 * Classes whose count never changes have no track. The owned heap always has one, be it without a point: a phase
 * without heap profiles can't be called clean.
 */
export function heapTracks(phase: Phase): readonly Track[] {
  const rss = track(phase, { metric: "rss", unit: "bytes", decides: false, read: ({ rssBytes }) => rssBytes });
  return [
    track(phase, { metric: "owned-heap", unit: "bytes", decides: true, read: ownedHeapOf }),
    ...sizeClasses(phase),
    largeObjects(phase),
    track(phase, { metric: "heap-alloc", unit: "bytes", decides: false, read: ({ memory }) => memory.heapAlloc }),
    ...(rss.points.length > 0 ? [rss] : []),
  ];
}

/**
 * HeapAlloc less what the recorder and the bounded caches hold, in bytes, where a profile says how much that is. Of the caches
 * no more is taken off than their caps allow: a stack tells who allocated, not who holds.
 */
export function ownedHeapOf({ memory, heap }: Snapshot): number | undefined {
  return heap && memory.heapAlloc - heap.held.recorder - Math.min(heap.held.boundedCaches, mostBoundedBytes);
}

function sizeClasses(phase: Phase): readonly Track[] {
  const lookup = new Map(phase.snapshots.map((snapshot) => [snapshot, liveBySize(snapshot)]));
  const sizes = new Set([...lookup.values()].flatMap((live) => [...live.keys()]));
  return [...sizes]
    .map((size) => {
      const read = (snapshot: Snapshot) => lookup.get(snapshot)?.get(size);
      return track(phase, { metric: "size-class", key: String(size), unit: "objects", decides: phase.repeats, read });
    })
    .filter(changes);
}

function liveBySize({ memory }: Snapshot): ReadonlyMap<number, number> {
  return new Map(memory.sizeClasses);
}

/**
 * Bytes outside the classes. The recorder's batches (64 KiB) are all among them. Where one runs they are subtracted as of
 * the profile, a moment after the counters, which leaves its wobble in; the series is then shown and does not decide, as
 * it does not with no profile at all. The owned heap, which the classes steady, covers the same objects.
 * Bounded caches stay in: part of them is small, and under repeated text they do not grow.
 */
function largeObjects(phase: Phase): Track {
  const heaps = phase.snapshots.flatMap(({ heap }) => heap ?? []);
  const recorded = heaps.some(({ held }) => held.recorder > 0);
  const read = (snapshot: Snapshot) => {
    const small = [...liveBySize(snapshot)].reduce((sum, [size, live]) => sum + size * live, 0);
    const outside = snapshot.memory.heapAlloc - small;
    return recorded ? snapshot.heap && outside - snapshot.heap.held.recorder : outside;
  };
  const decides = phase.repeats && heaps.length > 0 && !recorded;
  return track(phase, { metric: "large-objects", unit: "bytes", decides, read });
}
