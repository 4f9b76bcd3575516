import { showsFinding, turnsToSee } from "../../judge/needs/shows-finding.ts";
import { asFailure } from "../../model/failure.ts";
import type { JudgedFinding } from "../../model/judged-finding.ts";
import type { Schedule } from "../../model/plan.ts";
import type { Minimal } from "../../model/recording.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { kindOf } from "../../model/work.ts";
import type { Workload } from "../../model/workload.ts";
import { ablations } from "../../workload/ablations.ts";
import { shortenWorkload } from "../../workload/minimize/shorten-workload.ts";
import { workKindsOf } from "../../workload/work-kinds-of.ts";
import type { DriveMemory } from "../drive/driven/step-context.ts";
import type { BoundWorkload } from "../drive/files/bind-workload.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";
import { runPhase } from "./run-phase.ts";

interface MinimizePlan {
  /** Of one arm, each with what it keeps in numbers that can be counted. */
  readonly findings?: readonly JudgedFinding[];
  readonly schedule: Schedule;
  /** `world.elapsed()` at which the run ends in any case; absent: nothing ends it. */
  readonly endsMs?: number | undefined;
}

const STAGE = "minimize";
/** The search of one finding ends after this, with the shortest workload that it has. */
const MOST_MS = 10 * 60_000;
/** Objects that the first half of a try keeps where it is the workload itself; a class moves by a few by itself (docs/method.md). */
const OBJECTS_OF_HALF = 16;
/** A try that has begun takes no longer. */
const RESERVE_MS = 90_000;
const LEAST_TURNS = 8;
const MOST_TURNS = 64;
/** A half of a try goes on for so long where a turn is quick, within these turns. */
const HALF_MS = 1_500;
const MOST_QUICK_TURNS = 200;
/** Caches that fell fill again within the turns of two tries. */
const RESTLESS_TRIES = 3;
const EFFORTS = [1, 3, 6];
/** What is found is done once more, this many times as long. */
const PROOF = 3;

/**
 * In a fresh process that is past its soak, the shortest workload that still shows each finding: first its pieces, the smallest first,
 * then the one that shows it with ever fewer steps. What is left must show it once more. What is found is recorded.
 */
