import type { Estimate, Growth, Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { sumOfIndependent } from "../../stats/interval.ts";
import { WHOLE } from "../../workload/ablations.ts";
import { isSameQuantity } from "../growth/same-quantity.ts";
import { allowance } from "../verdict/allowance.ts";
import { answerOf } from "../verdict/confirm-series.ts";
import { isLumpy } from "../verdict/is-lumpy.ts";
import { lowAt, provenGrowth } from "../verdict/proven-growth.ts";

/** What a fresh process did as a piece of a workload was done many times over. */
interface DosedGrowths {
  readonly arm: string;
  readonly workload: string;
  readonly ablation: string;
  readonly turns: number;
  /** For suspects that grow with it. */
  readonly wasChosen: boolean;
  /** Each less what known leaks keep of it. */
  readonly beside: readonly Growth[];
}

/**
 * Series in which known leaks grow, with what only the dose shows. A phase has too few samples for a small leak beside large
 * known ones. Where a fresh process proves that as much as the floor is kept for each turn, that is a leak, and confirmed: by its
 * call sites, or, in a piece in which no known leak grows, by the exact count. It is told of the first piece that shows as much of it as
 * the one that shows most. Where nothing is proven, what may be left is what the dose of the whole workload leaves open. The same holds
 * for bytes that a phase knows too little of, where no known leak turned out to be. All other series stay as they are, with the callers
 * that the dose names.
 */
export function foundInDose(
  series: readonly Series[],
  pieces: readonly DosedGrowths[],
  budget: Budget,
): readonly Series[] {
  return series.map((one) => {
    const dosed = pieces.filter(({ arm, workload }) => arm === one.arm && workload === one.workload);
    const tries = dosed.flatMap((piece) =>
      piece.beside.filter((growth) => isSameQuantity(growth, one)).map((growth) => ({ growth, piece })),
    );
    const most = mostTelling(tries.filter(({ growth }) => isKept(growth, budget)));
    if (!one.decides) return one;
    if (most && one.verdict === "leak" && one.confirmation?.answer === "confirmed") return named(one, most.growth);
    if (!one.known) return isWide(one, budget) ? seenCloser(one, wholeTurn(tries.filter(wasNotChosen)), budget) : one;
    if (most) return confirmedBy(one, most, piecesNotBy(most, dosed, tries));
    return one.verdict === "leak" ? one : seenCloser(one, wholeTurn(tries), budget);
  });
}

interface Try {
  readonly growth: Growth;
  readonly piece: DosedGrowths;
}

/** A piece stands for a leak of which it brings this share. */
const MOST_OF_IT = 0.7;

/** Of pieces that show a leak, the smallest that shows most of it. */
function mostTelling(tries: readonly Try[]): Try | undefined {
  const values = tries.map(({ growth }) => growth.perIteration.value);
  const enough = tries.filter(({ growth }) => growth.perIteration.value >= Math.max(...values) * MOST_OF_IT);
  return enough.find((one) => !isWhole(one)) ?? enough[0];
}

function isWhole({ piece }: Try): boolean {
  return piece.ablation === WHOLE;
}

/** Pieces that don't make a leak grow which the whole makes grow: by less than half as much (95 %), or its count never changed there. */
function piecesNotBy(most: Try, dosed: readonly DosedGrowths[], tries: readonly Try[]): readonly string[] {
  if (!isWhole(most)) return [];
  const half = most.growth.perIteration.value / 2;
  const grew = tries.filter(({ growth }) => growth.perIteration.high >= half).map(({ piece }) => piece);
  return dosed.filter((piece) => !grew.includes(piece)).map(({ ablation }) => ablation);
}

/** A piece that was chosen for its suspects is no part of an iteration's work. */
function wasNotChosen({ piece }: Try): boolean {
  return !piece.wasChosen;
}

/** What makes up an iteration's work: the whole, where it was dosed, for much is kept only where a request follows a change; or all pieces. */
function wholeTurn(tries: readonly Try[]): readonly Try[] {
  const whole = tries.filter(isWhole);
  return whole.length > 0 ? whole : tries;
}

/** A piece that no known leak grows in is counted exactly, and judged like any dose. */
function isKept(growth: Growth, budget: Budget): boolean {
  const { known, callers, strict, perIteration } = growth;
  if (known) return callers !== undefined && strict.low >= allowance(growth, budget).leakFrom;
  return answerOf(growth, { pace: perIteration.value, isProven: false }, budget) === "confirmed";
}

function confirmedBy(series: Series, { growth, piece }: Try, notBy: readonly string[]): Series {
  const { perIteration, strict } = growth;
  const { ablation, turns } = piece;
  const also = notBy.length > 0 ? { notBy } : {};
  const confirmation = { answer: "confirmed", ablation, perTurn: perIteration, turns, ...also } as const;
  return { ...named(series, growth), perIteration, strict, verdict: "leak", confirmation };
}

/** Bytes of which a phase knows too little, as it ended early for the dose beside it, and no known leak was there after all. */
function isWide(series: Series, budget: Budget): boolean {
  const { unit, verdict, secondHalf } = series;
  const goesOn = secondHalf.low >= allowance(series, budget).leakFrom;
  return unit === "bytes" && verdict === "inconclusive" && !goesOn && !isLumpy(series, budget);
}

/** That something stands beside known leaks at all, which no single function needs to have the floor of. */
const PROVEN = 0.998;

/**
 * Objects at many stacks, or in several pieces, of which none has the floor alone, are undecided where they are proven (99.9 %, one side)
 * and may reach it together. Bytes are judged by what the dose leaves open: whether growth at the budget is excluded, and would have been
 * proven.
 */
function seenCloser(series: Series, tries: readonly { readonly growth: Growth }[], budget: Budget): Series {
  if (tries.length === 0) return series;
  const together = (of: (growth: Growth) => Estimate): Estimate => {
    const estimates = tries.map(({ growth }) => of(growth));
    return { ...sumOfIndependent(estimates), confidence: Math.min(...estimates.map(({ confidence }) => confidence)) };
  };
  const [perIteration, strict] = [together((growth) => growth.perIteration), together((growth) => growth.strict)];
  const isCloser = strict.high - strict.low < series.strict.high - series.strict.low;
  const closer = isCloser ? { ...series, perIteration, strict } : series;
  const { allowed, leakFrom } = allowance(series, budget);
  if (series.unit !== "bytes") {
    const isOpen = lowAt(PROVEN, closer.strict) > 0 && closer.perIteration.high >= leakFrom;
    return isOpen && !tries.every(({ growth }) => hasEnded(growth, budget))
      ? { ...closer, verdict: "inconclusive" }
      : closer;
  }
  const isBelow = closer.perIteration.high < allowed && provenGrowth(closer) <= allowed;
  const below = closer.strict.low > 0 ? "within-budget" : "bounded";
  return { ...closer, verdict: isBelow ? below : "inconclusive" };
}

/** What was counted exactly, without any known leak, and came to rest in the dose. */
function hasEnded(growth: Growth, budget: Budget): boolean {
  if (growth.known) return false;
  return answerOf(growth, { pace: growth.perIteration.value, isProven: false }, budget) === "refuted";
}

function named(series: Series, { callers }: Growth): Series {
  return callers ? { ...series, callers } : series;
}
