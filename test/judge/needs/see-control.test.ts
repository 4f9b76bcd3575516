import { describe, expect, test } from "vitest";
import { seeControl } from "../../../src/judge/needs/see-control.ts";
import type { Snapshot } from "../../../src/model/snapshot.ts";
import { seededRandom } from "../../../src/stats/seeded-random.ts";
import { sampleHeap, sampleMemory, sampleSnapshot } from "../growth/sample-snapshot.ts";

const DOCUMENTS = 8;
const SERVE = "net/http.(*conn).serve";
/** Of all errors, what the first look may use. */
const FIRST_LOOK = 0.2;

/** Counts of one to each document, or another number, cycle by cycle. */
const line = (perDocument: number, cycles = 10) =>
  Array.from({ length: cycles + 1 }, (_, cycle) => 1000 + Math.round(DOCUMENTS * perDocument * cycle));

/** What gopls v0.24 itself keeps for each document that is opened and diagnosed, by size class. */
const OWN_LEAK = { 16: 3.3, 32: 3.1, 48: 0.9, 64: 3.2, 80: 1.4, 96: 2.1, 128: 1.1, 416: 1 };
const ownLeak = (cycles = 10) =>
  Object.fromEntries(Object.entries(OWN_LEAK).map(([size, per]) => [size, line(per, cycles)]));

interface Made {
  /** Live objects by size class and cycle. */
  readonly classes: Readonly<Record<number, readonly number[]>>;
  /** Connections that the debug server serves, by cycle; absent: none was planted. */
  readonly serving?: readonly number[];
  /** Added to the heap, by cycle. */
  readonly noise?: (cycle: number) => number;
  /** What a profile has of bounded caches, by cycle. */
  readonly cached?: (cycle: number) => number;
  readonly profiled?: boolean;
}

/** A control's snapshots: one document an iteration of 2,304 B, one goroutine a cycle. */
function control({ classes, serving, noise, cached = () => 0, profiled = true }: Made): readonly Snapshot[] {
  const cycles = Object.values(classes)[0] ?? [];
  return cycles.map((_, cycle) => {
    const live = Object.entries(classes).map(([bytes, counts]) => [Number(bytes), counts[cycle] ?? 0] as const);
    const small = live.reduce((sum, [bytes, count]) => sum + bytes * count, 0);
    const iterations = cycle * DOCUMENTS;
    const goroutines = { count: cycle, function: SERVE };
    return sampleSnapshot(cycle, {
      part: "control",
      phase: "control",
      iterations,
      planted: { objects: iterations, bytes: 2304, ...(serving ? { goroutines } : {}) },
      memory: sampleMemory(50_000_000 + small + Math.round(noise?.(cycle) ?? 0), live),
      goroutines: [
        { count: serving?.[cycle] ?? 1, frames: ["internal/poll.runtime_pollWait", "net.(*conn).Read", SERVE] },
        { count: 3 + cycle, frames: ["golang.org/x/tools/gopls/internal/cache.(*Session).run"] },
      ],
      ...(profiled ? { heap: sampleHeap({ boundedCaches: cached(cycle) }) } : {}),
    });
  });
}

const connections = Array.from({ length: 11 }, (_, cycle) => 2 + cycle);
const answers = (snapshots: readonly Snapshot[], share?: number) => {
  const { seen, metrics = [] } = seeControl(snapshots, share);
  return { seen, ...Object.fromEntries(metrics.map(({ metric, answer }) => [metric, answer])) };
};

test("what arrived is seen in each metric, with how much of it", () => {
  expect(seeControl(control({ classes: { ...ownLeak(), 2304: line(1) }, serving: connections }), FIRST_LOOK)).toEqual({
    planted: 80,
    seen: true,
    shownBy: { bytes: 2304, objectsPerDocument: 1 },
    metrics: [
      { metric: "size-class", key: "2304", planted: 1, grown: { value: 1, low: 1, high: 1 }, answer: "seen" },
      {
        metric: "owned-heap",
        key: "",
        planted: 2304,
        grown: { value: 3574, low: expect.closeTo(3569, 0), high: expect.closeTo(3579, 0) },
        answer: "seen",
      },
      {
        metric: "goroutines",
        key: SERVE,
        planted: 0.125,
        grown: { value: 0.125, low: 0.125, high: 0.125 },
        answer: "seen",
      },
    ],
  });
});

