import { cpSync } from "node:fs";
import { resolve } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** A copy of an input of users in test/fixtures/inputs, far from this repository's own files. */
export function inputCopy(name: string): string {
  const folder = temporaryFolder();
  cpSync(resolve("test/fixtures/inputs", name), folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}
