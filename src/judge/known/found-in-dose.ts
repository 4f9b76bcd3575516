import type { Estimate, Growth, Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { sumOfIndependent } from "../../stats/interval.ts";
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
 * call sites, or, in a piece in which no known leak grows, by the exact count. It is as large as the piece that shows most of it
 * says. Where nothing is proven, what may be left is what the pieces leave open, all together. The same holds for
 * bytes that a phase knows too little of, where no known leak turned out to be. All other series stay as they are, with the callers that the
 * dose names.
 */
export function foundInDose(
  series: readonly Series[],
  pieces: readonly DosedGrowths[],
  budget: Budget,
): readonly Series[] {
  return series.map((one) => {
    const tries = pieces
      .filter(({ arm, workload }) => arm === one.arm && workload === one.workload)
      .flatMap((piece) =>
        piece.beside.filter((growth) => isSameQuantity(growth, one)).map((growth) => ({ growth, piece })),
      );
    const [most] = tries
      .filter(({ growth }) => isKept(growth, budget))
      .sort((a, b) => b.growth.perIteration.value - a.growth.perIteration.value);
    if (!one.decides) return one;
    if (most && one.verdict === "leak" && one.confirmation?.answer === "confirmed") return named(one, most.growth);
    if (!one.known) return isWide(one, budget) ? seenCloser(one, looked(tries), budget) : one;
    if (most) return confirmedBy(one, most);
    return one.verdict === "leak" ? one : seenCloser(one, tries, budget);
  });
}

/** A piece that no known leak grows in is counted exactly, and judged like any dose. */
function isKept(growth: Growth, budget: Budget): boolean {
  const { known, callers, strict, perIteration } = growth;
  if (known) return callers !== undefined && strict.low >= allowance(growth, budget).leakFrom;
  return answerOf(growth, { pace: perIteration.value, isProven: false }, budget) === "confirmed";
}

function confirmedBy(
  series: Series,
  { growth, piece }: { readonly growth: Growth; readonly piece: DosedGrowths },
): Series {
  const { perIteration, strict } = growth;
  const { ablation, turns } = piece;
  const confirmation = { answer: "confirmed", ablation, perTurn: perIteration, turns } as const;
  return { ...named(series, growth), perIteration, strict, verdict: "leak", confirmation };
}

/** Bytes of which a phase knows too little, as it ended early for the dose beside it, and no known leak was there after all. */
function isWide(series: Series, budget: Budget): boolean {
  const { unit, verdict, secondHalf } = series;
  const goesOn = secondHalf.low >= allowance(series, budget).leakFrom;
  return unit === "bytes" && verdict === "inconclusive" && !goesOn && !isLumpy(series, budget);
}

/** In pieces that were dosed whatever grows with them; a suspect's own piece is no part of a whole. */
function looked<T extends { readonly piece: DosedGrowths }>(tries: readonly T[]): readonly T[] {
  return tries.filter(({ piece }) => !piece.wasChosen);
}

/** That something stands beside known leaks at all, which no single function needs to have the floor of. */
const PROVEN = 0.998;

/**
 * A turn of each piece is an iteration's work. Objects at many stacks, or in several pieces, of which none has the floor alone, are
 * undecided where they are proven (99.9 %, one side) and may reach it together. Bytes are judged by what the dose leaves open: whether
 * growth at the budget is excluded, and would have been proven.
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