describe("a leak of gopls' own does not stand for what was planted", () => {
  const fortyCycles = Array.from({ length: 41 }, () => 1);
  test.each([
    { what: "nothing arrives", classes: { ...ownLeak(), 2304: line(0) }, serving: undefined },
    { what: "nothing arrives in forty cycles", classes: { ...ownLeak(40), 2304: line(0, 40) }, serving: fortyCycles },
    { what: "half arrives", classes: { ...ownLeak(), 2304: line(0.5) }, serving: undefined },
    { what: "nine of ten arrive", classes: { ...ownLeak(), 2304: line(0.9) }, serving: undefined },
    {
      what: "it stops half way",
      classes: { ...ownLeak(), 2304: line(1).map((y) => Math.min(y, 1040)) },
      serving: undefined,
    },
  ])("$what: not seen", ({ classes, serving }) => {
    expect(answers(control({ classes, ...(serving ? { serving } : {}) }), FIRST_LOOK)).toMatchObject({
      seen: false,
      "size-class": "less",
    });
  });

  test("in a hundred runs with noise, no run in which nothing arrives is seen, and every one in which all does", () => {
    const seen = (perDocument: number) =>
      Array.from({ length: 100 }, (_, run) => {
        const { normal } = seededRandom(run + 1);
        const noisy = (counts: readonly number[]) => counts.map((count) => count + Math.round(0.8 * normal()));
        const classes = Object.fromEntries(
          Object.entries({ ...ownLeak(), 2304: line(perDocument) }).map(([size, counts]) => [size, noisy(counts)]),
        );
        const made = control({ classes, serving: connections, noise: () => 11_000 * normal() });
        return seeControl(made, FIRST_LOOK).seen;
      }).filter(Boolean).length;
    expect([seen(0), seen(1)]).toEqual([0, 100]);
  });
});

test("more than was planted is seen, and said", () => {
  expect(answers(control({ classes: { 2304: line(2) } }))).toEqual({
    seen: true,
    "size-class": "more",
    "owned-heap": "seen",
  });
});

test("a class so restless that anything may have grown: not seen", () => {
  const restless = line(1).map((y, cycle) => y + (cycle % 2) * 90);
  expect(answers(control({ classes: { 2304: restless } }))).toMatchObject({ seen: false, "size-class": "less" });
});

describe("the owned heap", () => {
  const classes = { 2304: line(1) };
  test.each([
    { what: "that hides what was planted behind a cache", made: { cached: (cycle: number) => cycle * 18_000 } },
    { what: "that grows by more than is counted", made: { cached: (cycle: number) => 20_000_000 - cycle * 100_000 } },
  ])("$what: not seen", ({ made }) => {
    expect(answers(control({ classes, ...made }))).toMatchObject({ seen: false, "owned-heap": "less" });
  });

  test("that moves too much to tell is neither seen nor missed", () => {
    const noisy = control({ classes, noise: (cycle) => (cycle % 3) * 150_000 });
    expect(answers(noisy)).toEqual({ seen: false, "size-class": "seen", "owned-heap": "unsure" });
  });

  test("without heap profiles is no part of it", () => {
    expect(answers(control({ classes, profiled: false }))).toEqual({ seen: true, "size-class": "seen" });
  });
});

describe("goroutines", () => {
  const classes = { 2304: line(1) };
  test("that do not grow by what was planted: not seen", () => {
    const fewer = connections.map((count) => Math.min(count, 6));
    expect(answers(control({ classes, serving: fewer }))).toMatchObject({ seen: false, goroutines: "less" });
  });

  test("of which none was planted are no part of it", () => {
    expect(answers(control({ classes }))).not.toHaveProperty("goroutines");
  });
});

test("falls of a cache in the middle hide it among 10 cycles, not among 40", () => {
  const falling = (cycles: number) =>
    line(1, cycles).map((y, cycle) => y - (cycle >= 3 ? 24 : 0) - (cycle >= 6 ? 24 : 0));
  expect(answers(control({ classes: { 2304: falling(10) } }), 0.2)).toMatchObject({ seen: false });
  expect(answers(control({ classes: { 2304: falling(40) } }), 0.2)).toMatchObject({ seen: true });
});

test("a recording that does not say what was planted had texts of 1,152 B, and nothing else to be seen", () => {
  const early = control({
    classes: { 1152: line(1, 8), 2304: line(0, 8) },
    noise: (cycle) => (cycle % 3) * 90_000,
  }).map(({ planted, ...snapshot }) => snapshot);
  expect(answers(early)).toEqual({ seen: true, "size-class": "seen" });
  expect(seeControl(early)).toMatchObject({ planted: 64, seen: true, shownBy: { bytes: 1152, objectsPerDocument: 1 } });
});
