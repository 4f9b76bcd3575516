import { messageOf } from "./message-of.ts";
import type { SpoolChunk } from "./spool.ts";
import type { TracedMessage } from "./traced-message.ts";

interface Framed {
  readonly messages: readonly TracedMessage[];
  /** Bytes of the editor, and of the server, that belong to no message. */
  readonly strayBytes: number;
  /** Messages of the editor that are nested too deeply, and not among the others. */
  readonly tooDeep: number;
}

/**
 * The messages in two streams of LSP's base protocol, in the order in which they were complete. What is no message is left
 * out, and reading goes on at the next header.
 */
export function frameMessages(chunks: Iterable<SpoolChunk>): Framed {
  const messages: TracedMessage[] = [];
  let tooDeep = 0;
  const readers = { editor: reader(), server: reader() };
  for (const { from, atMs, bytes } of chunks) {
    for (const body of readers[from].take(bytes)) {
      const message = parsed(body, from, atMs);
      if (message === "too-deep") tooDeep++;
      else if (message) messages.push(message);
      else readers[from].strayed(body.length);
    }
  }
  return { messages, strayBytes: readers.editor.strayBytes() + readers.server.strayBytes(), tooDeep };
}

interface Reader {
  readonly take: (bytes: Uint8Array) => readonly Uint8Array[];
  readonly strayed: (bytes: number) => void;
  readonly strayBytes: () => number;
}

/** A header this long is none. */
const MAX_HEADER_BYTES = 4096;
const HEADER_END = [13, 10, 13, 10];
const CONTENT_LENGTH = /content-length:[ \t]*(\d+)[ \t]*(?:\r\n|$)/i;
const decoder = new TextDecoder();

/** Cuts a stream into bodies. Pieces of a long body are joined once, when the last of them is there. */
function reader(): Reader {
  let pieces: Uint8Array[] = [];
  let heldBytes = 0;
  let stray = 0;
  /** Bytes that the next body needs; undefined: its header is not complete. */
  let needed: number | undefined;
  const all = (): Uint8Array => {
    const joined = pieces.length === 1 && pieces[0] ? pieces[0] : concatenated(pieces, heldBytes);
    pieces = [joined];
    return joined;
  };
  const drop = (bytes: number): void => {
    const rest = all().subarray(bytes);
    pieces = [rest];
    heldBytes = rest.length;
  };
  /** Whether there was a header, or what can't be one was dropped. */
  const readHeader = (): boolean => {
    const bytes = all();
    const end = endOfHeader(bytes);
    if (end === undefined) {
      if (bytes.length <= MAX_HEADER_BYTES) return false;
      stray += bytes.length - MAX_HEADER_BYTES / 2;
      drop(bytes.length - MAX_HEADER_BYTES / 2);
      return false;
    }
    const header = CONTENT_LENGTH.exec(decoder.decode(bytes.subarray(0, end)));
    if (header) needed = Number(header[1]);
    else stray += end + HEADER_END.length;
    drop(end + HEADER_END.length);
    return true;
  };
  return {
    take: (bytes) => {
      const bodies: Uint8Array[] = [];
      if (bytes.length > 0) pieces.push(bytes);
      heldBytes += bytes.length;
      while (heldBytes > 0) {
        if (needed === undefined) {
          if (!readHeader()) break;
        } else if (heldBytes >= needed) {
          bodies.push(all().slice(0, needed));
          drop(needed);
          needed = undefined;
        } else break;
      }
      return bodies;
    },
    strayed: (bytes) => {
      stray += bytes;
    },
    strayBytes: () => stray + (needed === undefined ? heldBytes : 0),
  };
}

function endOfHeader(bytes: Uint8Array): number | undefined {
  for (let offset = bytes.indexOf(13); offset >= 0; offset = bytes.indexOf(13, offset + 1)) {
    if (HEADER_END.every((byte, index) => bytes[offset + index] === byte)) return offset;
  }
  return undefined;
}

function concatenated(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

function parsed(body: Uint8Array, from: TracedMessage["from"], atMs: number): ReturnType<typeof messageOf> {
  try {
    return messageOf(JSON.parse(decoder.decode(body)), from, atMs);
  } catch {
    return undefined;
  }
}
