import type { Diagnostic } from "vscode-languageserver-protocol";
import { failure } from "../model/failure.ts";
import type { Schedule, Workload } from "../model/plan.ts";
import type { Sent, Snapshot } from "../model/snapshot.ts";
import { type Drive, driveWorkload, type Serials } from "./drive-workload.ts";
import type { RunDirectory } from "./run-directory.ts";
import type { Session } from "./session.ts";
import { takeSnapshot } from "./take-snapshot.ts";

export interface PhasePlan {
  readonly workload: Workload;
  readonly schedule: Schedule;
  /** Phases that come after this one. */
  readonly phasesAfter: number;
  /** `world.elapsed()` at which measuring must end. */
  readonly deadlineMs: number;
}

/** Measures one workload: a cycle to warm up, the baseline, then the cycles. Returns whether all of them were done in time. */
export async function runPhase(
  session: Session,
  plan: PhasePlan,
  serials: Serials,
  directory: RunDirectory,
): Promise<boolean> {
  const { workload, schedule } = plan;
  const { world } = session;
  const drive = driveWorkload(session, workload, serials, schedule.seed);
  await drive.setUp();
  await iterate(drive, workload.iterationsPerCycle);

  const zero = drive.sent();
  const cycleOf = async (cycle: number): Promise<Snapshot> => {
    const iterations = cycle * workload.iterationsPerCycle;
    const moment = {
      phase: workload.name,
      cycle,
      iterations,
      sent: since(zero, drive.sent()),
      withProfile: isProfiled(cycle, schedule),
    };
    return takeSnapshot(session, moment, directory);
  };
  const baseline = await cycleOf(0);
  const diagnostics = diagnosticsState(session);
  const startedMs = world.elapsed();
  for (let cycle = 1; cycle <= schedule.cycles; cycle++) {
    if (world.elapsed() > plan.deadlineMs) return false;
    await iterate(drive, workload.iterationsPerCycle);
    const snapshot = await cycleOf(cycle);
    refuseChangedDiagnostics(workload, diagnostics, diagnosticsState(session));
    const cycleMs = (world.elapsed() - startedMs) / cycle;
    world.report({
      kind: "cycle",
      stage: workload.name,
      cycle,
      cycles: schedule.cycles,
      objectsPerIteration: (snapshot.memory.heapObjects - baseline.memory.heapObjects) / snapshot.iterations,
      bytesPerIteration: growthSoFar(baseline, snapshot),
      leftMs: cycleMs * (schedule.cycles - cycle + plan.phasesAfter * schedule.cycles),
    });
  }
  await drive.tearDown();
  return true;
}

async function iterate(drive: Drive, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await drive.iterate();
}

function isProfiled(cycle: number, schedule: Schedule): boolean {
  return cycle % schedule.profileEveryCycles === 0 || cycle === schedule.cycles;
}

function since(zero: Sent, now: Sent): Sent {
  return {
    requests: now.requests - zero.requests,
    edits: now.edits - zero.edits,
    newTexts: now.newTexts - zero.newTexts,
    opens: now.opens - zero.opens,
  };
}

/** Growth of the owned heap per iteration, where both snapshots have a profile. */
function growthSoFar(baseline: Snapshot, now: Snapshot): number | undefined {
  if (!baseline.heap || !now.heap) return undefined;
  const owned = (s: Snapshot) => s.memory.heapAlloc - (s.heap?.held.recorder ?? 0) - (s.heap?.held.boundedCaches ?? 0);
  return (owned(now) - owned(baseline)) / now.iterations;
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
