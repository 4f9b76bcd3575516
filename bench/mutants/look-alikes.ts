import { seenTexts } from "./kept-for-good.ts";
import {
  cacheOf,
  entryPerFile,
  expiringContext,
  pooledBuffer,
  reusedSlice,
  ringOf200,
  sawtoothOf,
  sleeperOf,
  stepAt,
  timerOf,
} from "./let-go.ts";
import type { Plant } from "./mutant.ts";
import { places } from "./places.ts";

const MIB = 1_048_576;

/** What can be planted that grows and is no leak. */
export const lookAlikes: readonly Plant[] = [
  {
    ...of(
      "text-cache-64x4KiB",
      "4 KiB for every text that was never typed before; only the newest 64 stay",
      "didChange",
    ),
    call: "plantedSeen(params)",
    declarations: seenTexts(64),
    workload: "type-unique",
  },
  cachePerHover(300),
  cachePerHover(1_000),
  cachePerHover(1_500),
  {
    ...of(
      "open-cache-100x16KiB",
      "16 KiB for every file that is opened; the oldest goes when there are 100",
      "didOpen",
    ),
    call: "plantedRemember()",
    declarations: cacheOf(100, 16_384),
  },
  {
    ...of("edit-cache-400x64B", "64 B for every edit; the oldest goes when there are 400", "didChange"),
    call: "plantedRemember()",
    declarations: cacheOf(400, 64),
  },
  {
    ...of("hover-ring-200x4KiB", "4 KiB for every hover in a ring of 200 places", "hover"),
    call: "plantedRemember()",
    declarations: ringOf200,
  },
  timerPerHover(5, 4_096),
  timerPerHover(30, 1_024),
  {
    ...of("hover-30s-context", "a context for every hover that expires after 30 seconds", "hover"),
    call: "plantedDerive()",
    declarations: expiringContext(30),
  },
  {
    ...of("hover-10s-goroutine", "a goroutine for every hover that ends after 10 seconds", "hover"),
    call: "go plantedSleep()",
    declarations: sleeperOf(10),
  },
  sawtoothPerHover(300),
  sawtoothPerHover(500),
  sawtoothPerHover(1_000),
  {
    ...of("hover-step-2MiB", "2 MiB once, at the 60th hover", "hover"),
    call: "plantedGrowOnce()",
    declarations: stepAt(60, 2 * MIB),
  },
  {
    ...of("hover-by-file", "4 KiB for every file that was hovered in, renewed by each hover", "hover"),
    call: "plantedRemember(params.TextDocument.URI)",
    declarations: entryPerFile,
  },
  {
    ...of("hover-pool", "a buffer of 4 KiB for every hover that goes back to a sync.Pool", "hover"),
    call: "plantedBorrow()",
    declarations: pooledBuffer,
  },
  {
    ...of("hover-scratch-250", "a slice that gains 64 B at every hover and is emptied at 250, its array kept", "hover"),
    call: "plantedAppend()",
    declarations: reusedSlice(250),
  },
];

function of(name: string, about: string, place: keyof typeof places) {
  return { name, about, place: places[place], expected: "no leak", workload: "everyday" } as const;
}

function cachePerHover(entries: number): Plant {
  return {
    ...of(
      `hover-cache-${entries}x1KiB`,
      `1 KiB for every hover under a new key; the oldest entry goes when there are ${entries}`,
      "hover",
    ),
    call: "plantedRemember()",
    declarations: cacheOf(entries),
  };
}

function timerPerHover(seconds: number, bytes: number): Plant {
  return {
    ...of(
      `hover-${seconds}s-${bytes / 1_024}KiB`,
      `${bytes} B for every hover that are let go after ${seconds} seconds`,
      "hover",
    ),
    call: "plantedForAWhile()",
    declarations: timerOf(seconds, bytes),
  };
}

function sawtoothPerHover(calls: number): Plant {
  return {
    ...of(`hover-sawtooth-${calls}x512B`, `512 B for every hover, all of it let go at every ${calls}th`, "hover"),
    call: "plantedCollect()",
    declarations: sawtoothOf(calls, 512),
  };
}
