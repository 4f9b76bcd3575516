import type { DebugServer } from "../../gopls/debug/debug-server.ts";
import type { ProcessUsage } from "../../gopls/process/process-usage.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { World } from "../../model/world.ts";
import { flush } from "./flush.ts";
import { settleAllocation } from "./settle-allocation.ts";

/** Time as it passes: milliseconds since some moment, and a way to wait for some more. */
type Clock = Pick<World, "elapsed" | "sleep">;

/** A running gopls as it can be read, whoever started it: its debug server, what the system tells of its process, and a clock. */
interface ReadableGopls {
  readonly debug: DebugServer;
  readonly usage: ProcessUsage;
  readonly clock: Clock;
}

/** Everything that is read of a gopls at one moment. A snapshot is a reading, and where in a run it was taken. */
interface Reading
  extends Pick<
    Snapshot,
    | "memory"
    | "flushes"
    | "stable"
    | "goroutines"
    | "leakedGoroutines"
    | "counters"
    | "tookMs"
    | "rssBytes"
    | "peakRssBytes"
    | "descriptors"
    | "inotifyWatches"
    | "goplsCpuMs"
  > {
  /** The heap profile as pprof writes it: gzipped protocol buffers. Absent: it was not asked for. */
  readonly zippedProfile?: Uint8Array;
}

/**
 * Reads everything, always in the same order: quiet, flush, exact counters, goroutines, gopls' own counts, and the heap
 * profile, which the flush has made current. It collects garbage, and needs no session.
 */
export async function takeReading(
  { debug, usage, clock }: ReadableGopls,
  { withProfile }: { readonly withProfile: boolean },
): Promise<Reading> {
  const lap = stopwatch(clock);
  await settleAllocation(debug, clock);
  const settle = lap();
  const flushed = await flush(debug, clock);
  const flushing = lap();
  const goroutines = await debug.goroutines();
  const leakedGoroutines = await debug.leakedGoroutines();
  const counters = await debug.counters();
  const pages = lap();
  const zippedProfile = withProfile ? await debug.heapProfile() : undefined;
  const [rssBytes, peakRssBytes] = [usage.rssBytes(), usage.peakRssBytes()];
  const openFiles = usage.openFiles();
  const goplsCpuMs = usage.cpuMs();
  return {
    ...flushed,
    goroutines,
    ...(leakedGoroutines === undefined ? {} : { leakedGoroutines }),
    counters,
    tookMs: { settle, flush: flushing, pages, profile: lap() },
    ...(rssBytes === undefined ? {} : { rssBytes }),
    ...(peakRssBytes === undefined ? {} : { peakRssBytes }),
    ...openFiles,
    ...(goplsCpuMs === undefined ? {} : { goplsCpuMs }),
    ...(zippedProfile === undefined ? {} : { zippedProfile }),
  };
}

/** Milliseconds since the last time that it was asked. */
function stopwatch({ elapsed }: Clock): () => number {
  let beforeMs = elapsed();
  return () => {
    const nowMs = elapsed();
    const tookMs = Math.round(nowMs - beforeMs);
    beforeMs = nowMs;
    return tookMs;
  };
}
