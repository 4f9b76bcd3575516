import { choosePieces } from "../../judge/needs/choose-pieces.ts";
import type { Series } from "../../model/growth.ts";
import type { Budget, Schedule } from "../../model/plan.ts";
import type { InstalledGopls } from "../../model/recording.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Workload } from "../../model/workload.ts";
import { ablations } from "../../workload/ablations.ts";
import type { DriveMemory } from "../drive/driven/step-context.ts";
import type { BoundWorkload } from "../drive/files/bind-workload.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";
import { type Dose, doseOf, dosesBesideKnown } from "./dose-of.ts";
import { referenceReader } from "./reference-reader.ts";
import { runDoses } from "./run-doses.ts";
import { runPhase } from "./run-phase.ts";

interface ConfirmPlan {
  /** Series of one arm that are suspect, or in which a known leak may hide another one. */
  readonly suspects: readonly Series[];
  readonly schedule: Schedule;
  readonly budget: Budget;
  readonly gopls: InstalledGopls;
  readonly readsHolders?: boolean | undefined;
  readonly endsMs?: number | undefined;
}

/**
 * Suspects in a fresh process that is past its soak. Each piece of their workload runs alone to find the smallest that makes
 * them grow; that piece is then done many times over and read from its start. Classes in which a known leak grows are dosed without
 * that search. At both ends of a dose of suspects it is read who holds what, where that can be.
 */
export async function runConfirm(
  session: Session,
  plan: ConfirmPlan,
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<void> {
  const atEnds = plan.readsHolders ? referenceReader(session, plan, directory) : undefined;
  for (const bound of session.bound) {
    const suspects = plan.suspects.filter((suspect) => suspect.workload === bound.workload.name);
    if (suspects.length === 0) continue;
    const doses = await chooseDoses(session, { ...plan, suspects, bound }, memory, directory);
    await runDoses(session, { ...plan, bound, doses, atEnds }, memory, directory);
  }
}

/** A piece has one dose, the largest that is wanted of it. */
async function chooseDoses(
  session: Session,
  plan: ConfirmPlan & { readonly bound: BoundWorkload },
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<readonly Dose[]> {
  const { bound, schedule } = plan;
  const pieces = ablations(bound.workload);
  const beside = plan.suspects.filter(isBesideKnown);
  const alone = plan.suspects.filter((suspect) => !isBesideKnown(suspect));
  const found =
    alone.length > 0 ? await runAblations(session, { ...plan, pieces, suspects: alone }, memory, directory) : NONE;
  const doses = [...choosePieces(alone, pieces, found.snapshots)].map(([piece, suspects]) =>
    doseOf(piece, suspects, {
      bound,
      schedule,
      msPerTurn: found.msPerTurn.get(piece.name) ?? Number.POSITIVE_INFINITY,
    }),
  );
  const forced = beside.length > 0 ? dosesBesideKnown(pieces, bound, schedule) : [];
  const more = forced.filter(({ piece }) => !doses.some((dose) => dose.piece.name === piece.name));
  return [...doses, ...more];
}

/** Whether a known leak grows in a series, so that its own growth is what is left beside that. */
function isBesideKnown({ known }: Series): boolean {
  return known !== undefined;
}

interface Ablated {
  readonly snapshots: readonly Snapshot[];
  readonly msPerTurn: ReadonlyMap<string, number>;
}

const NONE: Ablated = { snapshots: [], msPerTurn: new Map() };

async function runAblations(
  session: Session,
  plan: ConfirmPlan & { readonly bound: BoundWorkload; readonly pieces: readonly Workload[] },
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<Ablated> {
  const { bound, pieces } = plan;
  if (pieces.length < 2) return NONE;
  const profiled = plan.suspects.some(({ metric }) => metric === "owned-heap" || metric === "large-objects");
  const msPerTurn = new Map<string, number>();
  const snapshots: Snapshot[] = [];
  let done = 0;
  const what = `${pieces.length} pieces of ${bound.workload.name} alone`;
  session.world.progress({ kind: "stage", stage: "confirm", text: `running ${what}` });
  for (const piece of pieces) {
    const startedMs = session.world.elapsed();
    const phase = {
      workload: piece,
      files: bound.files,
      part: "ablation" as const,
      seed: plan.schedule.seed,
      warmupCycles: 1,
      maxCycles: 1,
      expectedCycles: 1,
      profileEveryCycles: profiled ? 1 : 0,
      isEnough: () => false,
    };
    const read = await runPhase(session, phase, memory, directory);
    msPerTurn.set(piece.name, (session.world.elapsed() - startedMs) / (2 * piece.iterationsPerCycle));
    snapshots.push(...read);
    session.world.progress({ kind: "share", stage: "confirm", done: ++done, of: pieces.length, unit: "pieces" });
  }
  session.world.progress({ kind: "done", stage: "confirm", text: `ran ${what}` });
  return { snapshots, msPerTurn };
}
