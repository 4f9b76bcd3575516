import { describe, expect, test } from "vitest";
import { canBeCounted, showsFinding, turnsToSee } from "../../../src/judge/needs/shows-finding.ts";
import type { JudgedFinding } from "../../../src/model/judged-finding.ts";
import type { Snapshot } from "../../../src/model/snapshot.ts";
import { noWork } from "../../../src/model/work.ts";

const of = (value: number) => ({ value, low: value, high: value });
const heapLeak: JudgedFinding = {
  ...{ kind: "leak", arm: "gopls", workload: "everyday", fingerprint: "5d21c09e8af37b64", owner: "features" },
  kept: { what: "objects", unit: "request", bytesPerUnit: 416 + 2 * 176, objects: [] },
  confirmed: true,
  frames: [],
  perIteration: { ...of(12 * 768), unit: "bytes" },
  perUnit: [{ unit: "request", ...of(768) }],
  sizeClasses: [
    { bytes: 416, objectsPerIteration: 12, objectsPerUnit: 1, unit: "request" },
    { bytes: 176, objectsPerIteration: 24, objectsPerUnit: 2, unit: "request" },
  ],
};
const { sizeClasses: _, ...withoutClasses } = heapLeak;
const goroutines: JudgedFinding = {
  ...{ ...withoutClasses, sizeClasses: [] },
  kept: { what: "goroutines", unit: "iteration", countPerUnit: 1, dead: false },
  frames: [{ function: "server.plantedWait", file: "", line: 0 }],
  perIteration: { ...of(1), unit: "goroutines" },
};
const entries: JudgedFinding = {
  ...{ ...withoutClasses, sizeClasses: [] },
  kept: { what: "entries", unit: "edit", countPerUnit: 2, counter: "views" },
  perIteration: { ...of(2), unit: "entries" },
};

/** Readings at the start, in the middle and at the end of 2 × 20 turns of one request and one edit each. */
function readings(...live: readonly Partial<Record<"c416" | "c176" | "goroutines" | "views", number>>[]): Snapshot[] {
  return live.map(({ c416 = 0, c176 = 0, goroutines: count = 0, views = 0 }, i) => ({
    ...{ arm: "gopls", session: 1, part: "minimize", phase: "everyday/try-1", cycle: i, iterations: 20 * i, atMs: i },
    sent: { ...noWork(), requests: 20 * i, edits: 20 * i },
    memory: {
      ...{ heapAlloc: 0, heapObjects: 0, heapInuse: 0, totalAlloc: 0, sys: 0, stackInuse: 0 },
      sizeClasses: [
        [176, 9000 + c176],
        [416, 5000 + c416],
      ],
    },
    goroutines: [
      { count: 3 + count, frames: ["runtime.gopark", "golang.org/x/tools/gopls/internal/server.plantedWait"] },
    ],
    counters: { views },
    flushes: 1,
    stable: true,
  }));
}

describe("a try shows a finding", () => {
  test("whose objects are kept again, for what was sent", () => {
    expect(showsFinding(heapLeak, readings({}, { c416: 20, c176: 40 }, { c416: 40, c176: 80 }))).toBe("shown");
    expect(showsFinding(heapLeak, readings({}, { c416: 14, c176: 20 }, { c416: 25, c176: 44 }))).toBe("shown");
  });

  test("whose goroutines or entries are kept again", () => {
    expect(showsFinding(goroutines, readings({}, { goroutines: 20 }, { goroutines: 40 }))).toBe("shown");
    expect(showsFinding(goroutines, readings({}, { goroutines: 2 }, { goroutines: 3 }))).toBe("not-shown");
    expect(showsFinding(entries, readings({}, { views: 40 }, { views: 80 }))).toBe("shown");
    expect(showsFinding(entries, readings({}, { views: 0 }, { views: 0 }))).toBe("not-shown");
  });

  test("not where less than half of it is kept, or only in the beginning", () => {
    expect(showsFinding(heapLeak, readings({}, { c416: 2, c176: 4 }, { c416: 5, c176: 9 }))).toBe("not-shown");
    expect(showsFinding(heapLeak, readings({}, { c416: 30, c176: 60 }, { c416: 31, c176: 62 }))).toBe("not-shown");
    expect(showsFinding(heapLeak, readings({}, {}))).toBe("not-shown");
  });

  test("and nobody can tell where caches fill again or fall", () => {
    expect(showsFinding(heapLeak, readings({}, { c416: -5000, c176: -900 }, { c416: -1000, c176: 80 }))).toBe(
      "restless",
    );
    expect(showsFinding(heapLeak, readings({}, { c416: 3000, c176: 40 }, { c416: 3040, c176: 80 }))).toBe("restless");
    expect(showsFinding(heapLeak, readings({}, { c416: 20, c176: -400 }, { c416: 40, c176: -800 }))).toBe("restless");
  });

  test("also where a shorter loop keeps much more for what it sends, evenly", () => {
    expect(showsFinding(heapLeak, readings({}, { c416: 200, c176: 400 }, { c416: 400, c176: 800 }))).toBe("shown");
  });
});

test("what is known in bytes alone can't be counted", () => {
  expect([heapLeak, goroutines, entries].map(canBeCounted)).toEqual([true, true, true]);
  expect(canBeCounted({ ...heapLeak, sizeClasses: [] })).toBe(false);
});

test("turns are as many as keep what is wanted of the most frequent thing", () => {
  expect(turnsToSee(heapLeak, 48)).toBe(2);
  expect(turnsToSee(goroutines, 16)).toBe(16);
  expect(turnsToSee({ ...heapLeak, sizeClasses: [] }, 16)).toBeGreaterThan(1e9);
});
