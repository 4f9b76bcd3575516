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

/**
 * Whether another workload keeps again what a finding keeps, for what it sent: half of it by bytes, and not in one step.
 * Readings are those at its start, in its middle and at its end.
 */
export function showsFinding(finding: JudgedFinding, readings: readonly Snapshot[]): boolean {
  const [start, middle, end] = readings;
  if (!start || !middle || !end) return false;
  const halves = [
    [start, middle],
    [middle, end],
  ] as const;
  return (
    shareSeen(finding, start, end) >= MIN_SHARE &&
    halves.every(([from, to]) => shareSeen(finding, from, to) >= MIN_SHARE_OF_HALF)
  );
}

/** How much of what a finding would keep for what was sent was kept: 0 to 1; 0 where none of its units was sent. */
function shareSeen(finding: JudgedFinding, from: Snapshot, to: Snapshot): number {
  const sent = workSince(from.sent, to.sent);
  const turns = to.iterations - from.iterations;
  let expected = 0;
  let seen = 0;
  for (const { perUnit, unit, weight, count } of countables(finding)) {
    const due = perUnit * (unit === "iteration" ? turns : unitsPerIteration(unit, sent));
    expected += weight * due;
    seen += weight * Math.min(due, Math.max(0, count(to) - count(from)));
  }
  return expected > 0 ? seen / expected : 0;
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
