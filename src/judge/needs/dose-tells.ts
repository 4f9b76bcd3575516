import type { Budget } from "../../model/plan.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Workload } from "../../model/workload.ts";
import { makeTracks } from "../growth/make-tracks.ts";
import { measureDoseBesideKnown } from "../growth/measure-dose.ts";
import { allowance } from "../verdict/allowance.ts";
import { detectable } from "../verdict/proven-growth.ts";

/**
 * Whether the readings of a dose, its start first, tell how much it keeps: growth at the budget in bytes would be proven nine times of
 * ten. What a cache drops in a dose hides that for a while. How fast the heap grows plays no part in it, only how well that is known.
 */
export function doseTells(snapshots: readonly Snapshot[], piece: Workload, budget: Budget): boolean {
  const bytes = makeTracks(snapshots, [piece]).filter(({ decides, unit }) => decides && unit === "bytes");
  return measureDoseBesideKnown(bytes).every(
    (growth) => detectable(growth.strict) <= allowance(growth, budget).allowed,
  );
}
