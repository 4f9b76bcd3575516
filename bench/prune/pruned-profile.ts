import { basename } from "node:path";
import { Profile } from "pprof-format";
import { liveProfile, withoutUnused } from "../../src/judge/profile/live-profile.ts";

/** Where inuse_objects and inuse_space stand in a sample of Go's heap profile. */
const INUSE = [2, 3] as const;

/**
 * A heap profile without what is no longer live. What is counted of all allocations is set to what is live, and files have their last name
 * alone.
 */
export function prunedProfile(bytes: Uint8Array): Uint8Array {
  const profile = Profile.decode(liveProfile(bytes));
  const { strings } = profile.stringTable;
  for (const sample of profile.sample) {
    const [objects = 0, space = 0] = INUSE.map((at) => sample.value[at]);
    sample.value = [objects, space, objects, space];
  }
  for (const named of [...profile.function, ...profile.mapping])
    named.filename = profile.stringTable.dedup(basename(strings[Number(named.filename)] ?? ""));
  profile.comment = [];
  return withoutUnused(profile).encode();
}
