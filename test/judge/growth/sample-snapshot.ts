import type { Snapshot } from "../../../src/model/snapshot.ts";
import { noWork } from "../../../src/model/work.ts";
import type { Workload } from "../../../src/model/workload.ts";

/** A cycle's reading of a heap of 1 MB with two small classes, 10 iterations a cycle. */
export function sampleSnapshot(cycle: number, of: Partial<Snapshot> = {}): Snapshot {
  return {
    arm: "candidate",
    session: 1,
    part: "measure",
    phase: "everyday",
    cycle,
    iterations: cycle * 10,
    atMs: 90_000 + cycle * 1500,
    sent: noWork(),
    memory: sampleMemory(1_000_000, []),
    goroutines: [],
    counters: {},
    flushes: 2,
    stable: true,
    ...of,
  };
}

export function sampleMemory(
  heapAlloc: number,
  sizeClasses: readonly (readonly [number, number])[],
): Snapshot["memory"] {
  return {
    heapAlloc,
    sizeClasses,
    heapObjects: 0,
    heapInuse: heapAlloc,
    totalAlloc: heapAlloc,
    sys: heapAlloc,
    stackInuse: 0,
  };
}

export function sampleHeap(held: Partial<{ recorder: number; boundedCaches: number }>): NonNullable<Snapshot["heap"]> {
  return { path: "profiles/one.pb.gz", held: { recorder: 0, boundedCaches: 0, ballast: 0, ...held } };
}

export function sampleWorkload(name: string, text: "repeat" | "unique"): Workload {
  const rest = { finds: [], cost: "", session: "shared" as const, settings: {} };
  return { name, about: "", ...rest, text, iterationsPerCycle: 10, setup: [], iteration: [], teardown: [] };
}
