/** A place in the bytes of a protocol buffer. */
export interface Cursor {
  readonly bytes: Uint8Array;
  offset: number;
}

const MAX_INTEGER_BYTES = 10;

/** Base-128 integer; undefined where it runs past `end`. Rounded above 2^53, which no length is. */
export function readInteger(cursor: Cursor, end: number): number | undefined {
  const { bytes } = cursor;
  const last = Math.min(end, cursor.offset + MAX_INTEGER_BYTES);
  let [value, unit] = [0, 1];
  for (let offset = cursor.offset; offset < last; offset++) {
    const byte = bytes[offset] ?? 0;
    if (byte < 0x80) {
      cursor.offset = offset + 1;
      return value + byte * unit;
    }
    value += (byte - 0x80) * unit;
    unit *= 0x80;
  }
  return undefined;
}
