import { describe, expect, test } from "vitest";
import { canEnd } from "../../../src/judge/needs/can-end.ts";
import type { Snapshot } from "../../../src/model/snapshot.ts";
import { seededRandom } from "../../../src/stats/seeded-random.ts";
import { plan, schedule, snapshot } from "../../support/recorded.ts";
import { hover, span } from "../cause/sample-phase.ts";
import { growing, live } from "../known/sample-profiles.ts";
import { factsOf, readings as readingsOf } from "../known/sample-readings.ts";

const looks = [
  { cycles: 10, share: 0.2 },
  { cycles: 16, share: 0.6 },
  { cycles: 40, share: 0.2 },
];
const workload = { ...plan().workloads[0], text: "repeat" as const } as ReturnType<typeof plan>["workloads"][number];
const by = (over = {}, compares = false) => ({
  workload,
  budget: plan().budget,
  schedule: schedule({ looks, ...over }),
  compares,
  goplsVersion: "v0.16.2",
  profile: noProfile,
});

/** No known leak of that version grows with what was sent. */
function noProfile(): never {
  throw new Error("no profile is asked for");
}

/** Cycles of a heap with noise of `sd` bytes and so many objects of 64 B kept an iteration. */
function readings(cycles: number, sd: number, kept = 0): readonly Snapshot[] {
  const random = seededRandom(cycles);
  return Array.from({ length: cycles + 1 }, (_, cycle) => {
    const live = 1000 + 10 * kept * cycle;
    const heapAlloc = 60_000_000 + 64 * live + Math.round(sd * random.normal());
    const memory = { ...snapshot().memory, heapAlloc, sizeClasses: [[64, live]] as [number, number][] };
    const heap = { path: "profiles/a.pb.gz", held: { recorder: 0, boundedCaches: 0, ballast: 0 } };
    return snapshot({ cycle, memory, heap });
  });
}

test("a quiet heap ends at the first look, not before it and not between two", () => {
  expect(canEnd(readings(9, 100), by())).toBe(false);
  expect(canEnd(readings(10, 100), by())).toBe(true);
  expect(canEnd(readings(11, 100), by())).toBe(false);
});

test("a leak that is proven ends it too", () => {
  expect(canEnd(readings(10, 100, 1), by())).toBe(true);
});

test("a restless heap goes on to the last look, which ends in any case", () => {
  expect(canEnd(readings(10, 3e6), by())).toBe(false);
  expect(canEnd(readings(16, 3e6), by())).toBe(false);
  expect(canEnd(readings(40, 3e6), by())).toBe(true);
});

test("a growth that is to be compared goes on until it is known well enough to tell a difference", () => {
  const restless = (sd: number) => {
    const random = seededRandom(3);
    return readings(10, 0).map((one) => {
      const live = 1_000 + 30_000 * one.cycle + Math.round((sd / 64) * random.normal());
      const memory = {
        ...one.memory,
        heapAlloc: 60_000_000 + 64 * live,
        sizeClasses: [[64, live]] as [number, number][],
      };
      return { ...one, memory };
    });
  };
  expect(canEnd(restless(60_000), by())).toBe(true); // 192 KB an iteration, proven
  expect(canEnd(restless(60_000), by({}, true))).toBe(false);
  expect(canEnd(restless(6_000), by({}, true))).toBe(true);
});

test("what seems to level off is taken at its word only when all planned cycles are done", () => {
  const filling = (cycles: number) =>
    readings(cycles, 100).map((one) => {
      const held = Math.round(1_000_000 * (1 - Math.exp(-one.cycle / 2)));
      return { ...one, memory: { ...one.memory, heapAlloc: one.memory.heapAlloc + held } };
    });
  expect(canEnd(filling(10), by())).toBe(false);
  expect(canEnd(filling(16), by())).toBe(true);
});

test("without looks a phase has the cycles that were planned", () => {
  const plain = by({ looks: [], cycles: 16 });
  expect(canEnd(readings(15, 100), plain)).toBe(false);
  expect(canEnd(readings(16, 100), plain)).toBe(true);
});

test("a class that seems to grow above its floor, and is not proven yet, goes on", () => {
  // Read off gopls v0.16.2 with 64 B kept for every edit: a leak that one fall of 18 objects hides at ten cycles.
  const live = [22_043, 22_078, 22_102, 22_126, 22_160, 22_182, 22_211, 22_238, 22_255, 22_237, 22_264];
  const seen = readings(10, 100).map((one, cycle) => {
    const sizeClasses = [[64, live[cycle] ?? 0]] as [number, number][];
    return { ...one, memory: { ...one.memory, sizeClasses } };
  });
  expect(canEnd(seen, by())).toBe(false);
});

describe("where known leaks grow", () => {
  const contexts = (profiles: number) => live(span, 416, growing(11, { profiles }));
  const ends = (sites: Parameters<typeof readingsOf>[0], changed = {}, of = workload) => {
    const read = readingsOf(sites);
    const { profile, decoded } = factsOf(read);
    const isEnough = canEnd(read.snapshots, { ...by(changed), workload: of, goplsVersion: "v0.24.0", profile });
    return { isEnough, decoded: decoded.length };
  };

  test("a phase ends as if they did not", () => {
    expect(ends([contexts(11)])).toEqual({ isEnough: true, decoded: 11 });
  });

  test("what is beside them keeps a phase open only where no fresh process is going to look closer", () => {
    const restless = growing(0, { from: 9000, profiles: 11 }).map((y, i) => y + (i % 3) * 900);
    const sites = [contexts(11), live(hover, 416, restless)];
    expect(ends(sites, { confirmDose: 8 })).toMatchObject({ isEnough: true });
    expect(ends(sites, { confirmDose: 0 })).toMatchObject({ isEnough: false });
    const unique = { ...workload, text: "unique" as const };
    expect(ends(sites, { confirmDose: 8 }, unique)).toMatchObject({ isEnough: false });
  });

  test("no profile is decoded between two looks, at the last, and where nothing grows", () => {
    expect(ends([contexts(12)])).toEqual({ isEnough: false, decoded: 0 });
    expect(ends([contexts(41)])).toEqual({ isEnough: true, decoded: 0 });
    expect(ends([live(hover, 416, growing(0, { from: 9, profiles: 11 }))])).toEqual({ isEnough: true, decoded: 0 });
  });
});
