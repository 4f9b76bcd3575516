import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeFile } from "../../files/write-file.ts";
import { liveProfile } from "../../judge/profile/live-profile.ts";
import { parseHeapProfile } from "../../judge/profile/parse-heap-profile.ts";
import { Failure } from "../../model/failure.ts";
import { parts } from "./parts.ts";
import { readProfile } from "./read-run-directory.ts";

/**
 * Takes what no verdict needs out of the heap profiles of a run directory: what is no longer live. `judge` says the same of it afterwards. A
 * profile that is damaged stays as it is.
 */
export function thinProfiles(directory: string): void {
  const folder = join(directory, parts.profiles);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? entry.name : [],
  )) {
    try {
      const path = `${parts.profiles}/${name}`;
      const raw = readProfile(directory, path);
      parseHeapProfile(raw, path);
      writeFile(join(folder, name), gzipSync(liveProfile(raw), { level: 9 }), { within: directory });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
}
