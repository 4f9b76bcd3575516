import type { Series } from "../../model/growth.ts";
import type { Schedule } from "../../model/plan.ts";
import type { Workload } from "../../model/workload.ts";
import { doseTurns, moreDoseTurns } from "../../plan/dose.ts";
import { ablationOf, WHOLE } from "../../workload/ablations.ts";
import type { BoundWorkload } from "../drive/files/bind-workload.ts";

/** A piece of a workload that is to be done many times. */
export interface Dose {
  readonly piece: Workload;
  /** Turns of each of its cycles. */
  readonly turns: readonly number[];
  /** Turns of the cycles that follow where those don't tell how much it keeps. */
  readonly moreTurns: readonly number[];
  /** Whether it is of suspects, and not of whatever may grow beside known leaks. */
  readonly ofSuspects: boolean;
  /** Whether its bytes are judged: they fall where gopls drops what the piece before used. */
  readonly judgesBytes: boolean;
}

/** Turns in all, where there is time for them: a cache of 1,000 entries, or what is dropped every 1,000 turns, is then told from a leak. */
const QUICK_TURNS = 2_000;
const QUICK_MS = 180_000;
/**
 * What is dosed to look beside a known leak, whatever makes it grow, as many times the dose of a cycle: by default 320 turns of
 * `everyday`, 1,024 of its requests, and 120 of `type-unique`, whose turns take a second.
 */
const BESIDE_KNOWN = { [WHOLE]: 5, asks: 16 };
/** As many times the work of a cycle as a dose is a multiple of it. */
const CYCLES = 10;
/** What a dose may take in all. */
export const MAX_DOSE_BYTES = 300_000_000;
/** How many times its base a dose has in all. */
const BASES = doseTurns(8).reduce((sum, turns) => sum + turns, 0) / 8;

interface Dosing {
  readonly bound: BoundWorkload;
  readonly schedule: Schedule;
  /** How long a turn of the piece takes; Infinity where it was not tried. */
  readonly msPerTurn: number;
}

/** The dose of a piece that suspects grow with: as large as was asked for, larger where it is quick, and within what memory allows. */
export function doseOf(piece: Workload, suspects: readonly Series[], { bound, schedule, msPerTurn }: Dosing): Dose {
  const asked = bound.workload.iterationsPerCycle * CYCLES * schedule.confirmDose;
  const wanted = Math.max(asked, Math.min(QUICK_TURNS, QUICK_MS / msPerTurn));
  return { piece, turns: turnsOf(wanted, suspects, bound), moreTurns: [], ofSuspects: true, judgesBytes: true };
}

/**
 * The pieces that are done, whatever they make grow, for classes in which a known leak grows as well: in them an ablation shows the known
 * leak. The whole comes first, while the caches still hold what it uses, and says what is kept in all: much is kept only where a request
 * follows a change. What is asked takes little time alone, and so shows the small objects of requests. Its bytes are not judged.
 */
export function dosesBesideKnown(
  pieces: readonly Workload[],
  bound: BoundWorkload,
  schedule: Schedule,
): readonly Dose[] {
  const ofCycle = bound.workload.iterationsPerCycle * schedule.confirmDose;
  return Object.entries(BESIDE_KNOWN).flatMap(([name, times]): readonly Dose[] => {
    const piece = pieces.find((candidate) => ablationOf(candidate.name).piece === name);
    if (!piece) return [];
    const turns = turnsOf(times * ofCycle, [], bound);
    const judgesBytes = name === WHOLE;
    // A tour has no stops to spare.
    const canGoOn = judgesBytes && bound.maxCycles === undefined;
    return [{ piece, turns, moreTurns: canGoOn ? moreDoseTurns(turns) : [], ofSuspects: false, judgesBytes }];
  });
}

/** Cycles of whole rounds through the files, which as many divide as are worked on in a cycle of the workload. */
function turnsOf(wanted: number, suspects: readonly Series[], { workload, files, maxCycles }: BoundWorkload) {
  // All stops of a tour: there are no more of them.
  if (maxCycles !== undefined) return doseTurns(Math.max(1, Math.floor(files.tour.length / BASES)));
  const step = workload.iterationsPerCycle;
  const bytesPerTurn = Math.max(1, ...suspects.map(bytesPerIteration));
  const most = Math.floor(MAX_DOSE_BYTES / bytesPerTurn / BASES / step);
  return doseTurns(Math.max(1, Math.min(Math.ceil(wanted / BASES / step), most)) * step, step);
}

function bytesPerIteration({ unit, key, perIteration }: Series): number {
  return perIteration.value * (unit === "bytes" ? 1 : unit === "objects" ? Number(key) : 4096);
}
