import { writeSync } from "node:fs";

/** Writes all to an open file. A write may take only a part of what it was given: the rest is the next one's, which says why. */
export function writeAll(file: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}
