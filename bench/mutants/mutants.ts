import {
  appendedValues,
  cacheOf1500,
  dayTimer,
  entryPerFile,
  growingMap,
  LARGEST_CLASS_BYTES,
  listOf,
  pooledBuffer,
  ringOf200,
  seenTexts,
  shortTimer,
  uncancelledContext,
} from "./go-declarations.ts";
import type { Mutant, Place } from "./mutant.ts";

const clean = { gopls: "v0.16.2", go: "1.24.13" } as const;

const hover = handler("internal/server/hover.go", "Hover");
const didChange = handler("internal/server/text_synchronization.go", "DidChange");
const didOpen = handler("internal/server/text_synchronization.go", "DidOpen");

/** Every planted gopls, unbounded ones first. Everything kept is exactly what is said: the lists link their own nodes. */
export const mutants: readonly Mutant[] = [
  keptPerHover("hover-16B", 16),
  keptPerHover("hover-64B", 64),
  keptPerHover("hover-256B", 256),
  keptPerHover("hover-1KiB", 1_024),
  keptPerHover("hover-16KiB", 16_384),
  keptPerHover("hover-40KiB", 40_960),
  {
    ...at(hover, "everyday"),
    name: "hover-64B-each-10th",
    about: "64 B for every tenth hover",
    call: "if plantedCalls.Add(1)%10 == 0 { plantedKeep() }",
    declarations: `${listOf(64, ["sync/atomic"])}\nvar plantedCalls atomic.Int64\n`,
    expected: "either",
    growth: { unit: "hover", objects: 0.1, bytes: 6.4, sizeClass: 64 },
  },
  {
    ...at(hover, "everyday"),
    name: "hover-64B-after-50",
    about: "64 B for every hover from the 51st on",
    call: "if plantedCalls.Add(1) > 50 { plantedKeep() }",
    declarations: `${listOf(64, ["sync/atomic"])}\nvar plantedCalls atomic.Int64\n`,
    expected: "leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-goroutine",
    about: "one goroutine for every hover, blocked for ever on a channel that nobody writes to",
    call: "go plantedWait()",
    declarations: "var plantedNever = make(chan struct{})\n\nfunc plantedWait() { <-plantedNever }\n",
    expected: "leak",
    growth: { unit: "hover", goroutines: 1 },
  },
  {
    ...at(hover, "everyday"),
    name: "hover-map",
    about: "an entry of 64 B in a global map for every hover, under a new key",
    call: "plantedRemember()",
    declarations: growingMap,
    expected: "leak",
    // The map's own tables come on top, in steps.
    growth: { unit: "hover", objects: 1, bytes: 64, sizeClass: 64 },
  },
  {
    ...at(hover, "everyday"),
    name: "hover-context",
    about: "a context for every hover that is never cancelled, so that its parent keeps it",
    call: "plantedDerive()",
    declarations: uncancelledContext,
    expected: "leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-timer",
    about: "a timer for every hover that goes off in a day and keeps 64 B until then",
    call: "plantedLater()",
    declarations: dayTimer,
    expected: "leak",
  },
  appendedPerHover("hover-slice-64B", 64, "either"),
  appendedPerHover("hover-slice-4KiB", 4_096, "leak"),
  {
    ...at(didChange, "everyday"),
    name: "edit-64B",
    about: "64 B for every edit",
    call: "plantedKeep()",
    declarations: listOf(64),
    expected: "leak",
    growth: { unit: "edit", objects: 1, bytes: 64, sizeClass: 64 },
  },
  {
    ...at(didOpen, "everyday"),
    name: "open-1KiB",
    about: "1 KiB for every file that is opened",
    call: "plantedKeep()",
    declarations: listOf(1_024),
    expected: "leak",
    growth: { unit: "open", objects: 1, bytes: 1_024, sizeClass: 1_024 },
  },
  {
    ...at(didChange, "type-unique"),
    name: "text-4KiB",
    about: "4 KiB for every text that was never typed before",
    call: "plantedSeen(params)",
    declarations: seenTexts(undefined),
    expected: "leak",
    growth: { unit: "new text", objects: 1, bytes: 4_096, sizeClass: 4_096 },
  },
  {
    ...at(didChange, "type-unique"),
    name: "text-cache-64x4KiB",
    about: "the same, but only the newest 64 texts stay",
    call: "plantedSeen(params)",
    declarations: seenTexts(64),
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-cache-1500x1KiB",
    about: "1 KiB for every hover under a new key; the oldest entry goes when there are 1,500",
    call: "plantedRemember()",
    declarations: cacheOf1500,
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-ring-200x4KiB",
    about: "4 KiB for every hover in a ring of 200 places",
    call: "plantedRemember()",
    declarations: ringOf200,
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-5s-4KiB",
    about: "4 KiB for every hover that are let go after 5 seconds",
    call: "plantedForAWhile()",
    declarations: shortTimer,
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-by-file",
    about: "4 KiB for every file that was hovered in, renewed by each hover",
    call: "plantedRemember(params.TextDocument.URI)",
    declarations: entryPerFile,
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-pool",
    about: "a buffer of 4 KiB for every hover that goes back to a sync.Pool",
    call: "plantedBorrow()",
    declarations: pooledBuffer,
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "none",
    about: "nothing: built the same way, with nothing inserted",
    declarations: "",
    expected: "no-leak",
  },
];

function handler(file: string, method: string): Place {
  return { file, package: "server", anchor: new RegExp(`^func \\(s \\*server\\) ${method}\\(.*\\{$`, "m") };
}

function at(place: Place, workload: Mutant["workload"]) {
  return { ...clean, place, workload };
}

function keptPerHover(name: string, bytes: number): Mutant {
  return {
    ...at(hover, "everyday"),
    name,
    about: `one object of ${bytes} B for every hover`,
    call: "plantedKeep()",
    declarations: listOf(bytes),
    expected: "leak",
    growth: { unit: "hover", objects: 1, bytes, ...(bytes > LARGEST_CLASS_BYTES ? {} : { sizeClass: bytes }) },
  };
}

/**
 * A slice that append moves to a larger array from time to time: no object more, but ever larger ones, in ever rarer
 * steps. With 64 B the growth is a thirtieth of what the gate allows by default.
 */
function appendedPerHover(name: string, bytes: number, expected: Mutant["expected"]): Mutant {
  return {
    ...at(hover, "everyday"),
    name,
    about: `${bytes} B for every hover, appended to a global slice`,
    call: "plantedAppend()",
    declarations: appendedValues(bytes),
    expected,
  };
}
