import { eachSample, LABEL, LOCATION_IDS, VALUES } from "./each-sample.ts";
import { type Cursor, readInteger } from "./read-integer.ts";

/** Locations are numbered from 1 without gaps; no gopls has a million. Samples that say otherwise are kept. */
const MAX_LOCATIONS = 1_000_000;

interface LiveSamples {
  /** The profile without the samples that have no live object. */
  readonly raw: Uint8Array;
  /** Locations that the samples left out refer to, so that these references can be checked too. */
  readonly otherLocations: readonly number[];
}

/**
 * Leaves out the samples of stacks that allocated once and hold nothing now, nine of ten after an hour's work, before the
 * library decodes the rest: decoding all of them takes over a second. Left out is only a sample that is written exactly
 * as Go writes it; whatever else the bytes hold stays, for the checks that follow.
 */
export function liveSamples(raw: Uint8Array): LiveSamples {
  const kept = new Uint8Array(raw.length);
  const noted = new Uint8Array(MAX_LOCATIONS);
  let [from, length] = [0, 0];
  const keepUpTo = (end: number) => {
    kept.set(raw.subarray(from, end), length);
    length += end - from;
  };
  eachSample(raw, (cursor, start, end) => {
    if (!isDead(cursor, end, noted)) return;
    keepUpTo(start);
    from = end;
  });
  keepUpTo(raw.length);
  return { raw: kept.subarray(0, length), otherLocations: idsIn(noted) };
}

/** Whether a sample is well written and has no live object; its locations are noted if so. */
function isDead(cursor: Cursor, end: number, noted: Uint8Array): boolean {
  let [locations, locationsEnd] = [end, end];
  let holdsNothing = false;
  while (cursor.offset < end) {
    const tag = cursor.bytes[cursor.offset++];
    const fieldEnd = (readInteger(cursor, end) ?? end) + cursor.offset;
    if (fieldEnd > end) return false;
    if (tag === LOCATION_IDS) [locations, locationsEnd] = [cursor.offset, fieldEnd];
    else if (tag === VALUES) holdsNothing = isWithoutLive(cursor, fieldEnd);
    else if (tag !== LABEL) return false;
    cursor.offset = fieldEnd;
  }
  if (!holdsNothing) return false;
  cursor.offset = locations;
  while (cursor.offset < locationsEnd) {
    const id = readInteger(cursor, locationsEnd);
    if (id === undefined || id >= MAX_LOCATIONS) return false;
    noted[id] = 1;
  }
  return true;
}

/** Four values, the last two of which, inuse_objects and inuse_space, are 0. */
function isWithoutLive(cursor: Cursor, end: number): boolean {
  readInteger(cursor, end);
  readInteger(cursor, end);
  return readInteger(cursor, end) === 0 && readInteger(cursor, end) === 0 && cursor.offset === end;
}

function idsIn(noted: Uint8Array): readonly number[] {
  const ids: number[] = [];
  for (let id = noted.indexOf(1); id >= 0; id = noted.indexOf(1, id + 1)) ids.push(id);
  return ids;
}
