import { isFileRef, isFileRole } from "../../../model/workload.ts";

/** Path of a `file:` URI, with "/" between; of Windows "c:/…". Undefined: it is no URI of a file. */
export function pathOfUri(uri: string): string | undefined {
  const [, host = "", path = ""] = /^file:\/\/([^/]*)(\/[^?#]*)$/i.exec(uri) ?? [];
  if (path === "") return undefined;
  try {
    const decoded = withoutDots(decodeURIComponent(path));
    const drive = /^\/([A-Za-z]):(?=\/|$)/.exec(decoded);
    if (drive) return `${drive[1]?.toLowerCase()}:${decoded.slice(3)}`;
    return host === "" || host === "localhost" ? decoded : `//${decodeURIComponent(host)}${decoded}`;
  } catch {
    return undefined;
  }
}

/** Whether a URI is meant to be that of a file on disk. */
export function isFileUri(uri: string): boolean {
  return /^file:/i.test(uri);
}

/** Steps into the folder itself and back to the one above are gone, as they are where the path leads. */
function withoutDots(path: string): string {
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path;
  const parts: string[] = [];
  for (const part of path.split("/").slice(1)) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** A folder as editors write it in a URI or a path, as `pathBelow` takes it. */
export function rootOf(folder: string): string {
  const path = pathOfUri(folder) ?? folder.replaceAll("\\", "/").replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
  return path.replace(/(?<=[^/])\/+$/, "");
}

/** A file's path from a folder that goes by one of these names; undefined: it is not below it. Windows has names in either case. */
export function pathBelow(uri: string, roots: readonly string[]): string | undefined {
  const path = pathOfUri(uri);
  if (path === undefined) return undefined;
  const root = roots.find((name) => isBelow(path, name));
  return root === undefined ? undefined : path.slice(root.replace(/\/+$/, "").length + 1);
}

/** The same as a workload names it, which would take a file's name for a role; undefined also where it can't name it. */
export function workspacePath(uri: string, roots: readonly string[]): string | undefined {
  const path = pathBelow(uri, roots);
  if (path === undefined || !isFileRef(path)) return undefined;
  return isFileRole(path) ? `./${path}` : path;
}

/** Whether a path lies in a folder, or in one of its folders. */
export function isBelow(path: string, folder: string): boolean {
  const base = `${folder.replace(/\/+$/, "")}/`;
  const begin = path.slice(0, base.length);
  return begin === base || (WINDOWS.test(folder) && begin.toLowerCase() === base.toLowerCase());
}

/** A drive, or a share. */
const WINDOWS = /^(?:[a-z]:|\/\/)/;
