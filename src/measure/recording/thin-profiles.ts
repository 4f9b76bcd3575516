import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeFile } from "../../files/write-file.ts";
import { liveProfile } from "../../judge/profile/live-profile.ts";
import { parseHeapProfile } from "../../judge/profile/parse-heap-profile.ts";
import type { Allocated } from "../../model/allocated.ts";
import { Failure } from "../../model/failure.ts";
import type { Recording } from "../../model/recording.ts";
import { parts } from "./parts.ts";
import { readProfile, readRunDirectory } from "./read-run-directory.ts";

/**
 * Takes what no verdict needs out of the heap profiles of a run directory: what is no longer live. What phases allocated, which only that tells,
 * is asked of `allocatedIn` before, and written beside them, so that `judge` says the same of it afterwards. A profile that is damaged stays as it is.
 */
export function thinProfiles(directory: string, allocatedIn: (recording: Recording) => readonly Allocated[]): void {
  const folder = join(directory, parts.profiles);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  keepAllocated(directory, allocatedIn);
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

/** A directory that can't be judged tells nobody what was allocated. */
function keepAllocated(directory: string, allocatedIn: (recording: Recording) => readonly Allocated[]): void {
  try {
    const lines = allocatedIn(readRunDirectory(directory)).map((one) => `${JSON.stringify(one)}\n`);
    if (lines.length > 0) writeFile(join(directory, parts.allocated), lines.join(""), { within: directory });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}
