import type { Estimate } from "../../../model/growth.ts";
import { unitsPerIteration, type Work, type WorkUnit } from "../../../model/work.ts";
import { less, pointInterval } from "../../../stats/interval.ts";

/** The whole number of objects that each unit of work leaves behind, and how many that are per iteration. */
interface CountShare {
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
 * Growth of a count per iteration as a small whole number for every one of the first unit that fits, within 0.05 of it; or
 * as such a number for every request *and* one or two for every edit, within 0.05 of an edit's worth (57.0 of 11 requests and 2
 * edits is 5 for every request and 1 for every edit); or else within 0.25 where the interval covers the number. Empty: no
 * such number.
 */
export function countShares(perIteration: Estimate, sent: Work, units: readonly WorkUnit[]): readonly CountShare[] {
  const exact = whole(perIteration, units, { sent, near: NEAR });
  if (exact.length > 0) return exact;
  const mixedShares = units.includes("edit") ? mixed(perIteration, sent) : [];
  return mixedShares.length > 0 ? mixedShares : whole(perIteration, units, { sent, near: NEAR_WITHIN_INTERVAL });
}

function whole(
  perIteration: Estimate,
  units: readonly WorkUnit[],
  { sent, near }: { readonly sent: Work; readonly near: number },
): readonly CountShare[] {
  const { value, low, high } = perIteration;
  for (const unit of units) {
    const each = unitsPerIteration(unit, sent);
    if (each <= 0) continue;
    const count = Math.round(value / each);
    const covered = near === NEAR || (low <= count * each && count * each <= high);
    const fits = covered && Math.abs(value / each - count) <= near;
    if (fits && count >= 1 && count <= MAX_COUNT) return [{ unit, count, perIteration }];
  }
  return [];
}

function mixed(perIteration: Estimate, { requests, edits }: Work): readonly CountShare[] {
  const isVague = perIteration.high - perIteration.low > edits;
  if (requests <= 0 || edits <= 0 || isVague) return [];
  for (let perEdit = 1; perEdit <= MAX_MIXED_EDITS; perEdit += 1) {
    const ofEdits = perEdit * edits;
    const perRequest = Math.round((perIteration.value - ofEdits) / requests);
    const off = Math.abs(perIteration.value - ofEdits - perRequest * requests);
    if (perRequest < 1 || perRequest > MAX_COUNT || off > NEAR * edits) continue;
    const edited = { ...perIteration, ...pointInterval(ofEdits) };
    return [
      { unit: "request", count: perRequest, perIteration: less(perIteration, edited) },
      { unit: "edit", count: perEdit, perIteration: edited },
    ];
  }
  return [];
}
