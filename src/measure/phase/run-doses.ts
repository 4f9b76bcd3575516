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
}

/** The workloads of a session that is past its soak, in the pieces that are dosed beside known leaks. */
export async function runDosesBesideKnown(
  session: Session,
  { schedule }: DosePlan,
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<void> {
  for (const bound of session.bound) {
    const doses = dosesBesideKnown(ablations(bound.workload), bound, schedule);
    await runDoses(session, { schedule, bound, doses }, memory, directory);
  }
}

/** Pieces of a workload, each done many times over and read from its start. */
export async function runDoses(
  session: Session,
  { schedule, bound, doses }: DosePlan & { readonly bound: BoundWorkload; readonly doses: readonly Dose[] },
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<void> {
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
      isEnough: isTooMuch,
    };
    await runPhase(session, phase, memory, directory);
  }
}

/** Whether so large a leak stands on what was read that more would only cost memory. */
function isTooMuch(snapshots: readonly Snapshot[]): boolean {
  const [first, last] = [snapshots[0], snapshots.at(-1)].map((snapshot) => snapshot && ownedHeapOf(snapshot));
  return first !== undefined && last !== undefined && last - first > MAX_DOSE_BYTES;
}
