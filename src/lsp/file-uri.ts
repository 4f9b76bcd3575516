import { pathToFileURL } from "node:url";

/** `file:` URI of an absolute path of this system. */
export function fileUri(path: string): string {
  return pathToFileURL(path).href;
}
