import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { FileFault, withFaultsOf } from "./file-fault.ts";
import { refuseIrregular, refuseLinks } from "./regular.ts";

/** How a file is read. */
export interface Reading {
  /**
   * A folder of somebody else's, in which the file is: no symbolic link is followed from there on. Without it the path is the user's own, and
   * may lead over links.
   */
  readonly within?: string;
  /** The largest file that is read, in bytes. */
  readonly most?: number;
}

/** Far above what people write by hand, and little memory. */
const DEFAULT_MOST = 16 * 1024 * 1024;
const PIECE_BYTES = 64 * 1024;

/**
 * The bytes of a regular file. A pipe, a device, a folder and a file that is too large are refused, and nothing is waited for. Throws
 * FileFault: file-missing, file-is-a-link, file-not-regular, file-too-large and what the system says.
 */
export function readFile(path: string, { within, most = DEFAULT_MOST }: Reading = {}): Buffer {
  const file = openFile(path, { ...(within === undefined ? {} : { within }), most });
  return withFaultsOf(path, "read", () => {
    try {
      return allOf(file, path, most);
    } finally {
      closeSync(file);
    }
  });
}

/** The text of a regular file, in UTF-8; what is no UTF-8 is replaced by U+FFFD. Throws what readFile throws. */
export function readText(path: string, reading: Reading = {}): string {
  return readFile(path, reading).toString("utf8");
}

/**
 * The descriptor of a regular file that is open for reading, for what is read a piece at a time; the caller closes it. Without `most` it may
 * have any size. Throws what readFile throws.
 */
export function openFile(path: string, { within, most = Number.POSITIVE_INFINITY }: Reading = {}): number {
  return withFaultsOf(path, "read", () => {
    if (within !== undefined) refuseLinks(path, within, "read");
    // To open a device may already do something, and a pipe would wait for a writer.
    refuseIrregular(path, statSync(path), "read");
    const noFollow = within === undefined ? 0 : constants.O_NOFOLLOW;
    // Windows has none of these flags.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (noFollow ?? 0));
    try {
      // It may have been replaced since it was looked at.
      const stats = fstatSync(file);
      refuseIrregular(path, stats, "read");
      if (stats.size > most) throw tooLarge(path, `it has ${stats.size} bytes, over ${most}`);
      return file;
    } catch (error) {
      closeSync(file);
      throw error;
    }
  });
}

/** All bytes to the end; a file may grow while it is read, and those of /proc have no size. */
function allOf(file: number, path: string, most: number): Buffer {
  const { size } = fstatSync(file);
  const pieces: Buffer[] = [];
  for (let bytes = 0; ; ) {
    const piece = Buffer.allocUnsafe(Math.max(PIECE_BYTES, Math.min(size - bytes + 1, most + 1)));
    const read = readSync(file, piece);
    bytes += read;
    if (bytes > most) throw tooLarge(path, `it has over ${most} bytes`);
    if (read === 0) break;
    pieces.push(piece.subarray(0, read));
  }
  const [only] = pieces;
  return pieces.length === 1 && only ? only : Buffer.concat(pieces);
}

function tooLarge(path: string, reason: string): FileFault {
  return new FileFault("file-too-large", { path, doing: "read", reason });
}
