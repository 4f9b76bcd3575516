import { ownedHeapOf } from "../../judge/growth/heap-tracks.ts";
import { doseTells } from "../../judge/needs/dose-tells.ts";
import type { Budget, Schedule } from "../../model/plan.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { ablations } from "../../workload/ablations.ts";
import type { DriveMemory } from "../drive/driven/step-context.ts";
import type { BoundWorkload } from "../drive/files/bind-workload.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";
import { type Dose, dosesBesideKnown, MAX_DOSE_BYTES } from "./dose-of.ts";
import { runPhase } from "./run-phase.ts";
import { waitForDrops } from "./soak.ts";

interface DosePlan {
  readonly schedule: Schedule;
  readonly budget: Budget;
}

/** What is done at both ends of a dose of suspects. */
type AtEnds = (snapshot: Snapshot) => Promise<void>;

/** The workloads of a session that is past its soak, in the pieces that are dosed beside known leaks. */
export async function runDosesBesideKnown(
  session: Session,
  plan: DosePlan,
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<void> {
  for (const bound of session.bound) {
    const doses = dosesBesideKnown(ablations(bound.workload), bound, plan.schedule);
    await runDoses(session, { ...plan, bound, doses }, memory, directory);
  }
}

/**
 * Pieces of a workload, each done many times over and read from its start. Where bytes are judged, gopls first drops what the one before
 * used.
 */
export async function runDoses(
  session: Session,
  {
    schedule,
    budget,
    bound,
    doses,
    atEnds,
  }: DosePlan & {
    readonly bound: BoundWorkload;
    readonly doses: readonly Dose[];
    readonly atEnds?: AtEnds | undefined;
  },
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<void> {
  for (const [i, { piece, turns, moreTurns, ofSuspects, judgesBytes }] of doses.entries()) {
    if (i > 0 && judgesBytes) await waitForDrops(session, schedule);
    const allTurns = [...turns, ...moreTurns];
    const tells = (snapshots: readonly Snapshot[]) =>
      snapshots.length > turns.length && doseTells(snapshots, piece, budget);
    const phase = {
      workload: piece,
      files: bound.files,
      part: "dose" as const,
      seed: schedule.seed,
      // A tour has no stops to spare.
      warmupCycles: bound.maxCycles === undefined ? 1 : 0,
      turns: allTurns,
      maxCycles: allTurns.length,
      expectedCycles: turns.length,
      profileEveryCycles: 1,
      isEnough: (snapshots: readonly Snapshot[]) => isTooMuch(snapshots) || tells(snapshots),
      atEnds: ofSuspects ? atEnds : undefined,
    };
    await runPhase(session, phase, memory, directory);
  }
}

/** Whether so large a leak stands on what was read that more would only cost memory. */
function isTooMuch(snapshots: readonly Snapshot[]): boolean {
  const [first, last] = [snapshots[0], snapshots.at(-1)].map((snapshot) => snapshot && ownedHeapOf(snapshot));
  return first !== undefined && last !== undefined && last - first > MAX_DOSE_BYTES;
}
