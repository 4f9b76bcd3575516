import type { Metric, Track, Unit } from "../model/growth.ts";
import type { Workload } from "../model/plan.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { groupBy } from "../stats/group-by.ts";
import { goroutineKey } from "./goroutine-key.ts";
import { isObserverStack } from "./is-observer-stack.ts";

interface Phase {
  readonly arm: string;
  readonly workload: string;
  /** The same texts again and again, so that gopls' caches close the loop too and every count decides. */
  readonly repeats: boolean;
  readonly budgets: number;
  /** By session, then cycle. */
  readonly snapshots: readonly Snapshot[];
}

/**
 * The series of each arm and phase; snapshots in any order, those of the soak are left out. Classes and stacks
 * whose count never changes have no track. The owned heap always has one, be it without a point: a phase without heap
 * profiles can't be called clean.
 */
export function makeTracks(snapshots: readonly Snapshot[], workloads: readonly Workload[]): readonly Track[] {
  return phasesOf(snapshots, workloads).flatMap((phase) => [
    ownedHeap(phase),
    ...sizeClasses(phase),
    largeObjects(phase),
    ...goroutines(phase),
    track(phase, { metric: "heap-alloc", unit: "bytes", decides: false, read: ({ memory }) => memory.heapAlloc }),
    ...rss(phase),
  ]);
}

function phasesOf(snapshots: readonly Snapshot[], workloads: readonly Workload[]): readonly Phase[] {
  const measured = snapshots.filter(({ phase }) => phase !== "soak");
  const phases = groupBy(measured, ({ arm, phase }) => JSON.stringify([arm, phase]));
  return [...phases.values()].flatMap((own) => {
    const first = own[0];
    if (!first) return [];
    const workload = workloads.find(({ name }) => name === first.phase);
    const repeats = workload?.text === "repeat";
    const budgets = Math.max(
      1,
      workload?.iteration.filter((step) => step.do === "type" && step.text === "unique").length ?? 0,
    );
    const ordered = [...own].sort((a, b) => a.session - b.session || a.cycle - b.cycle);
    return [{ arm: first.arm, workload: first.phase, repeats, budgets, snapshots: ordered }];
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

function track(
  { arm, workload, budgets, snapshots }: Phase,
  { metric, key = "", unit, decides, read }: Reading,
): Track {
  const points = snapshots.flatMap((snapshot) => {
    const y = read(snapshot);
    return y === undefined ? [] : [{ x: snapshot.iterations, y }];
  });
  return { arm, workload, metric, key, unit, decides, budgets, points };
}

/** HeapAlloc less what the recorder and the bounded caches hold, where a profile says how much that is. */
function ownedHeap(phase: Phase): Track {
  const read = ({ memory, heap }: Snapshot) => heap && memory.heapAlloc - heap.held.recorder - heap.held.boundedCaches;
  return track(phase, { metric: "owned-heap", unit: "bytes", decides: true, read });
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

/** Stacks of the same short name are counted together; a name with an observer's stack in it never decides. */
function goroutines(phase: Phase): readonly Track[] {
  const observers = new Map<string, boolean>();
  const counts = new Map<Snapshot, Map<string, number>>();
  for (const snapshot of phase.snapshots) {
    const own = new Map<string, number>();
    for (const { count, frames } of snapshot.goroutines) {
      const key = goroutineKey(frames);
      own.set(key, (own.get(key) ?? 0) + count);
      observers.set(key, isObserverStack(frames) || (observers.get(key) ?? false));
    }
    counts.set(snapshot, own);
  }
  return [...observers]
    .map(([key, observer]) => {
      const read = (snapshot: Snapshot) => counts.get(snapshot)?.get(key) ?? 0;
      return track(phase, { metric: "goroutines", key, unit: "goroutines", decides: !observer, read });
    })
    .filter(changes)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function changes({ points }: Track): boolean {
  return points.some(({ y }) => y !== points[0]?.y);
}

function rss(phase: Phase): readonly Track[] {
  const shown = track(phase, { metric: "rss", unit: "bytes", decides: false, read: ({ rssBytes }) => rssBytes });
  return shown.points.length > 0 ? [shown] : [];
}
