import type { Growth, Series, SeriesVerdict } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { groupBy } from "../../stats/group-by.ts";
import { holm } from "../../stats/holm.ts";
import { allowance } from "./allowance.ts";
import { growsInSteps } from "./is-lumpy.ts";
import { provenGrowth } from "./proven-growth.ts";

/**
 * The verdict of each series, in the order given. Series that do not decide get one as well; it is shown.
 *
 * - leak: growth is proven (99 %; a size class also among all classes of its phase, Holm at 1 %), is at the floor or above
 *   (95 %), and goes on in the second half at half the first half's pace or more.
 * - plateau: growth is proven, or could not be excluded, but the second half has less than half of the first half's
 *   pace, and stays below the budget (95 %, one side).
 * - within-budget: growth is proven, and below the budget (95 %).
 * - bounded: growth is below the budget (95 %).
 * - inconclusive: all else. Growth above the budget is possible and not proven; or it comes in steps, so that the slope does
 *   not show it; or goes on at the floor and above it, only slower than before; or the heap falls by more than the budget,
 *   which hides what grows beside it; or the phase would not have proven growth of as much as the budget (90 %). A size
 *   class that may be at its floor: its estimate is, or its growth is likely (95 %) and its interval reaches it.
 *   A class whose second half is at the floor, with growth that is likely there: it may have begun to grow.
 *
 * A series with known leaks in it is tested by itself, not among the classes.
 */
export function decide(growths: readonly Growth[], budget: Budget): readonly Series[] {
  const passed = passedClasses(growths);
  return growths.map((growth) => {
    const proven = growth.strict.low > 0 && (!isOfFamily(growth) || passed.has(growth));
    return { ...growth, verdict: verdictOf(growth, proven, budget) };
  });
}

/** The size classes that grow, tested together with all others of their arm and phase. */
function passedClasses(growths: readonly Growth[]): ReadonlySet<Growth> {
  const families = groupBy(growths.filter(isOfFamily), ({ arm, workload }) => JSON.stringify([arm, workload]));
  const passed = [...families.values()].flatMap((family) => {
    const pValues = family.map(({ pValue }) => pValue);
    const significant = holm(pValues, familyError(family));
    return family.filter((_, i) => significant[i]);
  });
  return new Set(passed);
}

function isOfFamily({ metric, known }: Growth): boolean {
  return metric === "size-class" && known === undefined;
}

/** The chance that any class of a phase is called growing that does not: 1 %, or what of it the look at which the phase ended may use. */
function familyError(family: readonly Growth[]): number {
  return Math.min(...family.map(({ strict }) => 1 - strict.confidence));
}

function verdictOf(growth: Growth, proven: boolean, budget: Budget): SeriesVerdict {
  const { perIteration, firstHalf, secondHalf } = growth;
  const { leakFrom, allowed } = allowance(growth, budget);
  const fades = secondHalf.value < firstHalf.value / 2;
  if (proven && perIteration.low >= leakFrom && !fades && secondHalf.low > 0) return "leak";
  // What stands beside a known leak is sampled, its halves most of all, and the fresh process looks closer.
  const goesOn = growth.known === undefined && (secondHalf.low >= leakFrom || beginsLate(growth, leakFrom));
  if (goesOn || growsInSteps(growth, budget) || fallsFast(growth, allowed)) return "inconclusive";
  const slows = fades && isBelow(growth, "secondHalf", budget);
  if (proven && slows) return "plateau";
  if (isBelow(growth, "perIteration", budget)) return proven ? "within-budget" : "bounded";
  return slows && firstHalf.value > 0 ? "plateau" : "inconclusive";
}

/** A count that may be at its floor in the second half, where growth is likely: over a bend, no line of the whole has a narrow interval. */
function beginsLate({ unit, secondHalf }: Growth, leakFrom: number): boolean {
  return unit === "objects" && secondHalf.value >= leakFrom && secondHalf.low > 0;
}

/** A heap is a sum: what lets go of more than the budget hides as much that grows. */
function fallsFast({ unit, perIteration }: Growth, allowed: number): boolean {
  return unit === "bytes" && perIteration.high < 0 && perIteration.value < -allowed;
}

/** Whether growth at the budget is excluded, and would have been proven. */
function isBelow(growth: Growth, part: "perIteration" | "secondHalf", budget: Budget): boolean {
  const { value, low, high } = growth[part];
  const { leakFrom, allowed } = allowance(growth, budget);
  if (high >= allowed) return false;
  if (growth.unit === "bytes") return provenGrowth(growth, part) <= allowed;
  return growth.known !== undefined || high < leakFrom || (value < leakFrom && low <= 0);
}
