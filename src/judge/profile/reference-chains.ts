import { Profile, type ValueType } from "pprof-format";
import { failure } from "../../model/failure.ts";
import { withoutSamples } from "./split-samples.ts";
import { wireFault } from "./wire-fault.ts";

/** A reference-chain profile of goref's, unzipped; `path` names it in an error. */
export interface ReferenceProfile {
  readonly path: string;
  readonly raw: Uint8Array;
}

/** As goref writes them. */
const SAMPLE_TYPES = "inuse_objects/count inuse_space/bytes";
/** A gopls of 2.2 million objects has 500,000 chains, of 36 nodes on average. */
const MOST_PARTS = 100_000_000;

/** What is wrong with a reference-chain profile as a whole, before its samples are read; undefined: nothing. */
export function referenceFault(raw: Uint8Array): string | undefined {
  const tables = tablesOf(raw);
  return typeof tables === "string" ? tables : undefined;
}

/** All of a profile but its samples, or what is wrong with it. */
function tablesOf(raw: Uint8Array): Profile | string {
  const fault = wireFault(raw, MOST_PARTS);
  if (fault) return fault;
  const tables = Profile.decode(withoutSamples(raw));
  const textOf = (index: number | bigint) => tables.stringTable.strings[Number(index)];
  const spell = ({ type, unit }: ValueType) => `${textOf(type)}/${textOf(unit)}`;
  const types = tables.sampleType.map(spell).join(" ");
  return types === SAMPLE_TYPES ? tables : `its sample types are "${types}", not those of reference chains`;
}

/**
 * Visits each chain of a profile: a key, of which `names` knows the names from the root, and its objects and bytes. Elements of a list are one node,
 * whatever their number: goref tells the first ten apart. A chain may come more than once. Throws profile-damaged.
 */
export function eachChain(
  { path, raw }: ReferenceProfile,
  names: NameTable,
  visit: (key: string, objects: number, bytes: number) => void,
): void {
  const damaged = (reason: string) => failure("profile-damaged", { path, reason });
  const tables = tablesOf(raw);
  if (typeof tables === "string") throw damaged(tables);
  const ids = idsByLocation(tables, names, damaged);
  const keyOf = keys();
  withoutSamples(raw, ({ locationIds, values }) => {
    const [objects, bytes, ...more] = values;
    if (objects === undefined || bytes === undefined || more.length > 0)
      throw damaged(`a sample has ${values.length} values where two belong`);
    if (!values.every(Number.isSafeInteger)) throw damaged("a value is negative, or too large");
    const missing = locationIds.find((id) => ids[id] === undefined);
    if (missing !== undefined) throw damaged(`location ${missing} is missing`);
    visit(keyOf(locationIds, ids), objects, bytes);
  });
}

/** The name of each location, by its id. */
function idsByLocation(
  { location, function: functions, stringTable: { strings } }: Profile,
  names: NameTable,
  damaged: (reason: string) => Error,
): readonly (number | undefined)[] {
  const texts = new Map(functions.map(({ id, name }) => [Number(id), strings[Number(name)]]));
  const ids: (number | undefined)[] = [];
  for (const { id, line } of location) {
    const name = texts.get(Number(line[0]?.functionId));
    if (name === undefined) throw damaged(`the name of location ${id} is missing`);
    if (Number(id) > location.length + MOST_UNUSED) throw damaged(`location ${id} of ${location.length} is missing`);
    ids[Number(id)] = names.idOf(element(name));
  }
  return ids;
}

/** goref's locations have the numbers of their texts, of which the first five are none. */
const MOST_UNUSED = 1_000;

/** "[3]. (*T)" and "[10+]. (*T)" are elements alike. */
function element(name: string): string {
  return name.replace(/^\[\d+\+?\]/, "[]");
}

export interface NameTable {
  readonly idOf: (name: string) => number;
  readonly namesOf: (key: string) => readonly string[];
}

/** Names by number, the same in both profiles: there a number means something else in each. */
export function nameTable(): NameTable {
  const names: string[] = [];
  const ids = new Map<string, number>();
  return {
    idOf: (name) => {
      const id = ids.get(name) ?? names.push(name) - 1;
      ids.set(name, id);
      return id;
    },
    namesOf: (key) => {
      const found: string[] = [];
      for (let i = 0; i < key.length; i++) {
        const unit = key.charCodeAt(i);
        const id = unit < LONG ? unit : (unit - LONG) * LONG + key.charCodeAt(++i);
        found.push(names[id] ?? "");
      }
      return found;
    },
  };
}

/** A number below this is one unit of a text, and a larger one two. */
const LONG = 0x8000;

/** Makes of a chain, which is written from its end, a text of its names' numbers from the root. A million small lists would take many times the memory. */
function keys(): (locationIds: readonly number[], ids: readonly (number | undefined)[]) => string {
  const units: number[] = [];
  return (locationIds, ids) => {
    let [key, length] = ["", 0];
    for (let i = locationIds.length - 1; i >= 0; i--) {
      const id = ids[locationIds[i] ?? 0] ?? 0;
      if (id >= LONG) units[length++] = LONG + Math.floor(id / LONG);
      units[length++] = id % LONG;
      if (length < MOST_UNITS) continue;
      units.length = length;
      key += String.fromCharCode(...units);
      length = 0;
    }
    units.length = length;
    return key + String.fromCharCode(...units);
  };
}

/** Arguments of one call. */
const MOST_UNITS = 4_096;
