import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeFile } from "../../files/write-file.ts";
import { liveProfile } from "../../judge/profile/live-profile.ts";
import { parseHeapProfile } from "../../judge/profile/parse-heap-profile.ts";
import { thinReferences } from "../../judge/profile/thin-references.ts";
import { Failure } from "../../model/failure.ts";
import type { References } from "../../model/recording.ts";
import { groupBy } from "../../stats/group-by.ts";
import { parts } from "./parts.ts";
import { readProfile, readReferenceLines } from "./read-run-directory.ts";

/**
 * Takes what no verdict needs out of the profiles of a run directory: what is no longer live, and chains of references that hold the same at both
 * ends of a dose. `judge` says the same of it afterwards. A profile that is damaged stays as it is.
 */
export function thinProfiles(directory: string): void {
  thinHeapProfiles(directory);
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

function thinHeapProfiles(directory: string): void {
  const folder = join(directory, parts.profiles);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
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
