import type { Series } from "../model/growth.ts";
import type { Budget } from "../model/plan.ts";
import { allowance } from "./allowance.ts";

/**
 * Whether more cycles would change nothing: every deciding series has a verdict, and none of them looks like a leak that is
 * not proven yet. Before all planned cycles are done, one that seems to level off is not taken at its word either, and an
 * estimate at the floor is enough to go on; later the growth must be likely (95 %), and nothing else have been found, or nearly
 * every run would be extended for some restless class.
 */
export function isDecided(series: readonly Series[], budget: Budget, { early }: { readonly early: boolean }): boolean {
  const deciding = series.filter(({ decides }) => decides);
  const isFound = deciding.some(({ verdict }) => verdict === "leak");
  return deciding.length > 0 && !deciding.some((one) => isOpen(one, budget, { early, isFound }));
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
