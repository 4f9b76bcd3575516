import type { DebugServer } from "../../src/gopls/debug/debug-server.ts";
import type { MemoryStats } from "../../src/model/snapshot.ts";

/** A debug server whose counters are read off a list; `reads` tells how many were. */
export function debugReadings(lists: {
  totalAlloc?: number[];
  heapObjects?: number[];
}): DebugServer & { reads: () => number } {
  let reads = 0;
  const at = (list: number[] | undefined) => list?.[Math.min(reads, list.length - 1)] ?? 0;
  const memory = async (): Promise<MemoryStats> => {
    const stats = {
      heapAlloc: 0,
      heapObjects: at(lists.heapObjects),
      heapInuse: 0,
      totalAlloc: at(lists.totalAlloc),
      sys: 0,
      stackInuse: 0,
      sizeClasses: [],
    };
    reads++;
    return stats;
  };
  return {
    memory,
    collectGarbage: memory,
    goroutines: async () => [],
    waits: async () => [],
    leakedGoroutines: async () => undefined,
    counters: async () => ({}),
    heapProfile: async () => new Uint8Array(),
    holdConnection: async () => undefined,
    close: () => {},
    reads: () => reads,
  };
}
