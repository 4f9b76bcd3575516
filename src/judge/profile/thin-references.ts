import { Function as GoFunction, Line, Location, Profile, Sample, StringTable, ValueType } from "pprof-format";
import { eachChain, type NameTable, nameTable, type ReferenceProfile } from "./reference-chains.ts";
import type { ReferencePair } from "./reference-growth.ts";

type Values = readonly [objects: number, bytes: number];

/**
 * Two reference-chain profiles of one process without the chains that hold the same in both, as profiles that pprof opens (not zipped). What
 * grew between them is what it was. Throws profile-damaged.
 */
export function thinReferences({ first, last }: ReferencePair): {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
} {
  const names = nameTable();
  const [before, after] = [sumsOf(first, names), sumsOf(last, names)];
  const differs = (key: string) => String(before.get(key)) !== String(after.get(key));
  return { first: encode(before, differs, names), last: encode(after, differs, names) };
}

function sumsOf(profile: ReferenceProfile, names: NameTable): ReadonlyMap<string, Values> {
  const sums = new Map<string, Values>();
  eachChain(profile, names, (key, objects, bytes) => {
    const [knownObjects = 0, knownBytes = 0] = sums.get(key) ?? [];
    sums.set(key, [knownObjects + objects, knownBytes + bytes]);
  });
  return sums;
}

function encode(sums: ReadonlyMap<string, Values>, isKept: (key: string) => boolean, names: NameTable): Uint8Array {
  const stringTable = new StringTable();
  const ids = new Map<string, number>();
  const location: Location[] = [];
  const functions: GoFunction[] = [];
  const idOf = (name: string): number => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = ids.size + 1;
    ids.set(name, id);
    functions.push(new GoFunction({ id, name: stringTable.dedup(name) }));
    location.push(new Location({ id, line: [new Line({ functionId: id })] }));
    return id;
  };
  const type = (name: string, unit: string) =>
    new ValueType({ type: stringTable.dedup(name), unit: stringTable.dedup(unit) });
  const sampleType = [type("inuse_objects", "count"), type("inuse_space", "bytes")];
  const sample = [...sums]
    .filter(([key]) => isKept(key))
    .map(([key, value]) => new Sample({ locationId: names.namesOf(key).map(idOf).reverse(), value: [...value] }));
  return new Profile({ sampleType, sample, location, function: functions, stringTable }).encode();
}
