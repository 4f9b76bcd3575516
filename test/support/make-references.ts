import { Function as GoFunction, Line, Location, Profile, Sample, StringTable, ValueType } from "pprof-format";

export interface MadeChain {
  /** From the root, names joined by " > ". */
  readonly chain: string;
  readonly objects: number;
  readonly bytesEach: number;
}

/** The bytes (not zipped) of a reference-chain profile as goref writes it, after `change` had its way with it. */
export function makeReferences(
  chains: readonly MadeChain[],
  change: (profile: Profile) => void = () => {},
): Uint8Array {
  const stringTable = new StringTable();
  const text = (string: string) => stringTable.dedup(string);
  const type = (name: string, unit: string) => new ValueType({ type: text(name), unit: text(unit) });
  const sampleType = [type("inuse_objects", "count"), type("inuse_space", "bytes")];
  const ids = new Set<number>();
  // goref numbers locations and functions as their texts.
  const idOf = (name: string): number => {
    const id = text(name);
    ids.add(id);
    return id;
  };
  const sample = chains.map(
    ({ chain, objects, bytesEach }) =>
      new Sample({ locationId: chain.split(" > ").map(idOf).reverse(), value: [objects, objects * bytesEach] }),
  );
  const location = [...ids].map((id) => new Location({ id, line: [new Line({ functionId: id })] }));
  const functions = [...ids].map((id) => new GoFunction({ id, name: id }));
  const profile = new Profile({ sampleType, sample, location, function: functions, stringTable });
  change(profile);
  return profile.encode();
}
