import { declaredName } from "../../../gopls/facts/declared-name.ts";
import type { Series } from "../../../model/growth.ts";
import type { GoroutineWait } from "../../../model/snapshot.ts";
import { groupBy } from "../../../stats/group-by.ts";
import { goroutineKey } from "../../growth/count-tracks.ts";

/** Goroutines that one leak keeps. */
export interface GoroutineLeak {
  /** One series of each of their stacks, the largest first; of a stack that is counted twice, those that can never run again. */
  readonly stacks: readonly [Series, ...Series[]];
  /** Those, and what counts the same goroutines once more. */
  readonly series: readonly Series[];
}

/** Stacks with this share of all goroutines that grow explain them. */
const MOST_OF_ALL = 0.5;

/**
 * The leaks of goroutines among a phase's leaks. Goroutines that one function started and that run one function are one leak, wherever they
 * are blocked, where `waits` tell that. All stacks together (their key is "") are a leak of their own only where those that leak by
 * themselves don't explain it: goroutines that are kept on many stacks, of each a few.
 */
export function goroutineLeaks(leaks: readonly Series[], waits: readonly GoroutineWait[]): readonly GoroutineLeak[] {
  const dead = leaks.filter(({ metric }) => metric === "leaked-goroutines");
  const counted = leaks.filter(({ metric }) => metric === "goroutines");
  const total = counted.find(({ key }) => key === "")?.perIteration.value ?? 0;
  const onStacks = counted.reduce((sum, { key, perIteration }) => sum + (key === "" ? 0 : perIteration.value), 0);
  const explained = onStacks >= total * MOST_OF_ALL;
  const all = [...dead, ...counted.filter(({ key }) => key !== "" || !explained)];
  return [...groupBy(all, ({ key }) => originOf(key, waits)).values()].flatMap((series): readonly GoroutineLeak[] => {
    const stacks = [...groupBy(series, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
    const [largest, ...others] = stacks.sort(
      (a, b) => b.perIteration.value - a.perIteration.value || (a.key < b.key ? -1 : 1),
    );
    return largest ? [{ stacks: [largest, ...others], series }] : [];
  });
}

/** Who started the goroutines of a stack, and what they run; the stack itself where that is not known, or not the same for all. */
function originOf(key: string, waits: readonly GoroutineWait[]): string {
  const own = key === "" ? [] : waits.filter(({ frames }) => goroutineKey(frames) === key);
  const origins = new Set(
    own.map(({ createdBy, frames }) => JSON.stringify([createdBy, declaredName(frames.at(-1) ?? "")])),
  );
  const [origin] = origins;
  return origin !== undefined && origins.size === 1 && own.every(({ createdBy }) => createdBy)
    ? origin
    : `stack ${key}`;
}
