import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeFile } from "../../files/write-file.ts";
import { liveProfile } from "../../judge/profile/live-profile.ts";
import { parseHeapProfile } from "../../judge/profile/parse-heap-profile.ts";
import { thinReferences } from "../../judge/profile/thin-references.ts";
import type { Allocated } from "../../model/allocated.ts";
import { Failure } from "../../model/failure.ts";
import type { Recording, References } from "../../model/recording.ts";
import { groupBy } from "../../stats/group-by.ts";
import { parts } from "./parts.ts";
import { readProfile, readReferenceLines, readRunDirectory } from "./read-run-directory.ts";

/**
 * Takes what no verdict needs out of the profiles of a run directory: what is no longer live, and chains of references that hold the same at both
 * ends of a dose. What phases allocated, which only the whole profiles tell, is asked of `allocatedIn` before, and written beside them, so that
 * `judge` says the same of it afterwards. A profile that is damaged stays as it is.
 */
export function thinProfiles(directory: string, allocatedIn: (recording: Recording) => readonly Allocated[]): void {
  thinHeapProfiles(directory, allocatedIn);
  unlessDamaged(() => {
    const doses = groupBy(readReferenceLines(directory), ({ arm, session, phase }) =>
      JSON.stringify([arm, session, phase]),
    );
    for (const taken of doses.values()) unlessDamaged(() => thinPair(directory, taken));
  });
}

/** With more or fewer than two there is nothing to be compared, or more than that. */
function thinPair(directory: string, [first, last, ...more]: readonly References[]): void {
  if (!first || !last || more.length > 0) return;
  const profile = ({ path }: References) => ({ path, raw: readProfile(directory, path) });
  const thin = thinReferences({ first: profile(first), last: profile(last) });
  const write = ({ path }: References, raw: Uint8Array) =>
    writeFile(join(directory, path), gzipSync(raw, { level: 9 }), { within: directory });
  write(first, thin.first);
  write(last, thin.last);
}

function unlessDamaged(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

function thinHeapProfiles(directory: string, allocatedIn: (recording: Recording) => readonly Allocated[]): void {
  const folder = join(directory, parts.profiles);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  keepAllocated(directory, allocatedIn);
  for (const name of readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? entry.name : [],
  )) {
    unlessDamaged(() => {
      const path = `${parts.profiles}/${name}`;
      const raw = readProfile(directory, path);
      parseHeapProfile(raw, path);
      writeFile(join(folder, name), gzipSync(liveProfile(raw), { level: 9 }), { within: directory });
    });
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
