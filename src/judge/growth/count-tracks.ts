import { isObserverStack } from "../../gopls/facts/is-observer-stack.ts";
import type { Track } from "../../model/growth.ts";
import type { GoroutineStack, Snapshot } from "../../model/snapshot.ts";
import { changes, type Phase, track } from "./phases-of.ts";

/**
 * What is counted beside the heap: all goroutines together, with an empty key, as a leak may have many stacks; goroutines by
 * stack, those that can never run again, gopls' own counts, and its open file descriptors.
 */
export function countTracks(phase: Phase): readonly Track[] {
  return [
    ...[allGoroutines(phase)].filter(changes),
    ...goroutines(phase, "goroutines", (snapshot) => snapshot.goroutines),
    ...goroutines(phase, "leaked-goroutines", (snapshot) => snapshot.leakedGoroutines),
    ...counters(phase),
    ...[descriptors(phase)].filter(changes),
  ];
}

/** But for the observers'. */
function allGoroutines(phase: Phase): Track {
  const read = ({ goroutines: stacks }: Snapshot) =>
    stacks.filter(({ frames }) => !isObserverStack(frames)).reduce((sum, { count }) => sum + count, 0);
  return track(phase, { metric: "goroutines", unit: "goroutines", decides: true, read });
}

/** Stacks of the same short name are counted together; a name with an observer's stack in it never decides. */
function goroutines(
  phase: Phase,
  metric: "goroutines" | "leaked-goroutines",
  stacksOf: (snapshot: Snapshot) => readonly GoroutineStack[] | undefined,
): readonly Track[] {
  const observers = new Map<string, boolean>();
  const counts = new Map<Snapshot, Map<string, number>>();
  for (const snapshot of phase.snapshots) {
    const stacks = stacksOf(snapshot);
    if (!stacks) continue;
    const byStack = new Map<string, number>();
    for (const { count, frames } of stacks) {
      const key = goroutineKey(frames);
      byStack.set(key, (byStack.get(key) ?? 0) + count);
      observers.set(key, isObserverStack(frames) || (observers.get(key) ?? false));
    }
    counts.set(snapshot, byStack);
  }
  return [...observers]
    .map(([key, observer]) => {
      const read = (snapshot: Snapshot) => {
        const byStack = counts.get(snapshot);
        return byStack && (byStack.get(key) ?? 0);
      };
      return track(phase, { metric, key, unit: "goroutines", decides: !observer, read });
    })
    .filter(changes)
    .sort(byKey);
}

/** Under new text gopls' caches gain an entry for each, until they are full, so that only repeated text decides. */
function counters(phase: Phase): readonly Track[] {
  const names = new Set(phase.snapshots.flatMap((snapshot) => Object.keys(snapshot.counters)));
  return [...names]
    .map((key) => {
      const read = ({ counters: counts }: Snapshot) => counts[key];
      return track(phase, { metric: "counter", key, unit: "entries", decides: phase.repeats, read });
    })
    .filter(changes)
    .sort(byKey);
}

/** Never decides: what the Go runtime and the system open for themselves is in no catalogue. */
function descriptors(phase: Phase): Track {
  const read = ({ descriptors: open }: Snapshot) => open;
  return track(phase, { metric: "descriptors", unit: "entries", decides: false, read });
}

function byKey(a: Track, b: Track): number {
  return a.key < b.key ? -1 : 1;
}

/** Frames that say how a goroutine waits, not whose it is. */
const PLUMBING = /^(runtime|internal|sync|syscall|time|io|bufio)[./]/;
const MAX_FRAMES = 3;

/** Short readable name of a stack (frames from the leaf): "cache.(*Session).run ← errgroup.(*Group).Go.func1". */
export function goroutineKey(frames: readonly string[]): string {
  const significant = frames.filter((frame) => !PLUMBING.test(frame));
  const shown = (significant.length > 0 ? significant : frames).slice(0, MAX_FRAMES);
  return shown.length === 0 ? "(no frames)" : shown.map((frame) => frame.replace(/^.*\/(?=[^/]*$)/, "")).join(" ← ");
}
