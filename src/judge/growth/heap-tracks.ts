import { mostBoundedBytes } from "../../gopls/facts/owner-catalogue.ts";
import type { Track } from "../../model/growth.ts";
import type { Held, Snapshot } from "../../model/snapshot.ts";
import { changes, type Phase, track } from "./phases-of.ts";

/**
 * The heap of a phase: what gopls owns, each size class, what is outside the classes; HeapAlloc and RSS, which are shown.
 * Classes whose count never changes have no track. The owned heap always has one, be it without a point: a phase
 * without heap profiles can't be called clean.
 */
export function heapTracks(phase: Phase): readonly Track[] {
  const rss = track(phase, { metric: "rss", unit: "bytes", decides: false, read: ({ rssBytes }) => rssBytes });
  const owned = phase.hasUniqueText ? sampledOwnedHeapOf : ownedHeapOf;
  return [
    track(phase, { metric: "owned-heap", unit: "bytes", decides: true, read: owned }),
    ...sizeClasses(phase),
    largeObjects(phase),
    track(phase, { metric: "heap-alloc", unit: "bytes", decides: false, read: ({ memory }) => memory.heapAlloc }),
    ...(rss.points.length > 0 ? [rss] : []),
  ];
}

/**
 * The heap less what the flight recorder and the bounded caches hold, in bytes, where a profile says how much that is. Of the caches
 * no more is taken off than their caps allow: a stack tells who allocated, not who holds.
 */
export function ownedHeapOf(snapshot: Snapshot): number | undefined {
  const { heap } = snapshot;
  if (!heap) return undefined;
  return smallBytes(snapshot) + outsideBytes(snapshot) - notOwned(heap.held);
}

/**
 * The same where every iteration has a new text, which the bounded caches keep: as the profile's samples have it at all other stacks. What
 * samples miss of the caches would add up to a random walk in the difference from an exact count (docs/decisions/0013).
 */
export function sampledOwnedHeapOf(snapshot: Snapshot): number | undefined {
  const { heap } = snapshot;
  return heap?.liveBytes === undefined ? ownedHeapOf(snapshot) : heap.liveBytes - notOwned(heap.held);
}

function notOwned({ recorder, boundedCaches }: Held): number {
  return recorder + Math.min(boundedCaches, mostBoundedBytes);
}

function smallBytes({ memory }: Snapshot): number {
  return memory.sizeClasses.reduce((sum, [size, live]) => sum + size * live, 0);
}

/**
 * Bytes outside the classes, the flight recorder's batches (64 KiB) among them: exactly, or, where it runs, as the profile has
 * them. The profile is a moment later than the counters, and its recorder must be taken off its own heap
 * (docs/decisions/0013).
 */
function outsideBytes(snapshot: Snapshot): number {
  const { memory, heap } = snapshot;
  const exact = memory.heapAlloc - smallBytes(snapshot);
  return heap && heap.held.recorder > 0 ? (heap.largeBytes ?? exact) : exact;
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
 * Bytes outside the classes. Where the flight recorder runs they are known at profiles only, and go up and down for many cycles as buffers
 * come to lie on this side of the largest class or on that. The series is then shown and does not decide, as it does not with no
 * profile at all; the owned heap covers the same objects, and is steady.
 * Bounded caches stay in: part of them is small, and under repeated text they do not grow.
 */
function largeObjects(phase: Phase): Track {
  const heaps = phase.snapshots.flatMap(({ heap }) => heap ?? []);
  const recorded = heaps.some(({ held }) => held.recorder > 0);
  const read = (snapshot: Snapshot) =>
    recorded ? snapshot.heap && outsideBytes(snapshot) - snapshot.heap.held.recorder : outsideBytes(snapshot);
  const decides = phase.repeats && heaps.length > 0 && !recorded;
  return track(phase, { metric: "large-objects", unit: "bytes", decides, read });
}
