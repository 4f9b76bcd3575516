import { ownedHeapOf } from "../../judge/growth/heap-tracks.ts";
import { failure } from "../../model/failure.ts";
import type { Part, Snapshot } from "../../model/snapshot.ts";
import { type Work, workSince } from "../../model/work.ts";
import type { Workload } from "../../model/workload.ts";
import { sendsNothing } from "../../workload/sends-nothing.ts";
import { type Drive, driveWorkload } from "../drive/drive-workload.ts";
import type { DriveMemory } from "../drive/driven/step-context.ts";
import type { ChosenFiles } from "../drive/files/choose-files.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";
import { recordSnapshot } from "./record-snapshot.ts";

/** Goroutines come and go in this number; of more it is read what they wait for. */
const MORE_GOROUTINES = 5;

interface PhasePlan {
  readonly workload: Workload;
  readonly files: ChosenFiles;
  readonly part: Part;
  readonly seed: number;
  /** Cycles that are not read, before the phase starts. */
  readonly warmupCycles: number;
  /** Cycles after which it ends in any case; 0: its start alone. */
  readonly maxCycles: number;
  /** Iterations of each cycle; absent: as many as the workload has. */
  readonly turns?: readonly number[];
  /** Cycles that are likely to do. */
  readonly expectedCycles: number;
  /** A heap profile at the baseline, then once in this number of cycles, and at the end; 0: none. */
  readonly profileEveryCycles: number;
  /** Whether what was read, the start first, will do. Asked after each cycle. */
  readonly isEnough: (snapshots: readonly Snapshot[]) => boolean;
  /** What is done after the first snapshot, and again after the last; absent: nothing. */
  readonly atEnds?: ((snapshot: Snapshot) => Promise<void>) | undefined;
}

/** Drives one workload: cycles to warm up, the baseline, then cycles with a snapshot each until there are enough, which are returned. Throws workload-did-nothing. */
export async function runPhase(
  session: Session,
  plan: PhasePlan,
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<readonly Snapshot[]> {
  const { workload, part, maxCycles, files, seed } = plan;
  const { world } = session;
  /** The cycle that is being done, and iterations since the start. */
  const reached = { cycle: 0, iterations: 0 };
  const checkpoints = new Set<string>();
  const sentSince = () => workSince(zero, drive.sent());
  const checkpoint = async (name: string): Promise<void> => {
    const { cycle, iterations } = reached;
    if (part !== "measure" || cycle === 0) return;
    const freeName = firstFree(name, checkpoints);
    checkpoints.add(freeName);
    const moment = { part: "checkpoint" as const, phase: workload.name, checkpoint: freeName, withProfile: true };
    await recordSnapshot(session, { ...moment, cycle, iterations, sent: sentSince() }, directory);
  };
  const drive = driveWorkload({ driven: session, workload, files, memory, seed, checkpoint });
  let zero: Work = drive.sent();
  await drive.setUp();
  await iterate(drive, plan.warmupCycles * workload.iterationsPerCycle);

  zero = drive.sent();
  let waitsAbove = Number.POSITIVE_INFINITY;
  const readCycle = (): Promise<Snapshot> => {
    const withProfile = isProfiled(reached.cycle, plan);
    // What the warm-up took is forgotten.
    const latency = session.timekeeper.take();
    const timed = part === "measure" && reached.cycle > 0 && latency.length > 0 ? { latency } : {};
    const moment = { part, phase: workload.name, ...reached, sent: sentSince(), withProfile, ...timed };
    return recordSnapshot(session, withProfile ? { ...moment, waitsAbove } : moment, directory);
  };
  const start = await readCycle();
  waitsAbove = start.goroutines.reduce((sum, { count }) => sum + count, MORE_GOROUTINES);
  const snapshots = [start];
  await plan.atEnds?.(start);
  const startedMs = world.elapsed();
  for (let cycle = 1; cycle <= maxCycles; cycle++) {
    const iterations = iterationsUpTo(cycle, plan);
    // A checkpoint stands in the last iteration.
    Object.assign(reached, { cycle, iterations: iterations - 1 });
    checkpoints.clear();
    await iterate(drive, iterations - iterationsUpTo(cycle - 1, plan));
    reached.iterations = iterations;
    const snapshot = await readCycle();
    snapshots.push(snapshot);
    if (part === "measure" && sendsNothing(workload, snapshot.sent))
      throw failure("workload-did-nothing", { workload: workload.name });
    const isEnough = plan.isEnough(snapshots);
    const msPerIteration = (world.elapsed() - startedMs) / iterations;
    reportCycle(session, plan, { start, snapshot, msPerIteration, isEnough });
    if (isEnough || cycle === maxCycles) await plan.atEnds?.(snapshot);
    if (isEnough) break;
  }
  await drive.tearDown();
  return snapshots;
}

/** A name for each time that a checkpoint is passed in an iteration: "loaded", "loaded-2", "loaded-3". */
function firstFree(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let time = 2; taken.has(free); time++) free = `${name}-${time}`;
  return free;
}

/** Iterations from the start of the phase to the end of a cycle. */
function iterationsUpTo(cycle: number, { workload, turns }: Pick<PhasePlan, "workload" | "turns">): number {
  if (!turns) return cycle * workload.iterationsPerCycle;
  return turns.slice(0, cycle).reduce((sum, count) => sum + count, 0);
}

async function iterate(drive: Drive, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await drive.iterate();
}

function isProfiled(cycle: number, { profileEveryCycles, maxCycles }: PhasePlan): boolean {
  return profileEveryCycles > 0 && (cycle % profileEveryCycles === 0 || cycle === maxCycles);
}

interface CycleDone {
  readonly start: Snapshot;
  readonly snapshot: Snapshot;
  readonly msPerIteration: number;
  readonly isEnough: boolean;
}

/** A phase that was not decided by the cycles that were likely to do goes on to the last one. */
function reportCycle(
  { world }: Session,
  plan: PhasePlan,
  { start, snapshot, msPerIteration, isEnough }: CycleDone,
): void {
  const { workload, part, expectedCycles, maxCycles } = plan;
  if (part === "ablation" || part === "minimize") return;
  const { cycle, iterations } = snapshot;
  const cycles = isEnough ? cycle : cycle < expectedCycles ? expectedCycles : maxCycles;
  const [now, before] = [ownedHeapOf(snapshot), ownedHeapOf(start)];
  world.progress({
    kind: "cycle",
    stage: workload.name,
    cycle,
    cycles,
    objectsPerIteration: (snapshot.memory.heapObjects - start.memory.heapObjects) / iterations,
    bytesPerIteration: now === undefined || before === undefined ? undefined : (now - before) / iterations,
    leftMs: msPerIteration * (iterationsUpTo(cycles, plan) - iterations),
  });
}
