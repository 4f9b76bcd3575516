import { closeSync, constants, fstatSync, ftruncateSync, lstatSync, openSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { freshName, unlinkIfThere } from "./create-file.ts";
import { withFaultsOf } from "./file-fault.ts";
import { refuseIrregular, refuseLinks } from "./regular.ts";
import { writeAll } from "./write-all.ts";

/** Where a file is written. */
export interface Writing {
  /** The folder below which no symbolic link is written through; without it only the file itself may be none. */
  readonly within?: string;
}

/**
 * Writes a file as a whole, in place of one that may be there: a reader sees the old one or the new one, and never a part. What is written
 * goes to a new file beside it, which then takes its name; where that fails nothing is left behind, and the old one stays. Throws
 * FileFault: file-is-a-link, file-not-regular, disk-full and what else the system says.
 */
export function writeFile(path: string, content: string | Uint8Array, { within = dirname(path) }: Writing = {}): void {
  withFaultsOf(path, "written", () => {
    refuseToReplace(path, within);
    const beside = join(dirname(path), freshName());
    const file = openSync(beside, "wx");
    try {
      try {
        writeAll(file, content);
      } finally {
        closeSync(file);
      }
      renameSync(beside, path);
    } catch (error) {
      unlinkIfThere(beside);
      throw error;
    }
  });
}

/**
 * Appends to a file, which is made where there is none: all of it or nothing, so that a file of lines ends with a whole one also when
 * the disk is full. Throws what writeFile throws.
 */
export function appendFile(path: string, content: string, { within = dirname(path) }: Writing = {}): void {
  withFaultsOf(path, "written", () => {
    refuseToReplace(path, within);
    const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants;
    // Windows has neither of the last two flags.
    const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0), 0o666);
    try {
      const before = fstatSync(file);
      refuseIrregular(path, before, "written");
      try {
        writeAll(file, content);
      } catch (error) {
        cutBack(file, before.size);
        throw error;
      }
    } finally {
      closeSync(file);
    }
  });
}

function refuseToReplace(path: string, within: string): void {
  refuseLinks(path, within, "written");
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there) refuseIrregular(path, there, "written");
}

/** What went wrong first is what counts. */
function cutBack(file: number, bytes: number): void {
  try {
    ftruncateSync(file, bytes);
  } catch {
    // A half line at the end is dropped when the run is read.
  }
}
