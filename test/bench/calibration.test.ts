import { describe, expect, test } from "vitest";
import { noise, steps, walk } from "../../bench/calibration/by-cycle.ts";
import { filling, kept, keptByChance, sawtooth, teeth, walkOfWork } from "../../bench/calibration/by-iteration.ts";
import { effects } from "../../bench/calibration/effects.ts";
import { intervalMisses } from "../../bench/calibration/interval-misses.ts";
import { nulls } from "../../bench/calibration/nulls.ts";
import { each, type PhaseModel, type Source } from "../../bench/calibration/phase-model.ts";
import { both, classPhase, heapPhase } from "../../bench/calibration/phase-models.ts";
import { renderMisses, renderStudy } from "../../bench/calibration/render-study.ts";
import { simulate } from "../../bench/calibration/simulate.ts";
import { study } from "../../bench/calibration/study.ts";
import { clopperPearson } from "../../bench/statistics/clopper-pearson.ts";
import { canEnd } from "../../src/judge/needs/can-end.ts";
import { looksOf } from "../../src/plan/looks.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { sampleHeap, sampleMemory, sampleSnapshot, sampleWorkload } from "../judge/growth/sample-snapshot.ts";
import { plan, schedule } from "../support/recorded.ts";

/*
 * A small calibration of the whole decision; `npm run bench calibration` is the large one, which the shares here are from.
 * A share is wrong when the runs exclude it at 99 %, one side; everything is seeded, so this is the same every time.
 */
const RUNS = 150;
const ALPHA = 0.01;

const atLeast = (count: number, runs: number) => clopperPearson(count, runs, 0.98).low;
const atMost = (count: number, runs: number) => clopperPearson(count, runs, 0.98).high;

function run(models: readonly PhaseModel[], name: string, runs = RUNS) {
  const model = models.find((one) => one.name === name);
  if (!model) throw new Error(`there is no model "${name}"`);
  return study(model, { runs, seed: 53_200 });
}

describe("what keeps nothing is not suspected", () => {
  test.each([
    ["heap: noise, sd 11 KB", 0.01],
    ["heap: noise, sd 41 KB", 0.01],
    ["heap: AR(1) 0.5, sd 41 KB", 0.01],
    ["heap: AR(1) 0.8, sd 41 KB", 0.13],
    // Such noise hides as much as the budget.
    ["heap: noise, sd 410 KB", 0.88],
    ["heap: AR(1) 0.5, sd 410 KB", 0.84],
    ["heap: one eviction of 4 MB", 0.01],
    ["heap: evictions of 1 to 4 MB, one cycle in ten", 0.01],
    ["heap: sawtooth, 500 KB a cycle, falls every 4", 0.98],
    ["heap: 5 MB cache fills, tau 3 cycles", 0.01],
    ["heap: flight recorder's residue, ±60 KB", 0.01],
    ["heap: one step up of 114 KB", 0.01],
    ["heap: one step up of 2 MB", 0.21],
    ["heap: one reading off by 114 KB", 0.01],
    ["416 B: noise, sd 20", 0.01],
    ["416 B: random walk, 10 objects a cycle", 0.01],
    ["416 B: one step up of 300, sd 0.8", 0.01],
    ["416 B: two steps up of 300, sd 0.8", 0.01],
    ["64 B: of 28,000 one fall of 355, sd 3", 0.01],
    ["64 B: of 28,000 one cycle in ten drops 20 to 400, sd 3", 0.01],
    ["64 B: of 28,000 one cycle in ten drops 20 to 400, sd 20", 0.01],
  ])("%s, and undecided in %d of all runs at most", (name, share) => {
    const { runs, suspected, inconclusive } = run(nulls, name);
    expect(atLeast(suspected, runs)).toBeLessThanOrEqual(ALPHA);
    expect(atLeast(inconclusive, runs)).toBeLessThanOrEqual(share);
  });

  test.each([["58 classes"], ["58 classes: two steps up, 1,100 and 440 objects"]])("%s, together", (name) => {
    const { runs, suspected, inconclusive } = run(nulls, name, 20);
    expect(suspected).toBe(0);
    expect(atLeast(inconclusive, runs)).toBeLessThanOrEqual(0.05);
  });
});

describe("what is suspected more often is not called a leak: a fresh process refutes it", () => {
  test.each([
    ["heap: AR(1) 0.8, sd 410 KB", 0.05],
    ["heap: random walk, 30 KB a cycle", 0.025],
    ["heap: random walk, 300 KB a cycle", 0.11],
    ["heap: two steps up of 114 KB", 0.035],
    ["heap: two steps up of 2 MB", 0.035],
    ["heap: 5 MB cache fills, tau 8", 0.06],
    ["heap: flight recorder, not subtracted (why it is)", 0.65],
    ["heap: sawtooth, 500 KB a cycle, falls every 12", 0.82],
    ["heap: 5 MB cache fills, tau 30", 1],
    ["416 B: a cache of 300 entries, one an iteration, sd 0.8", 1],
    ["416 B: a cache of 500 entries, one an iteration, sd 0.8", 1],
    ["416 B: a cache of 800 entries, one an iteration, sd 0.8", 1],
    ["416 B: one an iteration, all dropped after 320, sd 0.8", 1],
    ["416 B: one an iteration, all dropped after 480, sd 0.8", 1],
    ["416 B: one an iteration, all dropped after 640, sd 0.8", 1],
  ])("%s", (name, share) => {
    const { runs, suspected, confirmed } = run(nulls, name);
    expect(atLeast(suspected, runs)).toBeLessThanOrEqual(share);
    expect(atLeast(confirmed, runs)).toBeLessThanOrEqual(ALPHA);
  });

  test.each([
    ["heap: 100 MB cache fills, tau 1000 (known limit)"],
    ["416 B: a cache of 1000 entries, one an iteration, sd 0.8"],
  ])("but for what is not full in a whole dose: %s", (name) => {
    const { runs, confirmed } = run(nulls, name, 20);
    expect(confirmed).toBe(runs);
  });
});

