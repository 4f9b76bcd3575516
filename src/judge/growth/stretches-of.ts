import type { Track } from "../../model/growth.ts";
import { cutAtFalls } from "./cut-at-falls.ts";

/** Two readings of one session, the earlier one first. */
type Stretch<Reading> = readonly [Reading, Reading];

/**
 * Readings of a phase, by session and cycle, in stretches within which none of these tracks is cut: what two profiles differ by is
 * then what grew, without what a cache let go of at some other time. A reading that would be alone is in none; where all are, they
 * are one stretch. Fewer than two readings: none.
 */
export function stretchesOf<Reading extends { readonly iterations: number }>(
  readings: readonly Reading[],
  tracks: readonly Pick<Track, "points" | "unit">[],
): readonly Stretch<Reading>[] {
  const falls = tracks.flatMap(({ points, unit }) =>
    cutAtFalls(points, unit).flatMap(([first], segment) => (first && segment > 0 ? [first.x] : [])),
  );
  const runs: Reading[][] = [];
  for (const reading of readings) {
    const before = runs.at(-1)?.at(-1);
    const { iterations } = reading;
    const goesOn = before && before.iterations < iterations;
    if (goesOn && !falls.some((x) => before.iterations < x && x <= iterations)) runs.at(-1)?.push(reading);
    else runs.push([reading]);
  }
  const stretches = runs.flatMap((run) => stretch(run));
  return stretches.length > 0 ? stretches : stretch(readings);
}

function stretch<Reading>(readings: readonly Reading[]): readonly Stretch<Reading>[] {
  const [first, last] = [readings[0], readings.at(-1)];
  return readings.length > 1 && first !== undefined && last !== undefined ? [[first, last]] : [];
}
