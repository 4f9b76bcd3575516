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
    | "waits"
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

interface ReadingOptions {
  readonly withProfile: boolean;
  /** Goroutines above which it is read what they wait for; absent: it is not read. */
  readonly waitsAbove?: number | undefined;
}

/** A page of more goroutines, each by itself, would stop gopls for seconds. */
const MOST_WAITS = 20_000;

/**
 * Reads everything, always in the same order: quiet, flush, exact counters, goroutines, gopls' own counts, and the heap
 * profile, which the flush has made current; last what goroutines wait for, whose page costs gopls a buffer. It collects garbage, and needs no session.
 */
export async function takeReading(
  { debug, usage, clock }: ReadableGopls,
  { withProfile, waitsAbove = Number.POSITIVE_INFINITY }: ReadingOptions,
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
  const count = goroutines.reduce((sum, stack) => sum + stack.count, 0);
  const waits = count > waitsAbove && count <= MOST_WAITS ? await debug.waits() : undefined;
  const [rssBytes, peakRssBytes] = [usage.rssBytes(), usage.peakRssBytes()];
  const openFiles = usage.openFiles();
  const goplsCpuMs = usage.cpuMs();
  return {
    ...flushed,
    goroutines,
    ...(leakedGoroutines === undefined ? {} : { leakedGoroutines }),
    ...(waits === undefined ? {} : { waits }),
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
