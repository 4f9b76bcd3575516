import {
  Function as GoFunction,
  Label,
  Line,
  Location,
  Mapping,
  Profile,
  Sample,
  StringTable,
  ValueType,
} from "pprof-format";
import { failure } from "../../model/failure.ts";
import { isLiveOnly } from "./live-profile.ts";
import { splitSamples } from "./split-samples.ts";
import { wireFault } from "./wire-fault.ts";

/** Two heap profiles of one process, unzipped, the earlier one first. */
export interface RawPair {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

const VALUE_TYPES = [
  ["alloc_objects", "count"],
  ["alloc_space", "bytes"],
  ["inuse_objects", "count"],
  ["inuse_space", "bytes"],
] as const;

/**
 * Each pair's last profile less its first, all pairs together, as a profile that pprof opens (not zipped); what did not change is left out. Its
 * totals are those of `go tool pprof -base`, in all four kinds of value. Samples are compared by their addresses and the lines at them, and
 * by the size of their objects. Undefined where what is no longer live was taken out of one of them: what was allocated is then not known.
 * Throws profile-damaged, with `path`.
 */
export function differenceProfile(pairs: readonly RawPair[], path: string): Uint8Array | undefined {
  const tables = profileTables();
  const sums = new Map<string, SummedSample>();
  let isWhole = true;
  const add = (raw: Uint8Array, sign: 1 | -1): void => {
    const reason = wireFault(raw);
    if (reason) throw failure("profile-damaged", { path, reason });
    const split = splitSamples(raw);
    const profile = Profile.decode(split.tables);
    isWhole &&= !isLiveOnly(profile);
    const idOf = tables.add(profile);
    for (const { locationIds, values, objectBytes } of split.samples) {
      const ids = locationIds.map((id) => {
        const own = idOf.get(id);
        if (own === undefined) throw failure("profile-damaged", { path, reason: `location ${id} is missing` });
        return own;
      });
      const key = `${objectBytes}|${ids.join(" ")}`;
      const sum = sums.get(key) ?? { locationIds: ids, objectBytes, values: [0, 0, 0, 0] };
      sums.set(key, sum);
      for (const [i, value] of values.entries()) sum.values[i] = (sum.values[i] ?? 0) + sign * value;
    }
  };
  for (const { first, last } of pairs) {
    add(first, -1);
    add(last, 1);
  }
  if (!isWhole) return undefined;
  return tables.encode([...sums.values()].filter(({ values }) => values.some((value) => value !== 0)));
}

interface SummedSample {
  readonly locationIds: readonly number[];
  readonly objectBytes: number;
  readonly values: number[];
}

interface ProfileTables {
  /** Takes over what a profile's samples refer to: the id that each of its locations has here. */
  readonly add: (profile: Profile) => ReadonlyMap<number, number>;
  readonly encode: (samples: readonly SummedSample[]) => Uint8Array;
}

/** Tables by content: an id means something else in each profile. */
function profileTables(): ProfileTables {
  const strings = new StringTable();
  const text = (string: string) => strings.dedup(string);
  const mappings = numbered<Mapping>();
  const functions = numbered<GoFunction>();
  const locations = numbered<Location>();
  let period: number | bigint = 0;
  return {
    add: (profile) => {
      period = profile.period;
      const textOf = (index: number | bigint) => profile.stringTable.strings[Number(index)] ?? "";
      const own = (index: number | bigint) => text(textOf(index));
      const mappingIds = idsHere(profile.mapping, (one) => {
        const { memoryStart, memoryLimit, fileOffset, filename, buildId } = one;
        const { hasFunctions, hasFilenames, hasLineNumbers, hasInlineFrames } = one;
        return mappings.idOf(`${memoryStart} ${memoryLimit} ${textOf(filename)} ${textOf(buildId)}`, (id) => {
          const names = { filename: own(filename), buildId: own(buildId) };
          const has = { hasFunctions, hasFilenames, hasLineNumbers, hasInlineFrames };
          return new Mapping({ id, memoryStart, memoryLimit, fileOffset, ...names, ...has });
        });
      });
      const functionIds = idsHere(profile.function, ({ name, systemName, filename, startLine }) =>
        functions.idOf(`${textOf(name)}\n${textOf(filename)}\n${startLine}`, (id) => {
          const names = { name: own(name), systemName: own(systemName), filename: own(filename) };
          return new GoFunction({ id, ...names, startLine });
        }),
      );
      return idsHere(profile.location, ({ mappingId, address, line, isFolded }) => {
        const lines = line.map((one) => ({ functionId: functionIds.get(Number(one.functionId)) ?? 0, line: one.line }));
        return locations.idOf(`${address} ${lines.map((one) => `${one.functionId}:${one.line}`).join(" ")}`, (id) => {
          const at = { mappingId: mappingIds.get(Number(mappingId)) ?? 0, address, isFolded };
          return new Location({ id, ...at, line: lines.map((one) => new Line(one)) });
        });
      });
    },
    encode: (samples) => {
      const key = text("bytes");
      const type = (name: string, unit: string) => new ValueType({ type: text(name), unit: text(unit) });
      return new Profile({
        sampleType: VALUE_TYPES.map(([name, unit]) => type(name, unit)),
        defaultSampleType: text("inuse_space"),
        sample: samples.map(({ locationIds, objectBytes, values }) => {
          const label = objectBytes > 0 ? [new Label({ key, num: objectBytes })] : [];
          return new Sample({ locationId: [...locationIds], value: values.map(asUnsigned), label });
        }),
        mapping: mappings.entries,
        location: locations.entries,
        function: functions.entries,
        periodType: type("space", "bytes"),
        period,
        stringTable: strings,
      }).encode();
    },
  };
}

function idsHere<T extends { readonly id: number | bigint }>(
  entries: readonly T[],
  idHere: (entry: T) => number,
): ReadonlyMap<number, number> {
  return new Map(entries.map((entry) => [Number(entry.id), idHere(entry)]));
}

/** Entries by content, numbered from 1. */
function numbered<T>(): { readonly entries: T[]; readonly idOf: (key: string, make: (id: number) => T) => number } {
  const entries: T[] = [];
  const ids = new Map<string, number>();
  return {
    entries,
    idOf: (key, make) => {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = entries.length + 1;
      ids.set(key, id);
      entries.push(make(id));
      return id;
    },
  };
}

/** As protocol buffers write a negative number. */
function asUnsigned(value: number): number | bigint {
  return value < 0 ? BigInt.asUintN(64, BigInt(value)) : value;
}