export async function runMinimize(
  session: Session,
  { findings = [], schedule, endsMs: runEndsMs = Number.POSITIVE_INFINITY }: MinimizePlan,
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<void> {
  const tries = { count: 0 };
  for (const finding of findings) {
    const bound = session.bound.find(({ workload }) => workload.name === finding.workload);
    if (!bound) continue;
    const endsMs = Math.min(session.world.elapsed() + MOST_MS, runEndsMs - RESERVE_MS);
    const { seed } = schedule;
    const [pace, effort] = [{ msPerTurn: undefined }, { times: 1 }];
    directory.addMinimal(
      await minimize({ session, finding, bound, seed, memory, directory, endsMs, tries, effort, pace }),
    );
  }
}

interface Search {
  readonly session: Session;
  readonly finding: JudgedFinding;
  readonly bound: BoundWorkload;
  readonly seed: number;
  readonly memory: DriveMemory;
  readonly directory: RunDirectory;
  readonly endsMs: number;
  /** Of the session, so far. */
  readonly tries: { count: number };
  /** How many times as long tries are as where everything grows from the first turn on; the same to warm up. */
  readonly effort: { times: number };
  /** How long a turn of the last try took that showed the finding; undefined: none has. */
  readonly pace: { msPerTurn: number | undefined };
}

async function minimize(search: Search): Promise<Minimal> {
  const { session, finding, bound, endsMs } = search;
  const { arm, workload, fingerprint } = finding;
  const unit = finding.perUnit[0]?.unit ?? "iteration";
  const { world } = session;
  const triedBefore = search.tries.count;
  const text = `looking for the shortest workload that shows ${fingerprint}`;
  world.progress({ kind: "stage", stage: STAGE, text });
  const isOver = () => world.elapsed() > endsMs;
  const shows = async (candidate: Workload) => (await tryOut(search, candidate)) !== undefined;
  // A piece that does not send what the growth is counted against can't show it.
  const pieces = ablations(bound.workload).filter(
    (piece) => unit === "iteration" || workKindsOf(piece).has(kindOf(unit)),
  );
  const start = await firstThatShows(pieces, search, async (piece) => !isOver() && (await shows(piece)));
  const shortest = start && (await shortenWorkload(start, { shows, isOver }));
  const last = shortest && (await tryOut(search, shortest, PROOF));
  const tries = search.tries.count - triedBefore;
  const found = shortest && last ? { minimal: named(shortest, bound), turns: last.iterations } : {};
  const answer = found.minimal
    ? `${stepCount(found.minimal)} ${fingerprint}`
    : `no shorter workload shows ${fingerprint}`;
  world.progress({ kind: "done", stage: STAGE, text: `${answer} (${tries} tries)` });
  return { arm, session: session.number, workload, fingerprint, tries, cutShort: isOver(), ...found };
}

function stepCount({ iteration }: Workload): string {
  return iteration.length === 1 ? "1 step shows" : `${iteration.length} steps show`;
}

/**
 * The smallest piece that shows the finding. Where none does, not the whole workload either, tries were too short: some growth begins
 * only when texts come again. So all tries get longer from then on.
 */
async function firstThatShows(
  pieces: readonly Workload[],
  { effort }: Search,
  shows: (piece: Workload) => Promise<boolean>,
): Promise<Workload | undefined> {
  for (const times of EFFORTS) {
    effort.times = times;
    for (const piece of pieces) if (await shows(piece)) return piece;
  }
  return undefined;
}

function named(workload: Workload, { workload: { name, iterationsPerCycle } }: BoundWorkload): Workload {
  return { ...workload, name: `${name}-minimal`, iterationsPerCycle };
}

/**
 * The last reading of a try that showed the finding; undefined: it did not, or its loop does not close. Where caches moved too much to
 * tell, as after quicker pieces, it is tried again: each try brings them nearer to where this workload holds them.
 */
async function tryOut(search: Search, workload: Workload, times = 1): Promise<Snapshot | undefined> {
  for (let i = 0; i < RESTLESS_TRIES; i++) {
    const { readings, msPerTurn } = await readTry(search, workload, times);
    const answer = showsFinding(search.finding, readings);
    if (answer === "shown") search.pace.msPerTurn = msPerTurn;
    if (answer !== "restless") return answer === "shown" ? readings.at(-1) : undefined;
  }
  return undefined;
}

interface Tried {
  /** At its start, in its middle and at its end; none: its loop does not close. */
  readonly readings: readonly Snapshot[];
  readonly msPerTurn: number;
}

async function readTry(search: Search, workload: Workload, times: number): Promise<Tried> {
  const { session, bound, seed, memory, directory, tries, effort } = search;
  const { world } = session;
  const steps = workload.iteration.length;
  tries.count++;
  const text = `try ${tries.count}, ${steps} ${steps === 1 ? "step" : "steps"}`;
  world.progress({ kind: "stage", stage: STAGE, text });
  // Each of its turns has another file: a cycle is a whole round through them.
  const round = bound.workload.iterationsPerCycle;
  const turns = times * effort.times * round * Math.ceil(turnsOfHalf(search, workload) / round);
  const startedMs = world.elapsed();
  const phase = {
    workload: { ...workload, name: `${bound.workload.name}/try-${tries.count}`, iterationsPerCycle: round },
    files: bound.files,
    part: "minimize" as const,
    seed,
    warmupCycles: effort.times,
    turns: [turns, turns],
    maxCycles: 2,
    expectedCycles: 2,
    profileEveryCycles: 0,
    isEnough: () => false,
  };
  try {
    // What a shorter workload can't do any more is no news about the run.
    const readings = await runPhase({ ...session, warn: () => {} }, phase, memory, directory);
    return { readings, msPerTurn: (world.elapsed() - startedMs) / (2 * turns + effort.times * round) };
  } catch (error) {
    if (!NOT_CLOSED.has(asFailure(error).code)) throw error;
    await closeDocuments(session, error);
    return { readings: [], msPerTurn: 0 };
  }
}

/** What a loop that lost a step may end in: it does not close, or asks about what is not there. */
const NOT_CLOSED: ReadonlySet<string> = new Set(["iteration-not-closed", "lsp-error"]);

/** Enough to see the finding; more where turns are quick, as those of requests alone are. */
function turnsOfHalf({ finding, pace }: Search, { iteration }: Workload): number {
  const least = Math.min(MOST_TURNS, Math.max(LEAST_TURNS, turnsToSee(finding, OBJECTS_OF_HALF)));
  const asksOnly = iteration.every((step) => step.do === "ask" || step.do === "settle");
  const quick = pace.msPerTurn === undefined ? (asksOnly ? MOST_TURNS : least) : HALF_MS / pace.msPerTurn;
  return Math.max(least, Math.min(MOST_QUICK_TURNS, Math.round(quick)));
}

/** Closes what a loop left open that did not close. What else it left can't be undone: throws what ended it. */
async function closeDocuments({ editor, disk }: Session, error: unknown): Promise<void> {
  if (disk || editor.folders().length > 0 || Object.keys(editor.configuration()).length > 0) throw error;
  for (const { uri } of editor.documents()) await editor.close(uri);
}
