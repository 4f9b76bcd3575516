import { basename } from "node:path";
import { Profile, StringTable } from "pprof-format";

/** Where inuse_objects and inuse_space stand in a sample of Go's heap profile. */
const INUSE = [2, 3] as const;

/**
 * A heap profile without samples of what is no longer live, and without what only these name. What is counted of all allocations is
 * set to what is live, and files have their last name alone.
 */
export function prunedProfile(bytes: Uint8Array): Uint8Array {
  const profile = Profile.decode(bytes);
  const old = profile.stringTable.strings;
  const table = new StringTable();
  const again = (index: number | bigint) => table.dedup(old[Number(index)] ?? "");
  const fileName = (index: number | bigint) => table.dedup(basename(old[Number(index)] ?? ""));
  profile.sample = profile.sample.filter(({ value }) => INUSE.some((at) => Number(value[at]) !== 0));
  for (const sample of profile.sample) {
    const [objects = 0, space = 0] = INUSE.map((at) => sample.value[at]);
    sample.value = [objects, space, objects, space];
    for (const label of sample.label)
      Object.assign(label, { key: again(label.key), str: again(label.str), numUnit: again(label.numUnit) });
  }
  const used = new Set(profile.sample.flatMap(({ locationId }) => locationId.map(Number)));
  profile.location = profile.location.filter(({ id }) => used.has(Number(id)));
  const called = new Set(profile.location.flatMap(({ line }) => line.map(({ functionId }) => Number(functionId))));
  profile.function = profile.function.filter(({ id }) => called.has(Number(id)));
  for (const one of profile.function) {
    Object.assign(one, { name: again(one.name), systemName: again(one.systemName), filename: fileName(one.filename) });
  }
  for (const type of [...profile.sampleType, ...(profile.periodType ? [profile.periodType] : [])]) {
    Object.assign(type, { type: again(type.type), unit: again(type.unit) });
  }
  for (const mapping of profile.mapping) {
    Object.assign(mapping, { filename: fileName(mapping.filename), buildId: again(mapping.buildId) });
  }
  Object.assign(profile, {
    comment: [],
    dropFrames: 0,
    keepFrames: 0,
    defaultSampleType: again(profile.defaultSampleType),
  });
  profile.stringTable = table;
  return profile.encode();
}