test("a quiet phase ends at its first look, mostly", () => {
  const heap = run(nulls, "heap: noise, sd 11 KB");
  expect(atMost(heap.endedAtFirstLook, heap.runs)).toBeGreaterThanOrEqual(0.8);
  const ledger = run(nulls, "58 classes", 20);
  expect(atMost(ledger.endedAtFirstLook, ledger.runs)).toBeGreaterThanOrEqual(0.7);
});

describe("what keeps something at every turn is found, and confirmed", () => {
  test.each([
    ["416 B: 0.5 an iteration, sd 0.8", 0.85],
    ["416 B: 1 an iteration, sd 0.8", 0.99],
    // One class among 58 needs p < 0.002 / 58 at the first look, which then ends the phase: it is below the byte budget.
    ["416 B: 1 an iteration, sd 3", 0.98],
    ["416 B: 2 an iteration, sd 3", 0.99],
    ["9,472 B: 0.5 an iteration, sd 0.8", 0.99],
    ["heap: each iteration keeps 400 B more than the one before, sd 11 KB", 0.99],
    ["heap: 250 KB once in 50 iterations, sd 11 KB", 0.99],
    ["heap: 2.5 KiB an iteration, sd 11 KB", 0.99],
    ["heap: 3 KiB an iteration, sd 41 KB", 0.98],
    ["heap: 4 KiB an iteration, sd 41 KB", 0.99],
    ["heap: 4 KiB an iteration, sd 41 KB, AR(1) 0.8", 0.99],
    ["heap: 8 KiB an iteration, sd 41 KB", 0.99],
    ["heap: 16 KiB an iteration, sd 41 KB, AR(1) 0.8", 0.99],
  ])("%s: in %d of all runs", (name, share) => {
    const { runs, confirmed } = run(effects, name);
    expect(atMost(confirmed, runs)).toBeGreaterThanOrEqual(share);
  });

  test("a request's context, in five classes among 58", () => {
    const { runs, confirmed } = run(effects, "58 classes: a context an iteration, as v0.24.0", 20);
    expect(confirmed).toBe(runs);
  });

  // A fall in the confirming session too may leave it unclear; what was found is then inconclusive.
  test.each([
    ["64 B: 1 an iteration, sd 3, of 28,000 one fall of 355"],
    ["64 B: 1 an iteration, sd 3, of 28,000 two falls of 355"],
    ["64 B: 1 an iteration, sd 3, of 28,000 one fall of 1000"],
  ])("%s hide nothing", (name) => {
    const { runs, suspected, passed } = run(effects, name);
    expect(atMost(suspected, runs)).toBeGreaterThanOrEqual(0.99);
    expect(passed).toBe(0);
  });

  test.each([
    ["416 B: 1 an iteration, sd 3", 0],
    ["416 B: 1 an iteration, sd 20", 0.03],
    ["9,472 B: 0.25 an iteration, sd 0.8", 0],
    ["64 B: 1 an iteration, sd 0.8, beside a cache of 300 that fills", 0],
    ["heap: 2.1 KiB an iteration, sd 11 KB", 0],
    ["heap: 2.1 KiB an iteration, sd 41 KB", 0.01],
    ["heap: 2.5 KiB an iteration, sd 41 KB, AR(1) 0.8", 0.03],
  ])("%s passes in %d of all runs at most", (name, share) => {
    const { runs, passed } = run(effects, name);
    expect(atLeast(passed, runs)).toBeLessThanOrEqual(share);
  });

  test("a step that is rarer than a phase is long is seen where it comes", () => {
    const { runs, confirmed, inconclusive } = run(effects, "heap: 3 MB once in 100 iterations, sd 11 KB");
    expect(atMost(confirmed + inconclusive, runs)).toBeGreaterThanOrEqual(0.85);
  });

  test("what is just below the budget is not called a leak", () => {
    const { runs, confirmed } = run(effects, "heap: 1.9 KiB an iteration, sd 11 KB");
    expect(atLeast(confirmed, runs)).toBeLessThanOrEqual(ALPHA);
  });

  test.each([["416 B: 0.1 an iteration, sd 0.8"], ["heap: 1 KiB an iteration, sd 11 KB"]])("%s is allowed", (name) => {
    const { runs, suspected, passed } = run(effects, name);
    expect(atLeast(suspected, runs)).toBeLessThanOrEqual(ALPHA);
    expect(atMost(passed, runs)).toBeGreaterThanOrEqual(0.95);
  });
});

