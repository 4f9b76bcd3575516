import { closeSync, openSync, readSync, unlinkSync, writeSync, writev } from "node:fs";
import { openFile, type Reading } from "../files/read-file.ts";
import { failure } from "../model/failure.ts";
import { freeName } from "./output-file.ts";
import { type SpoolChunk, spoolBegin, spoolHead } from "./trace/read/spool.ts";

/** A file that keeps all bytes of a session as they come. */
export interface SpoolFile {
  readonly path: string;
  /** Appends, and waits for nothing. */
  readonly append: (chunk: SpoolChunk) => void;
  /** Resolves when all is on disk; with what went wrong where the file could not be written to the end. */
  readonly close: () => Promise<string | undefined>;
  readonly remove: () => void;
}

/** A new spool beside a file. Throws output-not-writable. */
export function createSpool(output: string): SpoolFile {
  const path = freeName(`${output}.spool`);
  const file = open(path, output);
  const waiting: Uint8Array[] = [];
  let writing: Promise<void> | undefined;
  let fault: string | undefined;
  const drain = async (): Promise<void> => {
    while (waiting.length > 0 && fault === undefined) {
      const taken = waiting.splice(0, MAX_PARTS);
      await writeAll(file, taken).catch((error: Error) => {
        fault = error.message;
      });
    }
    waiting.length = 0;
    writing = undefined;
  };
  return {
    path,
    append: (chunk) => {
      if (fault !== undefined) return;
      waiting.push(spoolHead(chunk), chunk.bytes);
      writing ??= drain();
    },
    close: async () => {
      await writing;
      closeSync(file);
      return fault;
    },
    remove: () => unlinkSync(path),
  };
}

/** The bytes of a regular file, a piece at a time. Throws what openFile throws. */
export function* piecesOf(path: string, reading: Reading = {}): Generator<Uint8Array> {
  const file = openFile(path, reading);
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      const read = readSync(file, piece);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

const PIECE_BYTES = 4 * 1024 * 1024;
/** Buffers of one write; the least that POSIX systems take is 1024. */
const MAX_PARTS = 512;

function open(path: string, output: string): number {
  try {
    const file = openSync(path, "wx", 0o600);
    writeSync(file, spoolBegin);
    return file;
  } catch (error) {
    throw failure("output-not-writable", { path: output, reason: (error as Error).message });
  }
}

/** A write may take only part of what it was given. */
async function writeAll(file: number, parts: readonly Uint8Array[]): Promise<void> {
  let unwritten = parts.filter((part) => part.length > 0);
  while (unwritten.length > 0) {
    let written = await new Promise<number>((resolve, reject) => {
      writev(file, unwritten, (error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
    while (written > 0 && unwritten[0]) {
      const first = unwritten[0];
      unwritten = written >= first.length ? unwritten.slice(1) : [first.subarray(written), ...unwritten.slice(1)];
      written -= Math.min(written, first.length);
    }
  }
}
