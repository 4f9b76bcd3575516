import type { Growth, Series } from "../../model/growth.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Workload } from "../../model/workload.ts";
import { makeTracks } from "../growth/make-tracks.ts";
import { measureGrowth } from "../growth/measure-growth.ts";
import { isSameQuantity } from "../growth/same-quantity.ts";

/** Of a suspect's growth, a piece of the workload must bring this share to stand for it, and not much more than all. */
const MIN_COVERAGE = 0.7;
const MAX_COVERAGE = 1.5;

/** What known leaks keep is in a piece's growth too, so that the whole is compared. */
type Suspect = Pick<Series, "metric" | "key" | "perIteration" | "whole">;

/**
 * The pieces of a workload that are to be done many times over, each with the suspects that it moves, from what each piece did
 * when it ran alone. Pieces are ordered from the smallest to the whole workload.
 */
export function choosePieces<S extends Suspect>(
  suspects: readonly S[],
  pieces: readonly Workload[],
  snapshots: readonly Snapshot[],
): ReadonlyMap<Workload, readonly S[]> {
  const growths = measureGrowth(makeTracks(snapshots, pieces));
  const chosen = new Map<Workload, S[]>();
  for (const suspect of suspects) {
    const piece = choosePiece(suspect, pieces, growths);
    if (piece) chosen.set(piece, [...(chosen.get(piece) ?? []), suspect]);
  }
  return chosen;
}

/**
 * The first piece whose turn makes the suspect grow as one iteration of the workload does; the last one where no piece alone
 * does. Undefined without any.
 */
export function choosePiece<P extends Pick<Workload, "name">>(
  suspect: Suspect,
  pieces: readonly P[],
  growths: readonly Growth[],
): P | undefined {
  const covers = ({ name }: P) => {
    const growth = growths.find((candidate) => candidate.workload === name && isSameQuantity(candidate, suspect));
    const coverage = (growth?.perIteration.value ?? 0) / (suspect.whole ?? suspect).perIteration.value;
    return coverage >= MIN_COVERAGE && coverage <= MAX_COVERAGE;
  };
  return pieces.find(covers) ?? pieces.at(-1);
}
