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
  recording: Pick<Recording, "profiles">,
): PhaseEnds | undefined {
  const end = more.findLast(({ heap, session }) => heap && session === start?.session);
  if (!start?.heap || !end?.heap) return undefined;
  if (!isKept(start.heap.path, recording) || !isKept(end.heap.path, recording)) return undefined;
  return { first: start.heap.path, last: end.heap.path, iterations: end.iterations - start.iterations };
}

/** Profiles between the ends of a phase that are worth a look: with its last, eight. */
const MOST_MOMENTS = 7;

/** The profiles between the ends of a phase that are there, seven at the most, spread over it. */
export function phaseMoments(
  snapshots: readonly Snapshot[],
  recording: Pick<Recording, "profiles">,
): readonly { readonly path: string; readonly iterations: number }[] {
  const [start] = snapshots;
  const ends = phaseEnds(snapshots, recording);
  if (!start || !ends) return [];
  const between = snapshots.flatMap(({ heap, session, iterations }) => {
    const since = iterations - start.iterations;
    const isBetween = session === start.session && since > 0 && since < ends.iterations;
    return heap && isBetween && isKept(heap.path, recording) ? [{ path: heap.path, iterations: since }] : [];
  });
  if (between.length <= MOST_MOMENTS) return between;
  const step = (between.length + 1) / (MOST_MOMENTS + 1);
  return Array.from({ length: MOST_MOMENTS }, (_, i) => between[Math.round((i + 1) * step) - 1]).filter(
    (moment) => moment !== undefined,
  );
}

function isKept(path: string, { profiles }: Pick<Recording, "profiles">): boolean {
  return profiles?.has(path) ?? true;
}
