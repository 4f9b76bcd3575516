import { measureDose } from "../../src/judge/growth/measure-dose.ts";
import { measureGrowth } from "../../src/judge/growth/measure-growth.ts";
import { isDecided } from "../../src/judge/needs/is-decided.ts";
import { confirmSeries } from "../../src/judge/verdict/confirm-series.ts";
import { decide } from "../../src/judge/verdict/decide.ts";
import { isLumpy } from "../../src/judge/verdict/is-lumpy.ts";
import type { Confirmation, Series, SeriesVerdict, Track } from "../../src/model/growth.ts";
import type { Budget, Look } from "../../src/model/plan.ts";
import { doseTurns } from "../../src/plan/dose.ts";
import { looksOf } from "../../src/plan/looks.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { each, type Iterations, type Path, type PhaseModel } from "./phase-model.ts";
import { stillClasses } from "./still-classes.ts";

/** One simulated run. */
export interface Simulated {
  /** Of the phase, before it was confirmed: that of its worst series. */
  readonly verdict: SeriesVerdict;
  /** … and after. */
  readonly outcome: SeriesVerdict;
  readonly cycles: number;
  /** What a fresh process said, of several suspects of the worst one; absent: there was none. */
  readonly answer?: Confirmation["answer"];
}

/** The defaults of a run of the workload "everyday". */
export const CYCLES = 16;
const ITERATIONS_PER_CYCLE = 8;
const WARMUP_CYCLES = 1;
const CONFIRM_DOSE = 8;
const BUDGET: Budget = { bytesPerIteration: 2048, footprint: 0.03, failOn: ["leak"], tolerations: [] };

const WORST_FIRST: readonly SeriesVerdict[] = ["leak", "inconclusive", "plateau", "within-budget", "bounded"];
const WORST_ANSWER_FIRST: readonly Confirmation["answer"][] = ["confirmed", "unclear", "refuted"];

/**
 * Runs one phase as a session does: looks at the planned cycles, ends at the first look at which everything is decided, and
 * has a fresh process confirm what is suspect. What pieces the workload has is not simulated: the whole of it is dosed.
 */
export function simulate(model: PhaseModel, seed: number, looks: readonly Look[] = looksOf(CYCLES)): Simulated {
  const { series, cycles } = measurePhase(model, seed, looks);
  const verdict = worstOf(series);
  const isSuspect = (one: Series) => one.verdict === "leak" || isLumpy(one, BUDGET);
  if (!series.some(isSuspect)) return { verdict, outcome: verdict, cycles };
  const confirmed = confirmSeries(series, dosed(model, seed), BUDGET);
  const answers = confirmed.flatMap(({ confirmation }) => confirmation?.answer ?? []);
  const outcome = worstOf(confirmed.map(asUnconfirmed));
  return { verdict, outcome, cycles, answer: worst(answers, WORST_ANSWER_FIRST) };
}

/** A leak that no fresh process showed leaves the run inconclusive. */
function asUnconfirmed(series: Series): Series {
  const isUnclear = series.verdict === "leak" && series.confirmation?.answer !== "confirmed";
  return isUnclear ? { ...series, verdict: "inconclusive" } : series;
}

function measurePhase(model: PhaseModel, seed: number, looks: readonly Look[]) {
  const iterations = each(ITERATIONS_PER_CYCLE);
  const paths = model.start(seededRandom(seed), iterations);
  for (const look of looks) {
    const tracks = tracksOf(model, paths, { iterations, from: WARMUP_CYCLES, cycles: look.cycles });
    const series = verdictsOf(tracks, look);
    const ends =
      look === looks.at(-1) || isDecided(series, BUDGET, { early: look.cycles < CYCLES, compares: false, dosed: true });
    if (ends) return { series, cycles: look.cycles };
  }
  throw new Error("a phase without a look never ends");
}

/** A class that is alone has 57 others beside it in the test of all classes. */
function verdictsOf(tracks: readonly Track[], look: Look): readonly Series[] {
  const growths = measureGrowth(tracks, () => look.share);
  const alone = tracks.length === 1 && tracks[0]?.metric === "size-class";
  const others = alone ? stillClasses(look, ITERATIONS_PER_CYCLE) : [];
  return decide([...growths, ...others], BUDGET).slice(0, growths.length);
}

/** The same in a fresh process under the large dose, which is read from its start. */
function dosed(model: PhaseModel, seed: number) {
  const cycles = doseTurns(ITERATIONS_PER_CYCLE * CONFIRM_DOSE);
  const iterations = (cycle: number) => cycles.slice(0, cycle).reduce((sum, turns) => sum + turns, 0);
  const paths = model.start(seededRandom(~seed), iterations);
  const growths = measureDose(tracksOf(model, paths, { iterations, from: 0, cycles: cycles.length }));
  const turns = iterations(cycles.length);
  return growths.map((growth) => ({ growth, workload: growth.workload, ablation: "all", turns }));
}

interface Read {
  readonly iterations: Iterations;
  /** The cycle at whose end the phase starts. */
  readonly from: number;
  readonly cycles: number;
}

/** The readings at the start of a phase and after each of its cycles, as whole numbers. */
function tracksOf(
  { series }: PhaseModel,
  paths: readonly Path[],
  { iterations, from, cycles }: Read,
): readonly Track[] {
  return series.map((one, i) => ({
    ...one,
    arm: "calibration",
    workload: "calibration",
    decides: true,
    budgets: 1,
    points: Array.from({ length: cycles + 1 }, (_, cycle) => ({
      x: iterations(from + cycle) - iterations(from),
      y: Math.round(paths[i]?.(from + cycle) ?? 0),
    })),
  }));
}

function worstOf(series: readonly Series[]): SeriesVerdict {
  return worst(
    series.map(({ verdict }) => verdict),
    WORST_FIRST,
  );
}

function worst<T>(found: readonly T[], worstFirst: readonly T[]): T {
  const one = worstFirst.find((each) => found.includes(each));
  if (one === undefined) throw new Error("nothing was found");
  return one;
}
