import { relative } from "node:path";

/** A path as short as it can be typed in the current folder. */
export function shownPath(path: string, { cwd }: { readonly cwd: string }): string {
  const short = relative(cwd, path);
  return short !== "" && short.length < path.length ? short : path;
}
