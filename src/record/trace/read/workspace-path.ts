/** Path of a `file:` URI, with "/" between; of Windows "c:/…". Undefined: it is no URI of a file. */
function pathOfUri(uri: string): string | undefined {
  const [, host = "", path = ""] = /^file:\/\/([^/]*)(\/[^?#]*)$/i.exec(uri) ?? [];
  if (path === "") return undefined;
  try {
    const decoded = decodeURIComponent(path);
    const drive = /^\/([A-Za-z]):(?=\/|$)/.exec(decoded);
    if (drive) return `${drive[1]?.toLowerCase()}:${decoded.slice(3)}`;
    return host === "" || host === "localhost" ? decoded : `//${host}${decoded}`;
  } catch {
    return undefined;
  }
}

/** A file's path from a folder; undefined: it is not below it, or no workload could name it. */
export function workspacePath(uri: string, root: string): string | undefined {
  const path = pathOfUri(uri);
  const base = root.replace(/\/+$/, "");
  if (path === undefined || !path.startsWith(`${base}/`)) return undefined;
  const below = path.slice(base.length + 1);
  const isName = /[./]/.test(below) && !/[*?[\]{}\\]/.test(below) && !below.split("/").includes("..");
  return isName ? below : undefined;
}

/** A folder as editors write it in a URI or a path, as `workspacePath` takes it. */
export function rootOf(folder: string): string {
  return pathOfUri(folder) ?? folder.replaceAll("\\", "/").replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
}
