import { Profile, StringTable } from "pprof-format";
import { failure } from "../../model/failure.ts";
import { eachSample } from "./each-sample.ts";
import { functionName, sourceFile } from "./frame-names.ts";
import { joined } from "./joined.ts";
import { liveOnlyMark } from "./live-profile.ts";
import { wireFault } from "./wire-fault.ts";

/** How a profile's functions are called instead. */
export interface NewNames {
  /** Of a function, its type arguments written "[...]". */
  readonly functionName: (name: string) => string;
  /** Of a file without its folder; "" for one that must not be named. */
  readonly baseName: (name: string) => string;
}

/**
 * A heap profile (not zipped) with other names: functions by the new ones, files as the function's package and the file's base name. Of all other
 * texts only the words of the format are left: no path of a program, no build id, no comment, no label that is a text. Samples stay as they are
 * written, byte for byte, as there are hundreds of thousands. Throws profile-damaged, with `path`.
 */
export function renamedProfile(raw: Uint8Array, names: NewNames, path: string): Uint8Array {
  const { samples, tables } = apart(raw);
  const profile = decode(tables, path);
  const old = profile.stringTable.strings;
  const table = stringsInPlace(old);
  const place = (text: string) => table.dedup(text);
  for (const one of profile.function) {
    const was = functionName(old[Number(one.name)] ?? "");
    const name = names.functionName(was);
    const file = name === was ? names.baseName(baseOf(old[Number(one.filename)] ?? "")) : "";
    Object.assign(one, { name: place(name), systemName: place(name), filename: place(sourceFile(name, file)) });
  }
  for (const mapping of profile.mapping) Object.assign(mapping, { filename: 0, buildId: 0 });
  return joined([Object.assign(profile, { stringTable: table }).encode(), ...samples]);
}

/**
 * A table in which each text has the place that it had, as samples and types refer to a text by its place. What is no word of the format is a number
 * instead. New texts come behind.
 */
function stringsInPlace(old: readonly string[]): StringTable {
  const table = new StringTable();
  for (const [index, text] of old.entries()) {
    const isWord = WORDS.has(text) && old.indexOf(text) === index;
    if (index > 0) table.dedup(isWord ? text : `text ${index}`);
  }
  return table;
}

/** What a heap profile of Go calls its values, their units and the label of a size, and what this program marks one with. */
const WORDS = new Set([
  ...["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"],
  ...["count", "bytes", "space", "objects", liveOnlyMark],
]);

/** The samples of a profile as they are written, and all the rest of it. */
function apart(raw: Uint8Array): { readonly samples: readonly Uint8Array[]; readonly tables: Uint8Array } {
  const samples: Uint8Array[] = [];
  const rest: Uint8Array[] = [];
  let from = 0;
  eachSample(raw, (_, start, end) => {
    rest.push(raw.subarray(from, start));
    samples.push(raw.subarray(start, end));
    from = end;
  });
  rest.push(raw.subarray(from));
  return { samples, tables: joined(rest) };
}

function decode(tables: Uint8Array, path: string): Profile {
  const fault = wireFault(tables);
  if (fault) throw failure("profile-damaged", { path, reason: fault });
  try {
    return Profile.decode(tables);
  } catch (error) {
    throw failure("profile-damaged", { path, reason: error instanceof Error ? error.message : String(error) });
  }
}

function baseOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
