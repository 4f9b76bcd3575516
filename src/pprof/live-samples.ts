import { type Cursor, readInteger } from "./read-integer.ts";

const SAMPLE_TAG = 0x12; // field 2, length-delimited
const LOCATION_IDS_TAG = 0x0a;
const VALUES_TAG = 0x12;
/** Locations are numbered from 1 without gaps; no gopls has a million. Samples that say otherwise are kept. */
const MAX_LOCATIONS = 1_000_000;

export interface LiveSamples {
  /** The profile without the samples that have no live object. */
  readonly raw: Uint8Array;
  /** Locations that the samples left out refer to, so that these references can be checked too. */
  readonly otherLocations: readonly number[];
}

/**
 * Leaves out the samples of stacks that allocated once and hold nothing now, nine of ten after an hour's work, before the
 * library decodes the rest: decoding all of them takes over a second. For bytes in which `wireFault` found nothing. A
 * sample that is not written in the packed way in which Go writes it is kept.
 */
export function liveSamples(raw: Uint8Array): LiveSamples {
  const kept: Uint8Array[] = [];
  const noted = new Uint8Array(MAX_LOCATIONS);
  const cursor: Cursor = { bytes: raw, at: 0 };
  let from = 0;
  while (cursor.at < raw.length) {
    const start = cursor.at;
    const tag = raw[cursor.at++] ?? 0;
    const value = readInteger(cursor, raw.length) ?? 0;
    if ((tag & 7) !== 2) continue;
    const end = cursor.at + value;
    if (tag === SAMPLE_TAG && isDead(cursor, end, noted)) {
      kept.push(raw.subarray(from, start));
      from = end;
    }
    cursor.at = end;
  }
  kept.push(raw.subarray(from));
  const otherLocations: number[] = [];
  for (let id = noted.indexOf(1); id >= 0; id = noted.indexOf(1, id + 1)) otherLocations.push(id);
  return { raw: concatenated(kept), otherLocations };
}

/** Whether a sample has four packed values with no live object; its locations are noted if so. */
function isDead(cursor: Cursor, end: number, noted: Uint8Array): boolean {
  const start = cursor.at;
  const values = packedField(cursor, end, VALUES_TAG);
  if (!values || !holdsNothing(cursor, values)) return false;
  cursor.at = start;
  const locations = packedField(cursor, end, LOCATION_IDS_TAG);
  if (!locations) return false;
  cursor.at = locations.start;
  while (cursor.at < locations.end) {
    const id = readInteger(cursor, locations.end) ?? 0;
    if (id >= noted.length) return false;
    noted[id] = 1;
  }
  return true;
}

function packedField(cursor: Cursor, end: number, wanted: number): { start: number; end: number } | undefined {
  while (cursor.at < end) {
    const tag = cursor.bytes[cursor.at++] ?? 0;
    const length = readInteger(cursor, end) ?? 0;
    if ((tag & 7) !== 2) return undefined;
    const start = cursor.at;
    cursor.at += length;
    if (tag === wanted) return { start, end: cursor.at };
  }
  return undefined;
}

/** Four values, the last two of which, inuse_objects and inuse_space, are 0. */
function holdsNothing(cursor: Cursor, { start, end }: { start: number; end: number }): boolean {
  cursor.at = start;
  readInteger(cursor, end);
  readInteger(cursor, end);
  const live = (readInteger(cursor, end) ?? 1) + (readInteger(cursor, end) ?? 1);
  return live === 0 && cursor.at === end;
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
