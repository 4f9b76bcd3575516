import type { Recording } from "../../src/model/recording.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";

/** Milliseconds of a run by part, in the order in which they pass; what is in none of the parts is "the rest". */
export function timeRows({ loads, snapshots, end }: Recording): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const add = (name: string, ms: number) => rows.set(name, (rows.get(name) ?? 0) + ms);
  const totalMs = end?.cost.totalMs ?? 0;
  add("install", end?.cost.installMs ?? 0);
  for (const load of loads) {
    const own = snapshots.filter(({ session }) => session === load.session);
    const about = load.purpose === "measure" ? "" : ` (${load.purpose})`;
    const soakedMs = Math.max(load.loadMs, (own[0]?.atMs ?? 0) - reading(own[0]) - warmUpMs(own));
    add(`load${about}`, load.loadMs);
    add(`rest of the soak${about}`, soakedMs - load.loadMs);
    let beforeMs = soakedMs;
    for (const snapshot of own) {
      const part = snapshot.part === "measure" ? snapshot.phase : snapshot.part;
      const took = snapshot.tookMs;
      add(`${part}: iterations${about}`, snapshot.atMs - beforeMs - reading(snapshot));
      add(`${part}: quiet and flush${about}`, (took?.settle ?? 0) + (took?.flush ?? 0));
      add(`${part}: counters and goroutines${about}`, took?.pages ?? 0);
      add(`${part}: heap profile, fetched and decoded${about}`, took?.profile ?? 0);
      beforeMs = snapshot.atMs;
    }
  }
  add("all", totalMs);
  return rows;
}

function reading(snapshot: Snapshot | undefined): number {
  const took = snapshot?.tookMs;
  return took ? took.settle + took.flush + took.pages + took.profile : 0;
}

/** The cycle before the start of the phase takes about as long as the others. */
function warmUpMs(snapshots: readonly Snapshot[]): number {
  const [first, second] = snapshots;
  return first && second ? second.atMs - first.atMs - reading(second) : 0;
}
