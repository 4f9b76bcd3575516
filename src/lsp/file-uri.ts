import { fileURLToPath, pathToFileURL } from "node:url";

/** `file:` URI of an absolute path of this system. */
export function fileUri(path: string): string {
  return pathToFileURL(path).href;
}

/** The path of a `file:` URI; undefined for any other scheme. */
export function pathOfUri(uri: string): string | undefined {
  return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
}
