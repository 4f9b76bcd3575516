import type { Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { allowance } from "../verdict/allowance.ts";

interface Deciding {
  /** Not all planned cycles are done. */
  readonly early: boolean;
  /** Another arm's growth is going to be compared with this. */
  readonly compares: boolean;
}

/**
 * Whether more cycles would change nothing: every deciding series has a verdict, and none of them looks like a leak that is
 * not proven yet. Before all planned cycles are done, one that seems to level off is not taken at its word either, and an
 * estimate at the floor is enough to go on; later the growth must be likely (95 %), and nothing else have been found,
 * or nearly every run would be extended for some restless class. What is going to be compared must be known so well that
 * two of its kind can be told apart: the interval of a difference is √2 times as wide.
 */
export function isDecided(series: readonly Series[], budget: Budget, { early, compares }: Deciding): boolean {
  const deciding = series.filter(({ decides }) => decides);
  const isFound = deciding.some(({ verdict }) => verdict === "leak");
  if (compares && deciding.some((growth) => isTooWide(growth, budget))) return false;
  return deciding.length > 0 && !deciding.some((growth) => isOpen(growth, budget, { early, isFound }));
}

function isTooWide(series: Series, budget: Budget): boolean {
  const { low, high } = series.perIteration;
  return (high - low) / 2 > allowance(series, budget).allowed / Math.SQRT2;
}

function isOpen(
  series: Series,
  budget: Budget,
  { early, isFound }: { readonly early: boolean; readonly isFound: boolean },
): boolean {
  const { verdict, perIteration } = series;
  if (verdict === "inconclusive") return true;
  if (verdict === "leak") return false;
  if (verdict === "plateau") return early;
  const atFloor = perIteration.value >= allowance(series, budget).leakFrom;
  return atFloor && (early || (!isFound && perIteration.low > 0));
}
