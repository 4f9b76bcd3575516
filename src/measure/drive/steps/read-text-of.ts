import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The text of a `file:` URI as it is on disk. */
export function readTextOf(uri: string): string {
  return readFileSync(fileURLToPath(uri), "utf8");
}
