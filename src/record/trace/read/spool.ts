import type { TracedMessage } from "./traced-message.ts";

/** Bytes that came in one piece. */
export interface SpoolChunk {
  readonly from: TracedMessage["from"];
  readonly atMs: number;
  readonly bytes: Uint8Array;
}

/** The first bytes of a spool, by which it is told from other files. */
export const spoolBegin: Uint8Array = new TextEncoder().encode("gopls-leak-gate spool 1\n");

const EDITOR = 0x3e;
const SERVER = 0x3c;
/** Direction, time as a float64, length as a uint32. */
const HEAD_BYTES = 13;

/** What stands before a chunk's bytes in a spool. */
export function spoolHead({ from, atMs, bytes }: SpoolChunk): Uint8Array {
  const head = new DataView(new ArrayBuffer(HEAD_BYTES));
  head.setUint8(0, from === "editor" ? EDITOR : SERVER);
  head.setFloat64(1, atMs);
  head.setUint32(9, bytes.length);
  return new Uint8Array(head.buffer);
}

/** Whether these are the first bytes of a spool. */
export function isSpool(bytes: Uint8Array): boolean {
  return bytes.length >= spoolBegin.length && spoolBegin.every((byte, index) => bytes[index] === byte);
}

/** The chunks of a spool that arrives in pieces. It ends where its bytes end or make no sense, as a cut one does. */
export function* readSpool(pieces: Iterable<Uint8Array>): Generator<SpoolChunk> {
  let rest: Uint8Array = new Uint8Array();
  let toSkip = spoolBegin.length;
  for (const piece of pieces) {
    const skipped = Math.min(toSkip, piece.length);
    toSkip -= skipped;
    rest = joined(rest, piece.subarray(skipped));
    let offset = 0;
    for (;;) {
      const chunk = chunkAt(rest, offset);
      if (chunk === "damaged") return;
      if (chunk === undefined) break;
      yield chunk;
      offset += HEAD_BYTES + chunk.bytes.length;
    }
    rest = rest.subarray(offset);
  }
}

function chunkAt(bytes: Uint8Array, offset: number): SpoolChunk | "damaged" | undefined {
  if (bytes.length < offset + HEAD_BYTES) return undefined;
  const head = new DataView(bytes.buffer, bytes.byteOffset + offset, HEAD_BYTES);
  const direction = head.getUint8(0);
  if (direction !== EDITOR && direction !== SERVER) return "damaged";
  const start = offset + HEAD_BYTES;
  const end = start + head.getUint32(9);
  if (bytes.length < end) return undefined;
  return {
    from: direction === EDITOR ? "editor" : "server",
    atMs: head.getFloat64(1),
    bytes: bytes.subarray(start, end),
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}
