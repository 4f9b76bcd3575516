import { type Cursor, readInteger } from "./read-integer.ts";

/** How a field is written: an integer, integers packed or alone, text, or a message of its own. */
type Shape = "integer" | "integers" | "text" | Message;
/** Shape of each field by its number; fields not listed are not part of the format. */
type Message = readonly (Shape | undefined)[];

const VALUE_TYPE: Message = integerFields(2);
const SAMPLE: Message = [undefined, "integers", "integers", integerFields(4)];
const LOCATION: Message = [undefined, "integer", "integer", "integer", integerFields(3), "integer"];
/** profile.proto of github.com/google/pprof: fields 1 to 15, so that every tag is one byte. */
const PROFILE: Message = [
  undefined,
  VALUE_TYPE,
  SAMPLE,
  integerFields(10),
  LOCATION,
  integerFields(5),
  "text",
  "integer",
  "integer",
  "integer",
  "integer",
  VALUE_TYPE,
  "integer",
  "integers",
  "integer",
  "integer",
];

const INTEGER_WIRE = 0;
const BYTES_WIRE = 2;
/** Fields and numbers in all. A profile of gopls has some 2 million; 40 KB of gzip can have 20 million, each of them an object of the decoder's. */
const MOST_PARTS = 10_000_000;

/** A place, how much was before it, and how much there may be. */
interface Counted extends Cursor {
  parts: number;
  readonly most: number;
}

/**
 * What is wrong with the bytes of a profile as a protocol buffer, or undefined: every field is known, is written as its
 * kind is, and ends where what holds it ends, and there are not too many. The library that decodes takes a cut field for a short one, so this is
 * asked first. A cut between two fields is not seen here but by `profileFault`.
 */
export function wireFault(raw: Uint8Array, most = MOST_PARTS): string | undefined {
  if (raw.length === 0) return "it is empty";
  if (raw[0] === 0x1f && raw[1] === 0x8b) return "it is still compressed";
  if (raw[0] === 0x3c) return "it is a page of HTML or XML, not a profile";
  return messageFault({ bytes: raw, offset: 0, parts: 0, most }, raw.length, PROFILE);
}

function messageFault(cursor: Counted, end: number, message: Message): string | undefined {
  while (cursor.offset < end) {
    const start = cursor.offset;
    const tag = cursor.bytes[cursor.offset] ?? 0;
    cursor.offset += 1;
    if (++cursor.parts > cursor.most) return tooMany(cursor);
    const shape = message[tag >> 3];
    const fault =
      shape === undefined ? `there is no field ${tag >> 3}` : fieldFault(cursor, end, { shape, wire: tag & 7 });
    if (fault)
      return fault === tooMany(cursor) || fault.includes(" at byte ") ? fault : `${fault} (field at byte ${start})`;
  }
  return undefined;
}

function fieldFault(cursor: Counted, end: number, { shape, wire }: { shape: Shape; wire: number }): string | undefined {
  const mayBeInteger = shape === "integer" || shape === "integers";
  if (wire === INTEGER_WIRE && mayBeInteger)
    return readInteger(cursor, end) === undefined ? "a number is cut off" : undefined;
  if (wire !== BYTES_WIRE || shape === "integer") return "a field is not of its kind";
  const length = readInteger(cursor, end);
  if (length === undefined || cursor.offset + length > end) return "it is cut off inside a field";
  const fieldEnd = cursor.offset + length;
  if (shape === "text") cursor.offset = fieldEnd;
  else if (shape === "integers") return integersFault(cursor, fieldEnd);
  else return messageFault(cursor, fieldEnd, shape);
  return undefined;
}

function tooMany({ most }: Counted): string {
  return `it has more than ${most} fields and numbers`;
}

function integersFault(cursor: Counted, end: number): string | undefined {
  while (cursor.offset < end) {
    if (++cursor.parts > cursor.most) return tooMany(cursor);
    if (readInteger(cursor, end) === undefined) return "a list of numbers is cut off";
  }
  return undefined;
}

function integerFields(count: number): Message {
  return [undefined, ...Array.from({ length: count }, () => "integer" as const)];
}
