import type { Series } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { allowance } from "../verdict/allowance.ts";

interface Deciding {
  /** Not all planned cycles are done. */
  readonly early: boolean;
  /** Another arm's growth is going to be compared with this. */
  readonly compares: boolean;
  /** Its workload is dosed in a fresh process where known leaks grow. */
  readonly dosed: boolean;
}

/**
 * Whether more cycles would change nothing: every deciding series has a verdict. Before all planned cycles are done, one that
 * seems to level off is not taken at its word. What is going to be compared must be known so well that two of its kind can be told
 * apart: the interval of a difference is √2 times as wide. Of a workload that is dosed, what stands beside a known leak is seen there
 * better than by more cycles.
 */
export function isDecided(series: readonly Series[], budget: Budget, { early, compares, dosed }: Deciding): boolean {
  const deciding = series.filter(({ decides }) => decides);
  if (compares && deciding.some((growth) => isTooWide(growth, budget))) return false;
  const isOpen = ({ verdict, known }: Series) =>
    !(dosed && known) && (verdict === "inconclusive" || (verdict === "plateau" && early));
  return deciding.length > 0 && !deciding.some(isOpen);
}

function isTooWide(series: Series, budget: Budget): boolean {
  const { low, high } = series.perIteration;
  return (high - low) / 2 > allowance(series, budget).allowed / Math.SQRT2;
}
