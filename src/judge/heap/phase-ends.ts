import type { Recording } from "../../model/recording.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** The paths of a phase's first and last heap profile, of one process: those of two can't be subtracted. */
export interface PhaseEnds {
  readonly first: string;
  readonly last: string;
  /** Iterations between them. */
  readonly iterations: number;
}

/** The ends of a phase; undefined where it has fewer than two profiles, or they were thrown away. */
export function phaseEnds(
  [start, ...more]: readonly Snapshot[],
  { profiles }: Pick<Recording, "profiles">,
): PhaseEnds | undefined {
  const end = more.findLast(({ heap, session }) => heap && session === start?.session);
  const isKept = (path: string) => profiles?.has(path) ?? true;
  if (!start?.heap || !end?.heap || !isKept(start.heap.path) || !isKept(end.heap.path)) return undefined;
  return { first: start.heap.path, last: end.heap.path, iterations: end.iterations - start.iterations };
}
