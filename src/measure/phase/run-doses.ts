import { ownedHeapOf } from "../../judge/growth/heap-tracks.ts";
import type { Schedule } from "../../model/plan.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { ablations } from "../../workload/ablations.ts";
import type { DriveMemory } from "../drive/driven/step-context.ts";
import type { BoundWorkload } from "../drive/files/bind-workload.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";
import { type Dose, dosesBesideKnown, MAX_DOSE_BYTES } from "./dose-of.ts";
import { runPhase } from "./run-phase.ts";

interface DosePlan {
  readonly schedule: Schedule;
  /** `world.elapsed()` at which measuring must end. */
  readonly deadlineMs: number;
}

/** The workloads of a session that is past its soak, in the pieces that are dosed beside known leaks. Returns whether there was time. */
export async function runDosesBesideKnown(
  session: Session,
  { schedule, deadlineMs }: DosePlan,
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<boolean> {
  for (const bound of session.bound) {
    const doses = dosesBesideKnown(ablations(bound.workload), bound, schedule);
    if (!(await runDoses(session, { schedule, deadlineMs, bound, doses }, memory, directory))) return false;
  }
  return true;
}

/** Pieces of a workload, each done many times over and read from its start. Returns whether there was time for all of them. */
export async function runDoses(
  session: Session,
  { schedule, deadlineMs, bound, doses }: DosePlan & { readonly bound: BoundWorkload; readonly doses: readonly Dose[] },
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<boolean> {
  for (const { piece, turns } of doses) {
    const phase = {
      workload: piece,
      files: bound.files,
      part: "dose" as const,
      seed: schedule.seed,
      // A tour has no stops to spare.
      warmupCycles: bound.maxCycles === undefined ? 1 : 0,
      turns,
      maxCycles: turns.length,
      expectedCycles: turns.length,
      profileEveryCycles: 1,
      deadlineMs,
      isEnough: isTooMuch,
    };
    if (!(await runPhase(session, phase, memory, directory)).complete) return false;
  }
  return true;
}

/** Whether so large a leak stands on what was read that more would only cost memory. */
function isTooMuch(snapshots: readonly Snapshot[]): boolean {
  const [first, last] = [snapshots[0], snapshots.at(-1)].map((snapshot) => snapshot && ownedHeapOf(snapshot));
  return first !== undefined && last !== undefined && last - first > MAX_DOSE_BYTES;
}
