/** A place in the bytes of a protocol buffer. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const MAX_INTEGER_BYTES = 10;

/** Base-128 integer; undefined where it runs past `end`. Rounded above 2^53, which no length is. */
export function readInteger(cursor: Cursor, end: number): number | undefined {
  const { bytes } = cursor;
  const last = Math.min(end, cursor.at + MAX_INTEGER_BYTES);
  let [value, unit] = [0, 1];
  for (let at = cursor.at; at < last; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      cursor.at = at + 1;
      return value + byte * unit;
    }
    value += (byte - 0x80) * unit;
    unit *= 0x80;
  }
  return undefined;
}
