import { gunzipSync } from "node:zlib";
import { heldBy } from "../../gopls/facts/held.ts";
import { parseHeapProfile } from "../../judge/profile/parse-heap-profile.ts";
import type { Schedule } from "../../model/plan.ts";
import type { MemoryStats } from "../../model/snapshot.ts";
import { type Drive, driveWorkload } from "../drive/drive-workload.ts";
import type { DriveMemory } from "../drive/driven/step-context.ts";
import type { BoundWorkload } from "../drive/files/bind-workload.ts";
import { flush } from "../reading/flush.ts";
import type { Session } from "../session/session.ts";

/** A fall may come until this long after work. */
const GUARD_MS = 15_000;
const READING_EVERY_MS = 5_000;
const TELL_EVERY_MS = 1_000;
const MAX_FALL = 0.02;
const MAX_EXTRA_MS = 60_000;
/** Filling stops when the bounded caches grew by less than this between two looks. */
const FULL_GROWTH = 0.02;
const ITERATIONS_BETWEEN_LOOKS = 40;
/** Each workload does at least this number of cycles, however short the soak. */
const LEAST_WARMUP_CYCLES = 2;
/** A gopls that leaks must not be fed until the machine is out of memory. */
const MAX_FILL_BYTES = 400_000_000;

interface SoakPlan {
  readonly workloads: readonly BoundWorkload[];
  readonly schedule: Schedule;
  /** Work until shortly before the end, to have as much of a large dose behind as the time allows. */
  readonly busy: boolean;
}

/**
 * The soak: from gopls' start until its caches are in their steady state. Meanwhile each workload warms up, and unique
 * text fills the file cache's in-memory LRU (100 MB) as far as the time allows. It ends when `soakMs` is over and the
 * live objects did not fall by more than 2 % within the last 15 s, as they do when the parse cache lets go.
 */
export async function soak(session: Session, plan: SoakPlan, memory: DriveMemory): Promise<void> {
  const { world, startedMs } = session;
  const seconds = (ms: number) => Math.round(ms / 1000);
  const [stage, of] = ["soak", seconds(plan.schedule.soakMs)];
  const soaked = () => seconds(world.elapsed() - startedMs);
  const text = `soaking ${of} s from the start, so that caches fill and settle`;
  world.progress({ kind: "stage", stage, text });
  const telling = setInterval(
    () => world.progress({ kind: "share", stage, done: soaked(), of, unit: "s" }),
    TELL_EVERY_MS,
  );
  try {
    await soakThrough(session, plan, memory);
  } finally {
    clearInterval(telling);
  }
  world.progress({ kind: "done", stage, text: `soaked ${soaked()} s` });
}

async function soakThrough(session: Session, plan: SoakPlan, memory: DriveMemory): Promise<void> {
  const { workloads, schedule, busy } = plan;
  const leftMs = () => schedule.soakMs - (session.world.elapsed() - session.startedMs);
  for (const [i, bound] of workloads.entries()) {
    const { workload, files } = bound;
    // In a fresh process a tour must find its stops as new as they were.
    if (busy && bound.maxCycles !== undefined) continue;
    const drive = driveWorkload({ driven: session, workload, files, memory, seed: schedule.seed });
    await drive.setUp();
    if (bound.maxCycles !== undefined) {
      for (let stop = 0; stop < bound.warmupStops; stop++) await drive.iterate();
      await drive.tearDown();
      continue;
    }
    for (let cycle = 0; cycle < schedule.warmupCycles; cycle++) {
      if (cycle >= LEAST_WARMUP_CYCLES && leftMs() < GUARD_MS) break;
      for (let n = 0; n < workload.iterationsPerCycle; n++) await drive.iterate();
    }
    const share = 1 / (workloads.length - i);
    const fillMs = (leftMs() - GUARD_MS) * share;
    const until = session.world.elapsed() + fillMs;
    if (busy) await work(session, drive, () => until - session.world.elapsed());
    else if (workload.text === "unique") await fill(session, drive, () => leftMs() - GUARD_MS);
    await drive.tearDown();
  }
  await waitForSteadyState(session, leftMs);
}

/** Iterates as long as there is time. */
async function work(session: Session, drive: Drive, leftMs: () => number): Promise<void> {
  const start = (await readMemory(session)).heapAlloc;
  while (leftMs() > 0) {
    for (let i = 0; i < ITERATIONS_BETWEEN_LOOKS && leftMs() > 0; i++) await drive.iterate();
    if ((await readMemory(session)).heapAlloc - start > MAX_FILL_BYTES) return;
  }
}

async function fill(session: Session, drive: Drive, leftMs: () => number): Promise<void> {
  const start = (await readMemory(session)).heapAlloc;
  let before = await readBoundedCaches(session);
  while (leftMs() > 0) {
    for (let i = 0; i < ITERATIONS_BETWEEN_LOOKS && leftMs() > 0; i++) await drive.iterate();
    const now = await readBoundedCaches(session);
    const { heapAlloc } = await readMemory(session);
    if (now - before < before * FULL_GROWTH || heapAlloc - start > MAX_FILL_BYTES) return;
    before = now;
  }
}

/** gopls' parse cache drops what was not used for a minute, and is swept every 10 s. */
const DROPS_WITHIN_MS = 75_000;

/**
 * Waits until gopls has dropped what it only held for the piece of a workload before, which would fall while the next one is read; no longer
 * than a soak takes.
 */
export async function waitForDrops(session: Session, { soakMs }: Schedule): Promise<void> {
  const startedMs = session.world.elapsed();
  const waitMs = Math.min(DROPS_WITHIN_MS, soakMs);
  await waitForSteadyState(session, () => waitMs - (session.world.elapsed() - startedMs));
}

async function waitForSteadyState(session: Session, leftMs: () => number): Promise<void> {
  const readings: { atMs: number; objects: number }[] = [];
  for (;;) {
    const atMs = session.world.elapsed();
    readings.push({ atMs, objects: (await readMemory(session)).heapObjects });
    const window = readings.filter((reading) => reading.atMs >= atMs - GUARD_MS);
    const highest = Math.max(...window.map((reading) => reading.objects));
    const falling = (readings.at(-1)?.objects ?? 0) < highest * (1 - MAX_FALL);
    if (leftMs() <= 0 && !falling) return;
    if (leftMs() < -MAX_EXTRA_MS) {
      session.warn({
        code: "not-steady",
        message: "gopls' live objects were still falling when the soak had to end. Growth may be understated.",
      });
      return;
    }
    const pauseMs = leftMs() > 0 ? Math.min(READING_EVERY_MS, leftMs()) : READING_EVERY_MS;
    await session.watch("soaking", pauseMs + 60_000, session.world.sleep(pauseMs));
  }
}

/** Live objects and heap bytes after a flush; nothing of it is kept. */
async function readMemory({ debug, world, watch, limits }: Session): Promise<MemoryStats> {
  const { memory } = await watch("serving its debug pages", limits.settleMs, flush(debug, world));
  return memory;
}

/** Bytes that bounded caches hold now, from a heap profile that is not kept. */
async function readBoundedCaches(session: Session): Promise<number> {
  await readMemory(session);
  const { debug, watch, limits, goplsVersion } = session;
  const profile = await watch("serving a heap profile", limits.settleMs, debug.heapProfile());
  return heldBy(parseHeapProfile(gunzipSync(profile), "heap profile of the soak"), goplsVersion).boundedCaches;
}
