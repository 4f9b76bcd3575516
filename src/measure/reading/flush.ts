import type { DebugServer } from "../../gopls/debug/debug-server.ts";
import type { MemoryStats } from "../../model/snapshot.ts";
import type { World } from "../../model/world.ts";

interface Flushed {
  readonly memory: MemoryStats;
  /** How often garbage collection was asked for. */
  readonly flushes: number;
  /** Whether the last two object counts agreed. */
  readonly stable: boolean;
}

const AGREE_OBJECTS = 24;
const PAUSE_MS = 60;
const MAX_FLUSHES = 8;

/**
 * Collects garbage until two successive counts of live objects agree within 24. One collection is not enough: sync.Pool
 * needs two, finalizers and cleanups two, both three, and cleanups run on goroutines of their own, hence the pause.
 */
export async function flush(debug: DebugServer, clock: Pick<World, "sleep">): Promise<Flushed> {
  let memory = await debug.collectGarbage();
  for (let flushes = 2; flushes <= MAX_FLUSHES; flushes++) {
    await clock.sleep(PAUSE_MS);
    const before = memory.heapObjects;
    memory = await debug.collectGarbage();
    if (Math.abs(memory.heapObjects - before) <= AGREE_OBJECTS) return { memory, flushes, stable: true };
  }
  return { memory, flushes: MAX_FLUSHES, stable: false };
}
