import type { Unit } from "../../model/growth.ts";
import { median, medianAbsoluteDeviation } from "../../stats/order-statistics.ts";
import type { Point, Segments } from "../../stats/point.ts";

const MAD_FACTOR = 8;
/**
 * A fall that is cut is larger than this. Not a share of the level: when a cache of gopls lets go of one file, a class of
 * 28,000 objects falls by 355, and one object kept at each of 256 iterations is less.
 */
const GUARD: Readonly<Record<Unit, number>> = { bytes: 300_000, objects: 30, entries: 30, goroutines: 5 };
/** A fall by no more than this many times what grew since the last one may be that growth, given back: a sawtooth. */
const GIVEN_BACK = 1.5;

/**
 * Splits a series where its level falls, as when a cache drops what has aged, so that the fall does not hide growth on
 * both sides of it. A fall is a step down by more than the guard that is also more than 8 median absolute deviations below
 * the usual step, and too large to be what grew since the segment began: memory that comes and goes is no leak.
 * Upward steps are never cut. Where x does not ascend, another session begins, and with it a segment.
 */
export function cutAtFalls(points: readonly Point[], unit: Unit, guard: number = GUARD[unit]): Segments {
  const sessions = splitAt(points, (segment, point) => point.x <= (segment.at(-1)?.x ?? -Infinity));
  const isFall = fallIn(sessions, guard);
  const isCut: IsCut = (segment, point) => isFall(segment, point) && !isGivenBack(segment, point);
  return sessions.flatMap((session) => splitAt(session, isCut));
}

/** Whether the level of a series of one session falls anywhere, also by what had grown until then. */
export function hasFall(points: readonly Point[], unit: Unit): boolean {
  return splitAt(points, fallIn([points], GUARD[unit])).length > 1;
}

function isGivenBack(segment: readonly Point[], point: Point): boolean {
  const before = segment.at(-1) ?? point;
  const grown = before.y - Math.min(...segment.map(({ y }) => y));
  return before.y - point.y <= GIVEN_BACK * grown;
}

/** Asked for each point but the first, with what its segment has so far. */
type IsCut = (segment: readonly Point[], point: Point) => boolean;

function splitAt(points: readonly Point[], isCut: IsCut): Segments {
  const segments: Point[][] = [[]];
  for (const point of points) {
    const segment = segments.at(-1) ?? [];
    if (segment.length > 0 && isCut(segment, point)) segments.push([point]);
    else segment.push(point);
  }
  return segments;
}

/** Steps are compared per unit of x: the last profile of a phase may follow sooner than the others. */
function fallIn(sessions: Segments, guard: number): IsCut {
  const rates = sessions.flatMap((points) =>
    points.slice(1).flatMap((point, i) => {
      const before = points[i];
      return before ? [(point.y - before.y) / (point.x - before.x)] : [];
    }),
  );
  if (rates.length === 0) return () => false;
  const [usual, deviation] = [median(rates), medianAbsoluteDeviation(rates)];
  return (segment, point) => {
    const before = segment.at(-1) ?? point;
    const fall = before.y - point.y;
    const isUnusual = usual + fall / (point.x - before.x) > MAD_FACTOR * deviation;
    return fall > guard && isUnusual;
  };
}
