import type { Budget } from "../../model/plan.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Workload } from "../../model/workload.ts";
import { makeTracks } from "../growth/make-tracks.ts";
import { measureDoseBesideKnown } from "../growth/measure-dose.ts";
import { allowance } from "../verdict/allowance.ts";
import { detectable } from "../verdict/proven-growth.ts";

/** A piece of a workload that is being dosed. */
interface DosedNow {
  readonly piece: Workload;
  readonly budget: Budget;
  /** How many pieces of the workload are dosed: what they leave open adds up. */
  readonly pieces: number;
}

/**
 * Whether the readings of a dose, its start first, tell how much it keeps: its share of the budget in bytes would be proven nine times of
 * ten. What a cache drops in a dose hides that for a while. How fast the heap grows plays no part in it, only how well that is known.
 */
export function doseTells(snapshots: readonly Snapshot[], { piece, budget, pieces }: DosedNow): boolean {
  const bytes = makeTracks(snapshots, [piece]).filter(({ decides, unit }) => decides && unit === "bytes");
  // Errors of pieces are independent of each other, so that their squares add up.
  return measureDoseBesideKnown(bytes).every(
    (growth) => detectable(growth.strict) <= allowance(growth, budget).allowed / Math.sqrt(pieces),
  );
}
