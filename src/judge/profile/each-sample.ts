import { type Cursor, readInteger } from "./read-integer.ts";

export const LENGTH_DELIMITED = 2;
/** Tag of Profile.sample in profile.proto (github.com/google/pprof). */
const SAMPLE = 0x12;
/** Tags of a Sample's own fields, all length-delimited. */
export const LOCATION_IDS = 0x0a;
export const VALUES = 0x12;
export const LABEL = 0x1a;

/** Visits each sample of a profile as it is written: from its tag at `start` to its `end`, with the cursor at its first field. */
export function eachSample(raw: Uint8Array, visit: (cursor: Cursor, start: number, end: number) => void): void {
  const cursor: Cursor = { bytes: raw, offset: 0 };
  while (cursor.offset < raw.length) {
    const start = cursor.offset;
    const tag = raw[cursor.offset++] ?? 0;
    const value = readInteger(cursor, raw.length) ?? raw.length;
    if ((tag & 7) !== LENGTH_DELIMITED) continue;
    const end = cursor.offset + value;
    if (tag === SAMPLE && end <= raw.length) visit(cursor, start, end);
    cursor.offset = end;
  }
}
