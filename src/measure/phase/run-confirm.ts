import { choosePieces } from "../../judge/needs/choose-pieces.ts";
import type { Series } from "../../model/growth.ts";
import type { Schedule } from "../../model/plan.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Workload } from "../../model/workload.ts";
import { ablationOf, ablations } from "../../workload/ablations.ts";
import type { DriveMemory } from "../drive/driven/step-context.ts";
import type { BoundWorkload } from "../drive/files/bind-workload.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";
import { runPhase } from "./run-phase.ts";

interface ConfirmPlan {
  /** Series of one arm that are suspect. */
  readonly suspects: readonly Series[];
  readonly schedule: Schedule;
  /** `world.elapsed()` at which measuring must end. */
  readonly deadlineMs: number;
}

/** Half of the dose warms up, so that what only fills is full; the other half is read. */
const DOSE_CYCLES = 5;
/**
 * A piece that is quick is done more often than the dose asks for, as large caches take many turns to fill: most of all a
 * single method, which takes milliseconds where the machine has nothing else to do.
 */
const QUICK_CYCLE_MS = { method: 20_000, other: 5_000 };
const MAX_TURNS = 400;
/** What a suspect may take in all. */
const MAX_DOSE_BYTES = 300_000_000;

/**
 * Suspects in a fresh process that is past its soak. Each piece of their workload runs alone to find the smallest that makes
 * them grow; that piece is then done many times over, half of it to warm up. Returns whether there was time for all of it.
 */
export async function runConfirm(
  session: Session,
  plan: ConfirmPlan,
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<boolean> {
  for (const bound of session.bound) {
    const suspects = plan.suspects.filter((suspect) => suspect.workload === bound.workload.name);
    if (suspects.length === 0) continue;
    const found = await runAblations(session, { ...plan, suspects, bound }, memory, directory);
    if (!found) return false;
    for (const [piece, moved] of found.chosen) {
      const dosed = dose(piece, moved, { bound, schedule: plan.schedule, msPerTurn: found.msPerTurn(piece.name) });
      const phase = phasePlan({ ...plan, bound }, dosed, {
        part: "dose",
        warmupCycles: DOSE_CYCLES,
        cycles: DOSE_CYCLES,
        profiled: true,
      });
      if (!(await runPhase(session, phase, memory, directory)).complete) return false;
    }
  }
  return true;
}

interface Ablated {
  /** Each piece that is to be dosed, with the suspects that it moves. */
  readonly chosen: ReadonlyMap<Workload, readonly Series[]>;
  readonly msPerTurn: (piece: string) => number;
}

async function runAblations(
  session: Session,
  plan: ConfirmPlan & { readonly bound: BoundWorkload },
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<Ablated | undefined> {
  const { workload } = plan.bound;
  const pieces = ablations(workload);
  const profiled = plan.suspects.some(({ metric }) => metric === "owned-heap" || metric === "large-objects");
  const msPerTurn = new Map<string, number>();
  const snapshots: Snapshot[] = [];
  if (pieces.length > 1) {
    session.world.progress({
      kind: "stage",
      stage: "confirm",
      text: `running ${pieces.length} pieces of ${workload.name} alone`,
    });
    for (const piece of pieces) {
      const startedMs = session.world.elapsed();
      const phase = phasePlan(plan, piece, { part: "ablation", warmupCycles: 1, cycles: 1, profiled });
      const result = await runPhase(session, phase, memory, directory);
      if (!result.complete) return undefined;
      msPerTurn.set(piece.name, (session.world.elapsed() - startedMs) / (2 * piece.iterationsPerCycle));
      snapshots.push(...result.snapshots);
    }
    session.world.progress({
      kind: "done",
      stage: "confirm",
      text: `ran ${pieces.length} pieces of ${workload.name} alone`,
    });
  }
  const chosen = choosePieces(plan.suspects, pieces, snapshots);
  return { chosen, msPerTurn: (piece) => msPerTurn.get(piece) ?? Number.POSITIVE_INFINITY };
}

/** The piece, with as many turns a cycle as make up the dose that was asked for, within what memory allows. */
function dose(
  piece: Workload,
  suspects: readonly Series[],
  dosing: { readonly bound: BoundWorkload; readonly schedule: Schedule; readonly msPerTurn: number },
): Workload {
  const { bound } = dosing;
  if (bound.maxCycles !== undefined) return { ...piece, iterationsPerCycle: stopsPerCycle(bound) };
  const { iterationsPerCycle } = bound.workload;
  const asked = iterationsPerCycle * dosing.schedule.confirmDose;
  const isMethod = ablationOf(piece.name).piece.includes("/");
  const quick = Math.min(MAX_TURNS, (isMethod ? QUICK_CYCLE_MS.method : QUICK_CYCLE_MS.other) / dosing.msPerTurn);
  const bytesPerTurn = Math.max(1, ...suspects.map(bytesPerIteration));
  const most = MAX_DOSE_BYTES / (2 * DOSE_CYCLES * bytesPerTurn);
  const turns = Math.min(Math.max(asked, quick), most);
  // As many files are worked on, one after another, as divide a cycle.
  const cycles = Math.max(1, Math.floor(turns / iterationsPerCycle));
  return { ...piece, iterationsPerCycle: cycles * iterationsPerCycle };
}

/** All stops of a tour, in both halves of the dose: there are no more of them. */
function stopsPerCycle({ files }: BoundWorkload): number {
  return Math.max(1, Math.floor(files.tour.length / (2 * DOSE_CYCLES)));
}

function bytesPerIteration({ unit, key, perIteration }: Series): number {
  return perIteration.value * (unit === "bytes" ? 1 : unit === "objects" ? Number(key) : 4096);
}

function phasePlan(
  { schedule, deadlineMs, bound }: ConfirmPlan & { readonly bound: BoundWorkload },
  workload: Workload,
  phase: { part: "ablation" | "dose"; warmupCycles: number; cycles: number; profiled: boolean },
) {
  return {
    workload,
    files: bound.files,
    part: phase.part,
    seed: schedule.seed,
    warmupCycles: phase.warmupCycles,
    maxCycles: phase.cycles,
    expectedCycles: phase.cycles,
    profileEveryCycles: phase.profiled ? 1 : 0,
    deadlineMs,
    isEnough: () => false,
  };
}
