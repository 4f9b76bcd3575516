import { mechanismOfState } from "../../../gopls/facts/goroutine-states.ts";
import { isObserverStack } from "../../../gopls/facts/is-observer-stack.ts";
import type { Mechanism } from "../../../model/report-finding.ts";
import type { GoroutineWait } from "../../../model/snapshot.ts";
import { goroutineKey } from "../../growth/count-tracks.ts";

/** The share of the goroutines of a stack that must wait for the same. */
const MOST_OF_THEM = 0.5;

/**
 * What keeps goroutines from ending, by what the runtime says that most of them wait for. `keys` are their stacks, "" is all of them. Undefined: they wait for different things, or it was not read.
 */
export function goroutineMechanism(keys: readonly string[], waits: readonly GoroutineWait[]): Mechanism | undefined {
  const own = waits.filter(({ frames }) =>
    keys.includes("") ? !isObserverStack(frames) : keys.includes(goroutineKey(frames)),
  );
  const state = commonest(own, (wait) => wait.state);
  const frames = own.find((wait) => wait.state === state?.value)?.frames;
  const name = state && mechanismOfState(state.value, frames);
  if (!state || !name || state.share < MOST_OF_THEM) return undefined;
  const starter = commonest(own, ({ createdBy }) => createdBy ?? "");
  const startedBy = starter && starter.value !== "" && starter.share >= MOST_OF_THEM ? starter.value : undefined;
  return { name, seen: state.value, share: state.share, ...(startedBy === undefined ? {} : { startedBy }) };
}

/** What most goroutines have, and the share that has it; ties go to the first. Undefined: there are none. */
function commonest(
  waits: readonly GoroutineWait[],
  ofWait: (wait: GoroutineWait) => string,
): { readonly value: string; readonly share: number } | undefined {
  const counts = new Map<string, number>();
  for (const wait of waits) counts.set(ofWait(wait), (counts.get(ofWait(wait)) ?? 0) + wait.count);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const all = waits.reduce((sum, { count }) => sum + count, 0);
  return most && all > 0 ? { value: most[0], share: most[1] / all } : undefined;
}
