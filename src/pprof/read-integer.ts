/** A place in the bytes of a protocol buffer. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const MAX_INTEGER_BYTES = 10;

/** Base-128 integer; undefined where it runs past `end`. Rounded above 2^53, which no length is. */
export function readInteger(cursor: Cursor, end: number): number | undefined {
  let [value, unit] = [0, 1];
  for (let count = 0; count < MAX_INTEGER_BYTES && cursor.at < end; count += 1) {
    const byte = cursor.bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value += (byte & 0x7f) * unit;
    if (byte < 0x80) return value;
    unit *= 0x80;
  }
  return undefined;
}