describe("simulating", () => {
  test("ends a phase where a session ends it", () => {
    const parts = [
      heapPhase("", noise(41_000, 0.5), steps(114_000)),
      classPhase("", 416, noise(3), kept(0.5)),
      classPhase("", 9472, noise(0.8), kept(0.2)),
    ];
    const model = parts.reduce((all, part) => both("all", all, part));
    const profile = () => ({ sampleRateBytes: 4096, sites: new Map() });
    const facts = {
      workload: sampleWorkload("everyday", "repeat"),
      budget: plan().budget,
      goplsVersion: "v0.16.2",
      profile,
    };
    const by = { ...facts, schedule: schedule({ cycles: 16, looks: [...looksOf(16)] }), compares: false };
    const ends = [...Array(12).keys()].map((seed) => {
      const [heap, ...classes] = model.start(seededRandom(seed), each(8));
      const snapshots = Array.from({ length: 41 }, (_, cycle) => {
        const read = (path: ((cycle: number) => number) | undefined) => Math.round(path?.(cycle + 1) ?? 0);
        const live = [416, 9472].map((bytes, i): [number, number] => [bytes, read(classes[i])]);
        const memory = sampleMemory(read(heap) + 1, live);
        return sampleSnapshot(cycle, { iterations: 8 * cycle, memory, heap: sampleHeap({ recorder: 1 }) });
      });
      const ended = snapshots.findIndex((_, cycle) => cycle > 0 && canEnd(snapshots.slice(0, cycle + 1), by));
      expect(simulate(model, seed).cycles).toBe(ended);
      return ended;
    });
    expect(new Set(ends).size).toBeGreaterThan(1);
  });

  test.each<[string, Source]>([
    ["noise", noise(10, 0.5)],
    ["a walk", walk(10)],
    ["steps", steps(10, 2)],
    ["a walk of work", walkOfWork(10)],
    ["a sawtooth", sawtooth(100, 5)],
    ["a cache that is dropped", teeth(1, 100)],
    ["a chance", keptByChance(0.5)],
  ])("%s goes on where it was, and is the same for the same seed", (_name, source) => {
    const [one, other] = [source(seededRandom(7), each(8)), source(seededRandom(7), each(8))];
    const early = [0, 1, 2, 3].map(one);
    expect([0, 1, 2, 3].map(one)).toEqual(early);
    other(40);
    expect([0, 1, 2, 3].map(other)).toEqual(early);
    expect(other(40)).toBe(one(40));
  });

  test("work comes eight times as fast under the dose, time does not", () => {
    const random = seededRandom(1);
    expect(kept(0.5)(random, each(64))(3)).toBe(kept(0.5)(random, each(8))(24));
    expect(filling(5e6, 8)(random, each(64))(2)).toBe(filling(5e6, 8)(random, each(8))(16));
    expect(noise(10)(seededRandom(1), each(64))(3)).toBe(noise(10)(seededRandom(1), each(8))(3));
  });

  test("makes the same study of the same seed, and another of another", () => {
    const model = heapPhase("AR", noise(100_000, 0.8));
    expect(study(model, { runs: 20, seed: 1 })).toEqual(study(model, { runs: 20, seed: 1 }));
    expect(study(model, { runs: 20, seed: 1 })).not.toEqual(study(model, { runs: 20, seed: 2 }));
  });
});

describe("intervals at 95 %", () => {
  const misses = intervalMisses(600, 53_200);

  test.each(misses.filter(({ errors }) => ["independent", "AR(1) 0.3", "AR(1) 0.5"].includes(errors)))(
    "$readings readings, $errors: 7 % missed at most",
    ({ missed, runs }) => {
      expect(atLeast(missed, runs)).toBeLessThanOrEqual(0.07);
    },
  );

  test("are a table: a row for each kind of errors", () => {
    const lines = renderMisses(misses).trim().split("\n");
    expect(lines).toHaveLength(2 + 5);
    expect(lines[0]).toContain("17 readings");
    expect(lines.at(-1)).toMatch(/^\| random walk +\|/);
  });
});

test("a study is a table of nulls and one of effects", () => {
  const counts = { runs: 200, suspected: 4, confirmed: 0, inconclusive: 20, plateau: 1, passed: 180 };
  const tally = { name: "noise", ...counts, endedAtFirstLook: 180, medianCycles: 10 };
  const lines = renderStudy([tally], [tally]).split("\n");
  const cells = (line = "") => line.split("|").map((cell) => cell.trim());
  expect(cells(lines[2]).slice(1, -1)).toEqual([
    "noise",
    "200",
    "2",
    "0.55 … 5",
    "0",
    "0 … 1.8",
    "10",
    "0.5",
    "10",
    "90",
  ]);
  expect(cells(lines[6]).slice(1, -1)).toEqual(["noise", "200", "2", "0.55 … 5", "0", "10", "90", "10", "90"]);
});
