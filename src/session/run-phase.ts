import type { Diagnostic } from "vscode-languageserver-protocol";
import { ownedHeapOf } from "../growth/heap-tracks.ts";
import { failure } from "../model/failure.ts";
import type { Workload } from "../model/plan.ts";
import type { Part, Sent, Snapshot } from "../model/snapshot.ts";
import { type Drive, type DriveMemory, driveWorkload } from "./drive-workload.ts";
import type { RunDirectory } from "./run-directory.ts";
import type { Session } from "./session.ts";
import { takeSnapshot } from "./take-snapshot.ts";

export interface PhasePlan {
  readonly workload: Workload;
  readonly part: Part;
  readonly seed: number;
  /** Cycles that are not read, before the baseline. */
  readonly warmupCycles: number;
  /** Cycles after which it ends in any case; 0: the baseline alone. */
  readonly maxCycles: number;
  /** Cycles that are likely to do. */
  readonly expectedCycles: number;
  /** A heap profile at the baseline, then every so many cycles, and at the end; 0: none. */
  readonly profileEveryCycles: number;
  /** `world.elapsed()` at which measuring must end. */
  readonly deadlineMs: number;
  /** Whether what was read, baseline first, will do. Asked after each cycle. */
  readonly isEnough: (snapshots: readonly Snapshot[]) => boolean;
}

export interface PhaseResult {
  /** False: the time was over before it was enough. */
  readonly complete: boolean;
  readonly snapshots: readonly Snapshot[];
}

/** Drives one workload: cycles to warm up, the baseline, then cycles with a snapshot each until there are enough. */
export async function runPhase(
  session: Session,
  plan: PhasePlan,
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<PhaseResult> {
  const { workload, part, maxCycles } = plan;
  const { world } = session;
  const drive = driveWorkload(session, workload, memory, plan.seed);
  await drive.setUp();
  await iterate(drive, plan.warmupCycles * workload.iterationsPerCycle);

  const zero = drive.sent();
  const cycleOf = async (cycle: number): Promise<Snapshot> => {
    const iterations = cycle * workload.iterationsPerCycle;
    const sent = since(zero, drive.sent());
    const moment = { part, phase: workload.name, cycle, iterations, sent, withProfile: isProfiled(cycle, plan) };
    return takeSnapshot(session, moment, directory);
  };
  const baseline = await cycleOf(0);
  const snapshots = [baseline];
  const diagnostics = diagnosticsState(session);
  const startedMs = world.elapsed();
  for (let cycle = 1; cycle <= maxCycles; cycle++) {
    if (world.elapsed() > plan.deadlineMs) return { complete: false, snapshots };
    await iterate(drive, workload.iterationsPerCycle);
    const snapshot = await cycleOf(cycle);
    snapshots.push(snapshot);
    refuseChangedDiagnostics(workload, diagnostics, diagnosticsState(session));
    reportCycle(session, plan, { baseline, snapshot, cycleMs: (world.elapsed() - startedMs) / cycle });
    if (plan.isEnough(snapshots)) break;
  }
  await drive.tearDown();
  return { complete: true, snapshots };
}

async function iterate(drive: Drive, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await drive.iterate();
}

function isProfiled(cycle: number, { profileEveryCycles, maxCycles }: PhasePlan): boolean {
  return profileEveryCycles > 0 && (cycle % profileEveryCycles === 0 || cycle === maxCycles);
}

function since(zero: Sent, now: Sent): Sent {
  return {
    requests: now.requests - zero.requests,
    edits: now.edits - zero.edits,
    newTexts: now.newTexts - zero.newTexts,
    opens: now.opens - zero.opens,
  };
}

function reportCycle(
  { world }: Session,
  { workload, part, expectedCycles, maxCycles }: PhasePlan,
  { baseline, snapshot, cycleMs }: { baseline: Snapshot; snapshot: Snapshot; cycleMs: number },
): void {
  if (part === "ablation") return;
  const { cycle, iterations } = snapshot;
  const cycles = cycle <= expectedCycles ? expectedCycles : maxCycles;
  const [now, before] = [ownedHeapOf(snapshot), ownedHeapOf(baseline)];
  world.report({
    kind: "cycle",
    stage: workload.name,
    cycle,
    cycles,
    objectsPerIteration: (snapshot.memory.heapObjects - baseline.memory.heapObjects) / iterations,
    bytesPerIteration: now === undefined || before === undefined ? undefined : (now - before) / iterations,
    leftMs: cycleMs * (cycles - cycle),
  });
}

/** Errors that gopls reports, by document. Its hints come and go with what is analysed and do not count. */
function diagnosticsState(session: Session): string {
  const line = ([uri, list]: [string, readonly Diagnostic[]]) =>
    list.filter((d) => d.severity === 1).map((d) => `${uri} ${JSON.stringify(d.range)} ${d.message}`);
  return [...session.client.diagnostics].flatMap(line).sort().join("\n");
}

function refuseChangedDiagnostics(workload: Workload, before: string, after: string): void {
  if (before === after) return;
  const count = (state: string) => (state === "" ? 0 : state.split("\n").length);
  const difference = `gopls reported ${count(before)} errors before it and ${count(after)} after it`;
  throw failure("iteration-not-closed", {
    workload: workload.name,
    step: "compared at the end of a cycle",
    difference,
  });
}
