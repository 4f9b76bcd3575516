import { randomUUID } from "node:crypto";
import { closeSync, fstatSync, linkSync, openSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { withFaultsOf } from "./file-fault.ts";
import { writeAll } from "./write-all.ts";

/**
 * Makes a file as a whole where nothing is yet, and says whether: of several that try it at once, one does. `contentOf` gets the file's
 * inode. Throws FileFault as writeFile does.
 */
export function createFile(path: string, contentOf: (inode: number) => string | Uint8Array): boolean {
  return withFaultsOf(path, "written", () => {
    const beside = join(dirname(path), freshName());
    try {
      writeNew(beside, contentOf);
      linkSync(beside, path);
      return true;
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (code === "EEXIST") return false;
      // FAT and some network shares have no hard links; there a reader can see a part for a moment.
      if (syscall === "link" && code !== "ENOENT") return createInPlace(path, contentOf);
      throw error;
    } finally {
      unlinkIfThere(beside);
    }
  });
}

/** A name that no file has yet, for what takes another name at once. */
export function freshName(): string {
  return `.${randomUUID()}.new`;
}

/** Whether a file has such a name: it is being written, or a process was killed while it wrote it. */
export function isFreshName(name: string): boolean {
  return /^\.[0-9a-f-]{36}\.new$/.test(name);
}

function createInPlace(path: string, contentOf: (inode: number) => string | Uint8Array): boolean {
  try {
    writeNew(path, contentOf);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function writeNew(path: string, contentOf: (inode: number) => string | Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeAll(file, contentOf(fstatSync(file).ino));
  } catch (error) {
    unlinkIfThere(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Removes a file; whatever stands against it is not what counts. */
export function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was not made, or its folder has moved.
  }
}
