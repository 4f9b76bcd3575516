import { gunzipSync } from "node:zlib";
import { heldBy } from "../../gopls/facts/held.ts";
import { largeBytes } from "../../judge/profile/large-bytes.ts";
import { parseHeapProfile } from "../../judge/profile/parse-heap-profile.ts";
import type { MemoryStats, Part, Snapshot } from "../../model/snapshot.ts";
import type { Work } from "../../model/work.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";
import { flush } from "./flush.ts";
import { settleAllocation } from "./settle-allocation.ts";

export interface Moment {
  readonly part: Part;
  readonly phase: string;
  readonly cycle: number;
  readonly iterations: number;
  readonly sent: Work;
  readonly withProfile: boolean;
  /** With part "checkpoint": its name. */
  readonly checkpoint?: string;
}

/**
 * Reads everything at the end of a cycle, always in the same order: quiet, flush, exact counters, goroutines, gopls' own
 * counts, and the heap profile, which the flush has made current. What the observer and bounded caches hold is read off the profile
 * here, so that judging need not decode each one again.
 */
export async function takeSnapshot(session: Session, moment: Moment, directory: RunDirectory): Promise<Snapshot> {
  const { withProfile, checkpoint, ...where } = moment;
  const read = async (): Promise<Snapshot> => {
    const lap = stopwatch(session.world.elapsed);
    await settleAllocation(session.debug, session.world);
    const settle = lap();
    const flushed = await flush(session.debug, session.world);
    const flushing = lap();
    const goroutines = await session.debug.goroutines();
    const leakedGoroutines = await session.debug.leakedGoroutines();
    const counters = await session.debug.counters();
    const pages = lap();
    const heap = withProfile ? await readHeap(session, moment, directory) : undefined;
    const rssBytes = session.process.rssBytes();
    const goplsCpuMs = session.process.cpuMs();
    return {
      arm: session.arm.name,
      session: session.number,
      ...where,
      ...(checkpoint === undefined ? {} : { checkpoint }),
      atMs: Math.round(session.world.elapsed() - session.startedMs),
      ...flushed,
      goroutines,
      ...(leakedGoroutines === undefined ? {} : { leakedGoroutines }),
      counters,
      tookMs: { settle, flush: flushing, pages, profile: lap() },
      ...(rssBytes === undefined ? {} : { rssBytes }),
      ...(goplsCpuMs === undefined ? {} : { goplsCpuMs }),
      ...(heap === undefined ? {} : { heap }),
    };
  };
  const snapshot = await session.watch("serving its debug pages", session.limits.settleMs, read());
  directory.addSnapshot(snapshot);
  return snapshot;
}

/** Milliseconds since the last time that it was asked. */
function stopwatch(elapsed: () => number): () => number {
  let beforeMs = elapsed();
  return () => {
    const nowMs = elapsed();
    const tookMs = Math.round(nowMs - beforeMs);
    beforeMs = nowMs;
    return tookMs;
  };
}

/** Live objects and heap bytes after a flush, without keeping anything: for the soak. */
export async function readMemory(session: Session): Promise<MemoryStats> {
  const flushed = session.watch(
    "serving its debug pages",
    session.limits.settleMs,
    flush(session.debug, session.world),
  );
  return (await flushed).memory;
}

/** Bytes that bounded caches hold now, from a heap profile that is not kept. */
export async function readBoundedCaches(session: Session): Promise<number> {
  await readMemory(session);
  const profile = await session.watch("serving a heap profile", session.limits.settleMs, session.debug.heapProfile());
  return heldBy(parseHeapProfile(gunzipSync(profile), "heap profile of the soak"), session.goplsVersion).boundedCaches;
}

async function readHeap(
  session: Session,
  moment: Moment,
  directory: RunDirectory,
): Promise<NonNullable<Snapshot["heap"]>> {
  const zipped = await session.debug.heapProfile();
  const { part, phase, cycle, checkpoint } = moment;
  const suffix = part === "dose" ? `${phase}-dose` : [phase, checkpoint].filter(Boolean).join("-at-");
  const name = `${session.arm.name}-${session.number}-${suffix}-${String(cycle).padStart(3, "0")}.pb.gz`;
  const path = directory.addProfile(name, zipped);
  const profile = parseHeapProfile(gunzipSync(zipped), path);
  return { path, held: heldBy(profile, session.goplsVersion), largeBytes: largeBytes(profile) };
}
