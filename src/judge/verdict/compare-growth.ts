import type { Estimate, Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { differenceOfEstimates } from "../../stats/difference-of-estimates.ts";
import { pointInterval } from "../../stats/interval.ts";
import { isSameQuantity } from "../growth/same-quantity.ts";
import { allowance } from "./allowance.ts";
import { type Total, totalDifference } from "./total-difference.ts";

/** One growth of the candidate's beside the baseline's. */
export interface ComparedGrowth {
  /** What was not for good, by its verdict, grows by exactly 0. */
  readonly baseline: Series;
  readonly candidate: Series;
  /** Candidate less baseline: at the level of all looks for 95 %, and for 99 %. */
  readonly difference: Estimate;
  readonly strict: Estimate;
  readonly verdict: "worse" | "better" | "same" | "inconclusive";
  /** The baseline keeps more, and no fresh process was asked whether it does so for good: its session is missing. */
  readonly isUntried: boolean;
}

type Difference = Omit<ComparedGrowth, "verdict" | "isUntried">;

/**
 * The growths of two arms, series by series; what only one arm has grew by exactly 0 in the other, and so did a plateau:
 * its growth was not for good, in whichever arm. Series that do not decide in either arm are left out.
 *
 * - worse: the candidate's is a leak by itself, and the difference is proven (99 %) and at or above the floor; in all that
 *   may have taken this name (total-difference.ts) the candidate is worse as well.
 * - better: the same with the arms exchanged; the baseline's must have grown again in a fresh process.
 * - same: the difference is below the budget (95 %), or it is in all that may have taken this name.
 * - inconclusive: a difference above the budget is possible, and not proven.
 */
export function compareGrowth(
  baseline: readonly Series[],
  candidate: readonly Series[],
  budget: Budget,
): readonly ComparedGrowth[] {
  const partner = (wanted: Series, others: readonly Series[]) =>
    others.find((series) => isSameSeries(series, wanted)) ?? flat({ ...wanted, arm: others[0]?.arm ?? wanted.arm });
  const pairs = [
    ...candidate.map((series) => ({ candidate: series, baseline: partner(series, baseline) })),
    ...baseline
      .filter((series) => !candidate.some((measured) => isSameSeries(measured, series)))
      .map((series) => ({ candidate: partner(series, candidate), baseline: series })),
  ];
  const differences = pairs
    .filter((pair) => pair.candidate.decides && pair.baseline.decides)
    .map((pair) => differenceOf(forGood(pair.baseline), forGood(pair.candidate)));
  return differences.map((difference) => judged(difference, differences, budget));
}

function isSameSeries(a: Series, b: Series): boolean {
  return a.workload === b.workload && isSameQuantity(a, b);
}

function differenceOf(baseline: Series, candidate: Series): Difference {
  const difference = between(baseline.perIteration, candidate.perIteration);
  const strict = between(baseline.strict, candidate.strict);
  return { baseline, candidate, difference, strict };
}

function judged(compared: Difference, all: readonly Difference[], budget: Budget): ComparedGrowth {
  const { baseline, candidate, difference, strict } = compared;
  const { leakFrom, allowed } = allowance(candidate, budget);
  const total = totalDifference(compared, all, budget);
  const isMore = candidate.verdict === "leak" && strict.low > 0 && difference.value >= leakFrom;
  const isLess = baseline.verdict === "leak" && strict.high < 0 && -difference.value >= leakFrom;
  const isConfirmed = baseline.confirmation?.answer === "confirmed";
  const isSame = isMore ? total.isBounded : difference.high < allowed;
  const verdict = verdictOf({ isMore, isLess: isLess && isConfirmed, isSame }, total);
  return { ...compared, verdict, isUntried: isLess && baseline.confirmation === undefined };
}

function verdictOf(
  { isMore, isLess, isSame }: { readonly isMore: boolean; readonly isLess: boolean; readonly isSame: boolean },
  total: Total,
): ComparedGrowth["verdict"] {
  if (isMore && total.isWorse) return "worse";
  if (isLess && total.isBetter) return "better";
  return isSame ? "same" : "inconclusive";
}

/** The phases of two arms may have ended at different looks: the difference is then as sure as the less sure of them. */
function between(a: Estimate, b: Estimate): Estimate {
  const confidence = Math.min(a.confidence, b.confidence);
  return differenceOfEstimates({ ...a, confidence }, { ...b, confidence });
}

function forGood(series: Series): Series {
  return series.verdict === "plateau" ? { ...flat(series), points: series.points, verdict: series.verdict } : series;
}

/** The same series where it never moved, and so has no track. */
function flat(moved: Series): Series {
  const zero = ({ confidence }: Estimate): Estimate => ({ ...pointInterval(0), confidence });
  return {
    ...moved,
    perIteration: zero(moved.perIteration),
    strict: zero(moved.strict),
    firstHalf: zero(moved.firstHalf),
    secondHalf: zero(moved.secondHalf),
    pValue: 1,
    points: [],
    verdict: "bounded",
  };
}
