import type { Growth, Track } from "../../model/growth.ts";
import { DOSE_CYCLES } from "../../plan/dose.ts";
import { measureGrowth } from "./measure-growth.ts";

/** From this number of readings on a dose is read from its start; with fewer its first half was not read. */
const FROM_THE_START = 9;
/** With fewer no slope has an interval. */
const MIN_READINGS = 6;

/**
 * The growth of each track per turn of a dose. Its first half warms up, so that what only fills is full: slopes and halves are
 * those of the second. Where falls leave that half too short for an interval, they are of all readings. Points are all of
 * them.
 */
export function measureDose(tracks: readonly Track[]): readonly Growth[] {
  return tracks.map((track) => {
    const [read, whole] = measureGrowth([afterWarmup(track), track]);
    const growth = read && Number.isFinite(read.perIteration.low) ? read : whole;
    if (!growth) throw new Error("a track that was measured has a growth");
    return { ...growth, points: track.points };
  });
}

/**
 * The growth of each track per turn of a dose beside known leaks, which looks for whatever grows: of all of its readings. A dose that went on,
 * because they did not tell enough, has what disturbed them behind it, and is measured like a suspect's.
 */
export function measureDoseBesideKnown(tracks: readonly Track[]): readonly Growth[] {
  return tracks.flatMap((track) =>
    track.points.length > DOSE_CYCLES + 1 ? measureDose([track]) : measureGrowth([track]),
  );
}

function afterWarmup(track: Track): Track {
  const { points } = track;
  if (points.length < FROM_THE_START) return track;
  const first = Math.min(Math.floor((points.length - 1) / 2), points.length - MIN_READINGS);
  return { ...track, points: points.slice(first) };
}
