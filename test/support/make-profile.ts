import { Function as GoFunction, Label, Line, Location, Profile, Sample, StringTable, ValueType } from "pprof-format";
import { parseHeapProfile } from "../../src/judge/profile/parse-heap-profile.ts";
import type { HeapProfile } from "../../src/model/heap-profile.ts";

export interface MadeSite {
  /** From the leaf; frames joined by " > " were inlined into the last of them. */
  readonly stack: readonly string[];
  readonly objects: number;
  readonly bytesEach: number;
  /** Line of every frame. */
  readonly line?: number;
  readonly file?: string;
  /** Objects that were allocated in all; as many as live, if not given. */
  readonly allocated?: number;
}

/** The bytes (not zipped) of a Go heap profile with these sites, after `change` had its way with it. */
export function makeProfile(sites: readonly MadeSite[], change: (profile: Profile) => void = () => {}): Uint8Array {
  const stringTable = new StringTable();
  const text = (string: string) => stringTable.dedup(string);
  const type = (name: string, unit: string) => new ValueType({ type: text(name), unit: text(unit) });
  const sampleType = [type("alloc_objects", "count"), type("alloc_space", "bytes")];
  sampleType.push(type("inuse_objects", "count"), type("inuse_space", "bytes"));
  const functions = new Map<string, GoFunction>();
  const functionOf = (name: string, file: string) => {
    const known = functions.get(name);
    if (known) return known;
    const made = new GoFunction({ id: functions.size + 1, name: text(name), filename: text(file) });
    functions.set(name, made);
    return made;
  };
  const location: Location[] = [];
  const sample = sites.map(({ stack, objects, bytesEach, line = 1, file = "/src/file.go", allocated = objects }) => {
    const locationId = stack.map((frames) => {
      const lines = frames.split(" > ").map((name) => new Line({ functionId: functionOf(name, file).id, line }));
      return location.push(new Location({ id: location.length + 1, address: 4096 + location.length, line: lines }));
    });
    const value = [allocated, allocated * bytesEach, objects, objects * bytesEach];
    return new Sample({ locationId, value, label: [new Label({ key: text("bytes"), num: bytesEach })] });
  });
  const periodType = type("space", "bytes");
  const all = {
    sampleType,
    sample,
    location,
    function: [...functions.values()],
    periodType,
    period: 4096,
    stringTable,
  };
  const profile = new Profile(all);
  change(profile);
  return profile.encode();
}

/** The profile of these sites, parsed. */
export function madeProfile(sites: readonly MadeSite[]): HeapProfile {
  return parseHeapProfile(makeProfile(sites), "made.pb.gz");
}
