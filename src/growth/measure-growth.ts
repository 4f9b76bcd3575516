import type { Growth, Track } from "../model/growth.ts";
import type { Segments } from "../stats/point.ts";
import { cutAtFalls } from "./cut-at-falls.ts";
import { fitTrend } from "./fit-trend.ts";

/**
 * The growth of each track per iteration, in the track's unit: Theil–Sen slope with intervals at 95 % and 99 %, and of its
 * two halves at 90 %. Readings that never became stable count like others; the slope is robust. A track of fewer than 5
 * points has an unbounded interval, and one of none the value 0.
 */
export function measureGrowth(tracks: readonly Track[]): readonly Growth[] {
  return tracks.map(measureTrack);
}

function measureTrack(track: Track): Growth {
  const segments = cutAtFalls(track.points, track.unit);
  const [first, second] = halves(segments);
  const whole = fitTrend(segments);
  return {
    ...track,
    perIteration: whole.at(0.95),
    strict: whole.at(0.99),
    firstHalf: fitTrend(first).at(0.9),
    secondHalf: fitTrend(second).at(0.9),
    pValue: whole.pValue,
    cuts: segments.length - 1,
    autocorrelation: whole.autocorrelation,
  };
}

/** Before and after the middle of the iterations; a point in the middle belongs to both. */
function halves(segments: Segments): readonly [Segments, Segments] {
  const xs = segments.flatMap((points) => points.map(({ x }) => x));
  const middle = xs.length === 0 ? 0 : (Math.min(...xs) + Math.max(...xs)) / 2;
  const part = (isIn: (x: number) => boolean) =>
    segments.map((points) => points.filter(({ x }) => isIn(x))).filter((points) => points.length > 0);
  return [part((x) => x <= middle), part((x) => x >= middle)];
}
