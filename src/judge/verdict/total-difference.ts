import type { Estimate, Interval, Metric, Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { sumOfIndependent, times } from "../../stats/interval.ts";
import { allowance } from "./allowance.ts";

/** What two arms differ by in all series that one thing may be counted under. */
export interface Total {
  readonly isWorse: boolean;
  readonly isBetter: boolean;
  /** No difference above the budget is possible (95 %). */
  readonly isBounded: boolean;
}

interface Difference {
  readonly candidate: Series;
  readonly difference: Estimate;
  readonly strict: Estimate;
}

/**
 * The series that one thing may be counted under. A name changes with every version: a field more moves an object to another size class,
 * or out of the classes; a function renamed moves its goroutines to another stack, and a type renamed its entries to another counter. All
 * goroutines together are a series, with an empty key: those that can never run again are among them, and which ones those are only newer
 * runtimes say. The owned heap is a sum already.
 */
function namesOf({ metric }: Series): { readonly metrics: readonly Metric[]; readonly isTotal: boolean } {
  if (metric === "size-class" || metric === "large-objects") return { metrics: HEAP, isTotal: false };
  if (metric === "counter") return { metrics: [metric], isTotal: false };
  return { metrics: [metric === "leaked-goroutines" ? "goroutines" : metric], isTotal: true };
}

const HEAP: readonly Metric[] = ["size-class", "large-objects"];

/** A difference below this share of its floor is drift, which in a class of large objects would outweigh a leak of small ones. */
const DRIFT = 0.5;

/**
 * What two arms differ by in all: of goroutines the difference of their total; else the sum of the differences that are proven in either
 * direction (99 %). Of the heap it is worse where the sum in bytes is proven above 0, and either the sum of objects is so too and no less
 * than the floor of a class, or the sum in bytes is no less than the budget; of goroutines and entries, where it is proven and no less than
 * the floor. So an object that became larger by a field is no more than the field.
 */
export function totalDifference(of: Difference, all: readonly Difference[], budget: Budget): Total {
  const { metrics, isTotal } = namesOf(of.candidate);
  const members = all
    .filter(({ candidate: { workload, metric } }) => workload === of.candidate.workload && metrics.includes(metric))
    .filter((other) => (isTotal ? other.candidate.key === "" : isProven(other, budget)));
  const counted = members.filter(({ candidate }) => candidate.unit !== "bytes");
  const amount = sumOfIndependent(members.map(({ candidate, strict }) => times(strict, amountOf(candidate))));
  const count = sumOfIndependent(counted.map(({ strict }) => strict));
  const usual = sumOfIndependent(members.map(({ candidate, difference }) => times(difference, amountOf(candidate))));
  const { leakFrom, allowed } = wholeAllowance(of.candidate, budget);
  const floor = Math.min(...counted.map(({ candidate }) => allowance(candidate, budget).leakFrom));
  const isMore = (sum: Interval, number: Interval) =>
    sum.low > 0 && ((number.low > 0 && number.value >= floor) || sum.value >= leakFrom);
  return {
    isWorse: isMore(amount, count),
    isBetter: isMore(times(amount, -1), times(count, -1)),
    isBounded: usual.high < allowed,
  };
}

function isProven({ candidate, strict }: Difference, budget: Budget): boolean {
  const { leakFrom } = allowance(candidate, budget);
  return (strict.low > 0 || strict.high < 0) && Math.abs(strict.value) >= DRIFT * leakFrom;
}

/** Bytes of one object of a class; what is not of the heap is added up as it is. */
function amountOf({ metric, key }: Series): number {
  return metric === "size-class" ? Number(key) : 1;
}

/** Of the heap, the budget in bytes. */
function wholeAllowance(series: Series, budget: Budget) {
  return allowance(series.unit === "objects" ? { ...series, unit: "bytes" } : series, budget);
}
