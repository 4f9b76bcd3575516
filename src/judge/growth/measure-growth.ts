import type { Growth, Track } from "../../model/growth.ts";
import type { Segments } from "../../stats/point.ts";
import { cutAtFalls } from "./cut-at-falls.ts";
import { fitTrend } from "./fit-trend.ts";

/** Errors that all looks at a phase may make together. */
const EXCLUSION_ERROR = 0.05;
const SUSPICION_ERROR = 0.01;
/** From this number of points on, the second half is a series of its own. */
const MIN_LATE_POINTS = 9;

/**
 * The growth of each track per iteration, in the track's unit: Theil–Sen slope with intervals that hold at 95 % and 99 %,
 * and of its two halves at 90 %. Of a phase that could have ended at several looks, `errorShare` is the share of those 5 %
 * and 1 % that the look at which it ended may use. A second half that is long enough is tried as well, for what happened before
 * it may have been a disturbance that hides growth behind it; each of the two tries then has half of the 1 %, and where the
 * second half alone is the better proof, its slope is the growth. Readings that never became stable count like others; the slope is
 * robust. A track of fewer than 5 points has an unbounded interval, and one of none the value 0.
 */
export function measureGrowth(
  tracks: readonly Track[],
  errorShare: (track: Track) => number = () => 1,
): readonly Growth[] {
  return tracks.map((track) => measureTrack(track, errorShare(track)));
}

function measureTrack(track: Track, errorShare: number): Growth {
  const segments = cutAtFalls(track.points, track.unit);
  const [first, second] = halves(segments);
  const whole = fitTrend(segments);
  const late = fitTrend(second);
  const isTriedTwice = second.reduce((sum, points) => sum + points.length, 0) >= MIN_LATE_POINTS;
  const certainty = 1 - (SUSPICION_ERROR * errorShare) / (isTriedTwice ? 2 : 1);
  const isBetter = whole.estimateAt(certainty).low <= 0 || late.pValue < whole.pValue;
  const risesLate = isTriedTwice && late.estimateAt(certainty).low > 0 && isBetter;
  const trend = risesLate ? late : whole;
  return {
    ...track,
    perIteration: trend.estimateAt(1 - EXCLUSION_ERROR * errorShare),
    strict: trend.estimateAt(certainty),
    firstHalf: fitTrend(first).estimateAt(0.9),
    secondHalf: late.estimateAt(0.9),
    pValue: trend.pValue,
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
