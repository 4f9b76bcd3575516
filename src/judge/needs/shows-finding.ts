import type { JudgedFinding } from "../../model/judged-finding.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { unitsPerIteration, type WorkUnit, workSince } from "../../model/work.ts";
import { goroutineKey } from "../growth/count-tracks.ts";

/** What of a finding is seen again, at the least, for what was sent: in all, and in each half by itself. */
const MIN_SHARE = 0.5;
const MIN_SHARE_OF_HALF = 0.25;

/** What a finding keeps whole ones of, so that every reading has their exact number. */
interface Countable {
  /** How many are kept for a unit of work. */
  readonly perUnit: number;
  readonly unit: WorkUnit;
  /** What one of them counts beside the others: its bytes. */
  readonly weight: number;
  readonly count: (snapshot: Snapshot) => number;
}

/** Whether a finding can be seen in a short try: what it keeps can be counted, and is not known in bytes alone. */
export function canBeCounted(finding: JudgedFinding): boolean {
  return countables(finding).length > 0;
}

/**
 * Turns between two readings in which a finding keeps this many of what it keeps most of, where a turn does as much as an iteration of
 * `perIteration` units.
 */
export function turnsToSee(finding: JudgedFinding, wanted: number): number {
  const perIteration = finding.perIteration.unit === "bytes" ? mostObjects(finding) : finding.perIteration.value;
  return Math.ceil(wanted / Math.max(perIteration, Number.EPSILON));
}

function mostObjects({ sizeClasses }: JudgedFinding): number {
  return Math.max(0, ...sizeClasses.map(({ objectsPerIteration }) => objectsPerIteration));
}

/** What a try says: the finding is shown, it is not, or the caches moved so much that nobody can tell. */
export type Shown = "shown" | "not-shown" | "restless";

/**
 * Whether another workload keeps again what a finding keeps, for what it sent: half of it by bytes, and not in one step.
 * Readings are those at its start, in its middle and at its end.
 */
export function showsFinding(finding: JudgedFinding, readings: readonly Snapshot[]): Shown {
  const [start, middle, end] = readings;
  if (!start || !middle || !end) return "not-shown";
  const halves = [grownIn(finding, start, middle), grownIn(finding, middle, end)] as const;
  if (!isSteady(...halves)) return "restless";
  const isShown =
    shareSeen(grownIn(finding, start, end)) >= MIN_SHARE &&
    halves.every((half) => shareSeen(half) >= MIN_SHARE_OF_HALF);
  return isShown ? "shown" : "not-shown";
}

/** How much of a thing grew, and how much of it the finding keeps for what was sent. */
interface Grown {
  readonly weight: number;
  readonly due: number;
  readonly grown: number;
}

function grownIn(finding: JudgedFinding, from: Snapshot, to: Snapshot): readonly Grown[] {
  const sent = workSince(from.sent, to.sent);
  const turns = to.iterations - from.iterations;
  return countables(finding).map(({ perUnit, unit, weight, count }) => ({
    weight,
    due: perUnit * (unit === "iteration" ? turns : unitsPerIteration(unit, sent)),
    grown: count(to) - count(from),
  }));
}

/** The share of what is due that grew, by bytes: 0 to 1; 0 where nothing is due. */
function shareSeen(things: readonly Grown[]): number {
  const due = things.reduce((sum, thing) => sum + thing.weight * thing.due, 0);
  const seen = things.reduce(
    (sum, { weight, due: most, grown }) => sum + weight * Math.min(most, Math.max(0, grown)),
    0,
  );
  return due > 0 ? seen / due : 0;
}

/** A class moves by some objects in any half; caches that fill or fall move it by hundreds, and not by the same in both. */
const FREE_OBJECTS = 12;

/** Whether both halves of a try are alike: caches that fill again, or fall, hide what is kept. */
function isSteady(first: readonly Grown[], second: readonly Grown[]): boolean {
  return first.every((one, i) => {
    const other = second[i] ?? one;
    const free = FREE_OBJECTS + 2 * Math.max(one.due, other.due);
    const fell = Math.min(one.grown, other.grown) < -free;
    return !fell && Math.abs(one.grown - other.grown) <= free + Math.max(one.grown, other.grown) / 2;
  });
}

function countables({ kept, sizeClasses, frames }: JudgedFinding): readonly Countable[] {
  if (kept.what === "entries") {
    const { counter, countPerUnit: perUnit, unit } = kept;
    return [{ perUnit, unit, weight: 1, count: ({ counters }) => counters[counter] ?? 0 }];
  }
  if (kept.what === "goroutines") {
    const key = frames.map((frame) => frame.function).join(" ← ");
    const count = ({ goroutines }: Snapshot) =>
      goroutines.reduce((sum, stack) => sum + (key === "" || goroutineKey(stack.frames) === key ? stack.count : 0), 0);
    return [{ perUnit: kept.countPerUnit, unit: kept.unit, weight: 1, count }];
  }
  return sizeClasses.map(({ bytes, objectsPerUnit, unit }) => ({
    perUnit: objectsPerUnit,
    unit,
    weight: bytes,
    count: ({ memory }) => memory.sizeClasses.find(([size]) => size === bytes)?.[1] ?? 0,
  }));
}
