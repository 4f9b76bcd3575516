import { lstatSync, type Stats } from "node:fs";
import { join, relative, sep } from "node:path";
import { FileFault } from "./file-fault.ts";

type Doing = "read" | "written";

/** Throws file-not-regular for what is no regular file: a folder, a pipe, a socket, a device. */
export function refuseIrregular(path: string, stats: Stats, doing: Doing): void {
  if (!stats.isFile()) throw new FileFault("file-not-regular", { path, doing, reason: `it is ${kindOf(stats)}` });
}

/** Throws file-is-a-link where `path`, or a folder between it and the folder `within`, is a symbolic link. */
export function refuseLinks(path: string, within: string, doing: Doing): void {
  let reached = within;
  for (const part of relative(within, path).split(sep)) {
    reached = join(reached, part);
    if (!lstatSync(reached, { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    const reason = reached === path ? "it is a symbolic link" : `${reached} is a symbolic link`;
    throw new FileFault("file-is-a-link", { path, doing, reason });
  }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a folder";
  if (stats.isSymbolicLink()) return "a symbolic link";
  if (stats.isFIFO()) return "a named pipe";
  if (stats.isSocket()) return "a socket";
  return "a device";
}
