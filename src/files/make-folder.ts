import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { withFaultsOf } from "./file-fault.ts";

/**
 * Makes a folder with those above it; one that is there is left as it is. Where the system makes none, as below /proc, Node's own recursive
 * mkdir tries for ever. Throws FileFault of what the system says.
 */
export function makeFolder(path: string): void {
  withFaultsOf(path, "written", () => {
    const missing: string[] = [];
    for (let folder = path; statSync(folder, { throwIfNoEntry: false }) === undefined; folder = dirname(folder))
      missing.unshift(folder);
    for (const folder of missing) makeOne(folder);
  });
}

/** Of two programs that make it at the same time, one does. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isThere) throw error;
  }
}
