import type { Growth, Series, SeriesVerdict } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { benjaminiHochberg } from "../../stats/benjamini-hochberg.ts";
import { groupBy } from "../../stats/group-by.ts";
import { type Allowance, allowance } from "./allowance.ts";

/**
 * The verdict of each series, in the order given. Series that do not decide get one as well; it is shown.
 *
 * - leak: growth is proven (99 %; a size class also among all classes of its phase, Benjamini–Hochberg at 1 %), is not
 *   below the floor, and goes on in the second half at half the first half's pace or more.
 * - plateau: growth is proven, or could not be excluded, but the second half has less than half of the first half's
 *   pace, and stays below the budget (95 %, one side).
 * - within-budget: growth is proven, and below the budget (95 %).
 * - bounded: growth is below the budget (95 %).
 * - inconclusive: growth above the budget is possible, and not proven; or a single class grows by as much as its
 *   floor, proven for itself and not among all others, while no other class of its phase grows by as much as its own.
 */
export function decide(growths: readonly Growth[], budget: Budget): readonly Series[] {
  const passed = passedClasses(growths);
  return growths.map((growth) => {
    const { arm, workload } = growth;
    const rises = growth.strict.low > 0;
    const proven = rises && (growth.metric !== "size-class" || passed.has(growth));
    const anotherPassed = [...passed].some(
      (passedClass) =>
        passedClass.arm === arm &&
        passedClass.workload === workload &&
        passedClass.perIteration.value >= allowance(passedClass, budget).leakFrom,
    );
    const allowed = allowance(growth, budget);
    const isAlone = rises && !proven && !anotherPassed && growth.perIteration.value >= allowed.leakFrom;
    return { ...growth, verdict: isAlone ? "inconclusive" : verdictOf(growth, proven, allowed) };
  });
}

/** The size classes that grow, tested together with all others of their arm and phase. */
function passedClasses(growths: readonly Growth[]): ReadonlySet<Growth> {
  const classes = growths.filter(({ metric }) => metric === "size-class");
  const families = groupBy(classes, ({ arm, workload }) => JSON.stringify([arm, workload]));
  const passed = [...families.values()].flatMap((family) => {
    const pValues = family.map(({ pValue }) => pValue);
    const significant = benjaminiHochberg(pValues, falseDiscoveryRate(family));
    return family.filter((_, i) => significant[i]);
  });
  return new Set(passed);
}

/** Share of the classes called growing that may be false: 1 %, or what of it the look at which the phase ended may use. */
function falseDiscoveryRate(family: readonly Growth[]): number {
  return Math.min(...family.map(({ strict }) => 1 - strict.confidence));
}

function verdictOf(growth: Growth, proven: boolean, { leakFrom, allowed }: Allowance): SeriesVerdict {
  const { perIteration, firstHalf, secondHalf } = growth;
  const fades = secondHalf.value < firstHalf.value / 2;
  if (proven && perIteration.value >= leakFrom && !fades && secondHalf.low > 0) return "leak";
  if (proven && fades && secondHalf.low < leakFrom && secondHalf.high < allowed) return "plateau";
  if (perIteration.high < allowed) return proven ? "within-budget" : "bounded";
  if (firstHalf.value > 0 && fades && secondHalf.high < allowed) return "plateau";
  return "inconclusive";
}
