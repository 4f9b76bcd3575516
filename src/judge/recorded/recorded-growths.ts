import type { Track } from "../../model/growth.ts";
import type { KnownLeak } from "../../model/known-leak.ts";
import type { Recording } from "../../model/recording.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { measureDose, measureDoseBesideKnown } from "../growth/measure-dose.ts";
import { measureGrowth } from "../growth/measure-growth.ts";
import {
  notSeenLeaks,
  type PhaseFacts,
  type PhaseGrowths,
  type ReadPhase,
  readPhase,
  shownLeaks,
  withoutKnown,
} from "../known/phase-growths.ts";
import { parseHeapProfile } from "../profile/parse-heap-profile.ts";
import { type DosedPiece, dosedPieces } from "./dosed-pieces.ts";
import { lookOf } from "./look-of.ts";
import { cyclesOf, type MeasuredPhase } from "./measured-phases.ts";

/** The growth of everything that was measured. */
export interface RecordedGrowths {
  readonly phases: readonly (MeasuredPhase & PhaseGrowths)[];
  readonly pieces: readonly (DosedPiece & PhaseGrowths)[];
  /** Of each arm, by its name: known leaks that it would have shown, and that it shows nowhere. */
  readonly notSeen: ReadonlyMap<string, readonly KnownLeak[]>;
}

/**
 * The growth of phases with cycles enough, and of the pieces that were dosed, with and without what known leaks keep. A leak that one of an
 * arm's phases shows is taken off all of them: a phase may have too few samples of it. Throws profile-damaged.
 */
export function recordedGrowths(recording: Recording, phases: readonly MeasuredPhase[]): RecordedGrowths {
  const { plan } = recording.header;
  const readPhases = phases.flatMap((phase) => {
    const workload = plan.workloads.find(({ name }) => name === phase.workload);
    const { share } = lookOf(plan.schedule, cyclesOf(phase));
    const measure = (tracks: readonly Track[]) => measureGrowth(tracks, () => share);
    return workload ? [{ ...phase, read: readOf(recording, phase, { workload, measure }) }] : [];
  });
  const readPieces = dosedPieces(recording).map((dosed) => ({
    ...dosed,
    read: readOf(recording, dosed, {
      workload: dosed.piece,
      measure: dosed.wasChosen ? measureDose : measureDoseBesideKnown,
      measureThroughout: (tracks) => measureGrowth(tracks),
    }),
  }));
  const readsOf = (arm: string) => [...readPhases, ...readPieces].flatMap((one) => (one.arm === arm ? [one.read] : []));
  const arms = plan.arms.map(({ name }) => name);
  const shown = new Map(arms.map((arm) => [arm, new Set(readsOf(arm).flatMap(shownLeaks))]));
  const notSeen = (arm: string) => {
    const leaks = readsOf(arm).flatMap(notSeenLeaks);
    return [...new Map(leaks.map((leak) => [leak.id, leak])).values()].filter(({ id }) => !shown.get(arm)?.has(id));
  };
  const separated = <P extends { readonly arm: string; readonly read: ReadPhase }>({ read, ...phase }: P) => ({
    ...phase,
    ...withoutKnown(read, shown.get(phase.arm) ?? new Set()),
  });
  return {
    phases: readPhases.map(separated),
    pieces: readPieces.map(separated),
    notSeen: new Map(arms.map((arm) => [arm, notSeen(arm)])),
  };
}

function readOf(
  recording: Recording,
  { arm, snapshots }: { readonly arm: string; readonly snapshots: readonly Snapshot[] },
  judged: Pick<PhaseFacts, "workload" | "measure" | "measureThroughout">,
): ReadPhase {
  const { plan, gopls } = recording.header;
  return readPhase(snapshots, {
    ...judged,
    goplsVersion: gopls[arm]?.version ?? "(devel)",
    budget: plan.budget,
    isKept: (path) => recording.profiles?.has(path) ?? true,
    profile: (path) => parseHeapProfile(recording.profile(path), path),
  });
}
