import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { failure } from "../model/failure.ts";
import { isBelow, rootOf } from "./trace/read/workspace-path.ts";

/** A folder of this machine, with its full path; one of another system, or a URI, as it is. */
export function fullRoot(folder: string): string {
  return rootOf(/^(?:file:|[A-Za-z]:[\\/]|\\\\)/i.test(folder) ? folder : resolve(folder));
}

/** Throws workspace-missing where a folder was given for the code as it is now, and is none. */
export function checkWorkspace(folder: string | undefined): void {
  if (folder === undefined) return;
  const path = fullRoot(folder);
  const kind = kindOf(path);
  if (kind !== "directory") throw failure("workspace-missing", { path, isFile: kind === "file" });
}

/** The path that a folder or a file leads to; undefined: it is not on this machine. */
export function realPath(path: string): string | undefined {
  try {
    return rootOf(realpathSync(path));
  } catch {
    return undefined;
  }
}

/** A folder, the one that it leads to where it is a link, and those under which documents in it are named by way of a link. */
export function namesOf(folder: string, documents: readonly string[]): readonly string[] {
  const real = realPath(folder);
  if (real === undefined) return [folder];
  const linked = documents.flatMap((path) => {
    if (isBelow(path, folder) || isBelow(path, real)) return [];
    const realDocument = realPath(path);
    if (realDocument === undefined || !isBelow(realDocument, real)) return [];
    const below = realDocument.slice(real.length);
    return path.endsWith(below) ? [path.slice(0, -below.length)] : [];
  });
  return [...new Set([folder, real, ...linked])];
}

function kindOf(path: string): "directory" | "file" | "other" {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? "directory" : stats.isFile() ? "file" : "other";
  } catch {
    return "other";
  }
}
