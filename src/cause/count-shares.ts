import type { Estimate } from "../model/growth.ts";
import { type WorkSent, type WorkUnit, workUnitsPerIteration } from "./work-unit.ts";

/** The whole number of objects that each unit of work leaves behind, and how many that are per iteration. */
export interface CountShare {
  readonly unit: WorkUnit;
  readonly count: number;
  readonly perIteration: Estimate;
}

const NEAR = 0.05;
/** An interval may be wide: it only helps a number that is nearer than this. */
const NEAR_WITHIN_INTERVAL = 0.25;
/** Above this any number is near a multiple, and says nothing. */
const MAX_COUNT = 16;
const MAX_MIXED_EDITS = 2;

/**
 * Growth of a count per iteration as a small whole number for every one of the first unit that fits, within 0.05 of it
 * (0.25 where the interval covers it); or as so many for every request *and* one or two for every edit, within 0.05 of an
 * edit's worth (57.0 of 11 requests and 2 edits is 5 for every request and 1 for every edit). Empty: no such number.
 */
export function countShares(perIteration: Estimate, sent: WorkSent, units: readonly WorkUnit[]): readonly CountShare[] {
  for (const unit of units) {
    const count = wholeNumber(perIteration, workUnitsPerIteration(unit, sent));
    if (count !== undefined) return [{ unit, count, perIteration }];
  }
  return units.includes("edit") ? mixed(perIteration, sent) : [];
}

function wholeNumber({ value, low, high }: Estimate, sent: number): number | undefined {
  if (sent <= 0) return undefined;
  const count = Math.round(value / sent);
  if (count < 1 || count > MAX_COUNT) return undefined;
  const off = Math.abs(value / sent - count);
  const covered = low <= count * sent && count * sent <= high;
  return off <= NEAR || (off <= NEAR_WITHIN_INTERVAL && covered) ? count : undefined;
}

function mixed(perIteration: Estimate, { requests, edits }: WorkSent): readonly CountShare[] {
  if (requests <= 0 || edits <= 0) return [];
  for (let perEdit = 1; perEdit <= MAX_MIXED_EDITS; perEdit += 1) {
    const ofEdits = perEdit * edits;
    const perRequest = Math.round((perIteration.value - ofEdits) / requests);
    const off = Math.abs(perIteration.value - ofEdits - perRequest * requests);
    if (perRequest < 1 || perRequest > MAX_COUNT || off > NEAR * edits) continue;
    const { value, low, high, confidence } = perIteration;
    const rest = { value: value - ofEdits, low: low - ofEdits, high: high - ofEdits, confidence };
    return [
      { unit: "request", count: perRequest, perIteration: rest },
      { unit: "edit", count: perEdit, perIteration: { value: ofEdits, low: ofEdits, high: ofEdits, confidence } },
    ];
  }
  return [];
}
