import type { DebugServer } from "../../gopls/debug/debug-server.ts";
import type { World } from "../../model/world.ts";

const QUIET_BYTES = 400_000;
const QUIET_MS = 80;
const QUIET_READINGS = 2;
const MAX_READINGS = 250;

/**
 * Waits until gopls is quiet: TotalAlloc grows by less than 400 KB in 80 ms, twice in a row. Work that no progress
 * report speaks of (indexing, telemetry, cleanups) shows there. Gives up after 20 s; the flush then tells.
 */
export async function settleAllocation(debug: DebugServer, clock: Pick<World, "sleep">): Promise<void> {
  let quiet = 0;
  let before = (await debug.memory()).totalAlloc;
  for (let i = 0; i < MAX_READINGS && quiet < QUIET_READINGS; i++) {
    await clock.sleep(QUIET_MS);
    const now = (await debug.memory()).totalAlloc;
    quiet = now - before < QUIET_BYTES ? quiet + 1 : 0;
    before = now;
  }
}
