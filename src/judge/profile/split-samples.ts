import { eachSample, LABEL, LENGTH_DELIMITED, LOCATION_IDS, VALUES } from "./each-sample.ts";
import { joined } from "./joined.ts";
import { type Cursor, readInteger } from "./read-integer.ts";

/** Tag of Label.num in profile.proto (github.com/google/pprof). */
const LABEL_NUMBER = 0x18;

/** One sample of a Go heap profile, dead or alive. */
export interface RawSample {
  /** From the leaf. */
  readonly locationIds: readonly number[];
  /** alloc_objects, alloc_space, inuse_objects, inuse_space. */
  readonly values: readonly number[];
  /** Label `bytes`; 0: none. */
  readonly objectBytes: number;
}

/**
 * The samples of a profile, and all the rest of it. Decoding 100,000 samples of stacks that hold nothing any more takes the library seconds; read
 * as what Go writes, they take a tenth. `raw` has passed `wireFault`.
 */
export function splitSamples(raw: Uint8Array): { readonly tables: Uint8Array; readonly samples: readonly RawSample[] } {
  const samples: RawSample[] = [];
  const tables = withoutSamples(raw, (sample) => samples.push(sample));
  return { tables, samples };
}

/** All of a profile but its samples, each of which is read and visited if anybody asks for them. `raw` has passed `wireFault`. */
export function withoutSamples(raw: Uint8Array, visit?: (sample: RawSample) => void): Uint8Array {
  const rest: Uint8Array[] = [];
  let from = 0;
  eachSample(raw, (cursor, start, end) => {
    if (start > from) rest.push(raw.subarray(from, start));
    visit?.(readSample(cursor, end));
    from = end;
  });
  rest.push(raw.subarray(from));
  return joined(rest);
}

function readSample(cursor: Cursor, end: number): RawSample {
  const locationIds: number[] = [];
  const values: number[] = [];
  let objectBytes = 0;
  while (cursor.offset < end) {
    const tag = cursor.bytes[cursor.offset++] ?? 0;
    const value = readInteger(cursor, end) ?? 0;
    // One number alone may be written without a length.
    if ((tag & 7) !== LENGTH_DELIMITED) {
      if (tag >> 3 === LOCATION_IDS >> 3) locationIds.push(value);
      else values.push(value);
      continue;
    }
    const fieldEnd = cursor.offset + value;
    if (tag === LABEL) objectBytes = labelNumber(cursor, fieldEnd) ?? objectBytes;
    else readIntegers(cursor, fieldEnd, tag === VALUES ? values : locationIds);
    cursor.offset = fieldEnd;
  }
  return { locationIds, values, objectBytes };
}

function readIntegers(cursor: Cursor, end: number, into: number[]): void {
  while (cursor.offset < end) into.push(readInteger(cursor, end) ?? 0);
}

/** A heap profile has one label of a number, `bytes`. */
function labelNumber(cursor: Cursor, end: number): number | undefined {
  let number: number | undefined;
  while (cursor.offset < end) {
    const tag = cursor.bytes[cursor.offset++];
    const value = readInteger(cursor, end);
    if (tag === LABEL_NUMBER) number = value;
  }
  return number;
}
