import type { Estimate, Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { differenceOfEstimates } from "../../stats/difference-of-estimates.ts";
import { pointInterval } from "../../stats/interval.ts";
import { isSameQuantity } from "../growth/same-quantity.ts";
import { allowance } from "./allowance.ts";

/** One growth of the candidate's beside the baseline's. */
export interface ComparedGrowth {
  readonly baseline: Series;
  readonly candidate: Series;
  /** Candidate less baseline: at the level of all looks for 95 %, and for 99 %. */
  readonly difference: Estimate;
  readonly strict: Estimate;
  readonly verdict: "worse" | "better" | "same" | "inconclusive";
}

/**
 * The growths of two arms, series by series; what only one arm has grew by exactly 0 in the other. Series that do not decide
 * in either arm are left out.
 *
 * - worse: the candidate's is a leak by itself, and the difference is proven (99 %) and at or above the floor.
 * - better: the same with the arms exchanged.
 * - same: the difference is below the budget (95 %).
 * - inconclusive: a difference above the budget is possible, and not proven.
 */
export function compareGrowth(
  baseline: readonly Series[],
  candidate: readonly Series[],
  budget: Budget,
): readonly ComparedGrowth[] {
  const partner = (wanted: Series, others: readonly Series[]) =>
    others.find((series) => isSameSeries(series, wanted)) ?? flat(wanted, others);
  const pairs = [
    ...candidate.map((series) => ({ candidate: series, baseline: partner(series, baseline) })),
    ...baseline
      .filter((series) => !candidate.some((measured) => isSameSeries(measured, series)))
      .map((series) => ({ candidate: partner(series, candidate), baseline: series })),
  ];
  return pairs
    .filter((pair) => pair.candidate.decides && pair.baseline.decides)
    .map((pair) => comparePair(pair.baseline, pair.candidate, budget));
}

function isSameSeries(a: Series, b: Series): boolean {
  return a.workload === b.workload && isSameQuantity(a, b);
}

function comparePair(baseline: Series, candidate: Series, budget: Budget): ComparedGrowth {
  const difference = between(baseline.perIteration, candidate.perIteration);
  const strict = between(baseline.strict, candidate.strict);
  const { leakFrom, allowed } = allowance(candidate, budget);
  const worse = candidate.verdict === "leak" && strict.low > 0 && difference.value >= leakFrom;
  const better = baseline.verdict === "leak" && strict.high < 0 && -difference.value >= leakFrom;
  const verdict = worse ? "worse" : better ? "better" : difference.high < allowed ? "same" : "inconclusive";
  return { baseline, candidate, difference, strict, verdict };
}

/** The phases of two arms may have ended at different looks: the difference is then as sure as the less sure of them. */
function between(a: Estimate, b: Estimate): Estimate {
  const confidence = Math.min(a.confidence, b.confidence);
  return differenceOfEstimates({ ...a, confidence }, { ...b, confidence });
}

/** The same series in an arm where it never moved, and so has no track. */
function flat(moved: Series, others: readonly Series[]): Series {
  const zero = ({ confidence }: Estimate): Estimate => ({ ...pointInterval(0), confidence });
  return {
    ...moved,
    arm: others[0]?.arm ?? moved.arm,
    perIteration: zero(moved.perIteration),
    strict: zero(moved.strict),
    firstHalf: zero(moved.firstHalf),
    secondHalf: zero(moved.secondHalf),
    pValue: 1,
    points: [],
    verdict: "bounded",
  };
}
