import { observerOwner } from "../../gopls/facts/owner-catalogue.ts";
import type { Recording } from "../../model/recording.ts";
import type { Churn } from "../../model/report-heap.ts";
import { roundNumber } from "../../report/rounded.ts";
import type { MeasuredPhase } from "../recorded/measured-phases.ts";
import { allocatedOf } from "./allocated.ts";
import { namePlaces } from "./name-places.ts";
import { type PhaseEnds, phaseEnds } from "./phase-ends.ts";

/** Of v0.24.0 the samples' sum was within 0.2 % of what the runtime counted. One that is far off is of profiles that somebody took something out of. */
const MOST_OFF = 1.25;

/**
 * What a phase allocated, by part of gopls and by the `most` call stacks that allocate most, whether it was given back or not. How much in all, the runtime counted
 * (TotalAlloc); whose it was, the profile's samples say. What only the observer allocated is told apart. Undefined where the profiles do not tell.
 */
export function churnOf(phase: MeasuredPhase, recording: Recording, most: number): Churn | undefined {
  const ends = phaseEnds(phase.snapshots, recording);
  const allocated = ends && allocatedOf(phase, recording);
  if (!allocated) return undefined;
  const { iterations } = ends;
  const sampled = sumOf(allocated.owners, "bytes");
  const scale = countedBytes(phase, ends) / sampled;
  if (!(iterations > 0 && scale >= 1 / MOST_OFF && scale <= MOST_OFF)) return undefined;
  const each = (number: number) => roundNumber((number * scale) / iterations) ?? 0;
  const inAll = (number: number) => Math.round(number * scale);
  const own = allocated.owners.filter(({ owner }) => owner !== observerOwner);
  const others = allocated.stacks.slice(most);
  const { names: functions, placeOf } = namePlaces();
  const stacks = allocated.stacks.slice(0, most).map(({ frames, owner, bytes, objects }) => ({
    frames: frames.map((place) => placeOf(allocated.functions[place] ?? "")),
    owner,
    bytes: inAll(bytes),
    objects: inAll(objects),
  }));
  return {
    arm: phase.arm,
    workload: phase.workload,
    iterations,
    bytesPerIteration: each(sumOf(own, "bytes")),
    objectsPerIteration: each(sumOf(own, "objects")),
    observerBytesPerIteration: each(sampled - sumOf(own, "bytes")),
    owners: own.map(({ owner, bytes, objects }) => ({
      owner,
      bytesPerIteration: each(bytes),
      objectsPerIteration: each(objects),
    })),
    functions: functions(),
    stacks,
    others: {
      stacks: allocated.others.stacks + others.length,
      bytes: inAll(allocated.others.bytes + sumOf(others, "bytes")),
    },
  };
}

/** What the runtime counted between the ends of a phase. */
function countedBytes({ snapshots }: MeasuredPhase, { first, last }: PhaseEnds): number {
  const at = (path: string) => snapshots.find(({ heap }) => heap?.path === path)?.memory.totalAlloc ?? Number.NaN;
  return at(last) - at(first);
}

function sumOf(
  amounts: readonly { readonly bytes: number; readonly objects: number }[],
  of: "bytes" | "objects",
): number {
  return amounts.reduce((sum, amount) => sum + amount[of], 0);
}
