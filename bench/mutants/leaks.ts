import {
  appendedValues,
  blockedGoroutine,
  dayTimer,
  everMore,
  growingMap,
  LARGEST_CLASS_BYTES,
  listOf,
  seenTexts,
  uncancelledContext,
} from "./kept-for-good.ts";
import type { Growth, Plant } from "./mutant.ts";
import { places } from "./places.ts";

/** In names and in sentences; the unit that growth is counted against. */
const units = {
  hover: { short: "hover", long: "for every hover", unit: "request" },
  definition: { short: "definition", long: "for every definition", unit: "request" },
  references: { short: "references", long: "for every search of references", unit: "request" },
  completion: { short: "completion", long: "for every completion", unit: "request" },
  documentSymbol: { short: "symbols", long: "for every list of a document's symbols", unit: "request" },
  didChange: { short: "edit", long: "for every edit", unit: "edit" },
  didOpen: { short: "open", long: "for every file that is opened", unit: "open" },
  createView: { short: "view", long: "for every view that is made", unit: "view" },
} as const satisfies Partial<Record<keyof typeof places, { short: string; long: string; unit: Growth["unit"] }>>;

/** Everything kept is exactly what is said: the lists link their own nodes. */
const onePerUnit: readonly Plant[] = [
  keptPer("hover", 16),
  keptPer("hover", 48),
  keptPer("hover", 64),
  keptPer("hover", 256),
  keptPer("hover", 1_024),
  keptPer("hover", 16_384),
  keptPer("hover", 40_960),
  keptPer("definition", 64),
  keptPer("references", 64),
  keptPer("completion", 48),
  keptPer("completion", 64),
  keptPer("documentSymbol", 64),
  keptPer("didChange", 48),
  keptPer("didChange", 64),
  keptPer("didOpen", 1_024),
  {
    name: "check-48B",
    about: "one object of 48 B for every package that is type-checked, as a request does after an edit",
    place: places.checkPackage,
    call: "plantedKeep()",
    declarations: listOf(48),
    expected: "leak",
    workload: "everyday",
  },
  { ...keptPer("createView", 1_024), workload: "config-change" },
  {
    ...perHover("goroutine", "one goroutine, blocked for ever on a channel that nobody writes to"),
    call: "go plantedWait()",
    declarations: blockedGoroutine,
    growth: { unit: "request", goroutines: 1 },
  },
  {
    ...perHover("map", "an entry of 64 B in a global map, under a new key"),
    call: "plantedRemember()",
    declarations: growingMap,
    // The map's own tables come on top, in steps.
    growth: { unit: "request", objects: 1, bytes: 64, sizeClass: 64 },
  },
  {
    ...perHover("context", "a context that is never cancelled, so that its parent keeps it"),
    call: "plantedDerive()",
    declarations: uncancelledContext,
  },
  {
    ...perHover("timer", "a timer that goes off in a day and keeps 64 B until then"),
    call: "plantedLater()",
    declarations: dayTimer,
  },
  {
    name: "text-4KiB",
    about: "a cache without a bound: 4 KiB for every text that was never typed before",
    place: places.didChange,
    call: "plantedSeen(params)",
    declarations: seenTexts(undefined),
    expected: "leak",
    workload: "type-unique",
    growth: { unit: "new text", objects: 1, bytes: 4_096, sizeClass: 4_096 },
  },
];

/** Leaks all the same, of fewer objects than one for each unit, or of another number each time. */
const otherwise: readonly Plant[] = [
  {
    ...perHover("64B-each-50th", "64 B at every fiftieth one"),
    call: "if plantedCalls.Add(1)%50 == 0 { plantedKeep() }",
    declarations: `${listOf(64, ["sync/atomic"])}\nvar plantedCalls atomic.Int64\n`,
    growth: { unit: "request", objects: 0.02, bytes: 1.28, sizeClass: 64 },
  },
  {
    ...perHover("64B-after-50", "64 B from the 51st on"),
    call: "if plantedCalls.Add(1) > 50 { plantedKeep() }",
    declarations: `${listOf(64, ["sync/atomic"])}\nvar plantedCalls atomic.Int64\n`,
  },
  {
    ...perHover("superlinear-64B", "k objects of 64 B at the k-th"),
    call: "plantedKeepMore()",
    declarations: everMore,
  },
  appendedPerHover(64),
  appendedPerHover(4_096),
];

/** What can be planted that is kept for good, one object for each unit of work first. */
export const leaks: readonly Plant[] = [...onePerUnit, ...otherwise];

/** Of these a gate must find all. */
export const leaksOfOnePerUnit: ReadonlySet<string> = new Set(onePerUnit.map(({ name }) => name));

function keptPer(place: keyof typeof units, bytes: number): Plant {
  const { short, long, unit } = units[place];
  return {
    name: `${short}-${bytes < 1_024 ? `${bytes}B` : `${bytes / 1_024}KiB`}`,
    about: `one object of ${bytes} B ${long}`,
    place: places[place],
    call: "plantedKeep()",
    declarations: listOf(bytes),
    expected: "leak",
    workload: "everyday",
    growth: { unit, objects: 1, bytes, ...(bytes > LARGEST_CLASS_BYTES ? {} : { sizeClass: bytes }) },
  };
}

function perHover(name: string, about: string) {
  const common = { place: places.hover, expected: "leak", workload: "everyday" } as const;
  return { ...common, name: `hover-${name}`, about: `for every hover ${about}` };
}

/** A slice that append moves to a larger array from time to time: no object more, but ever larger ones, in ever rarer steps. */
function appendedPerHover(bytes: number): Plant {
  return {
    ...perHover(
      `slice-${bytes < 1_024 ? `${bytes}B` : `${bytes / 1_024}KiB`}`,
      `${bytes} B in a global slice, which doubles`,
    ),
    call: "plantedAppend()",
    declarations: appendedValues(bytes),
  };
}
