import { describe, expect, test } from "vitest";
import { measureGrowth } from "../../../src/judge/growth/measure-growth.ts";
import { decide } from "../../../src/judge/verdict/decide.ts";
import { seededRandom } from "../../../src/stats/seeded-random.ts";
import { classTrack, sampleTrack } from "../growth/sample-track.ts";
import { budget, verdicts } from "./sample-series.ts";

const cycles = Array.from({ length: 21 }, (_, cycle) => cycle);
const over = (y: (cycle: number) => number) => cycles.map((cycle) => Math.round(y(cycle)));

/** Objects that come and go, as in a quiet class. */
function quiet(seed: number, y: (cycle: number) => number = () => 0) {
  const random = seededRandom(seed);
  return over((cycle) => 5000 + y(cycle) + 0.8 * random.normal());
}

/** Owned heap of a clean build: 60 MB with a standard deviation of 41 KB, the largest seen. */
function heap(seed: number, y: (cycle: number) => number = () => 0) {
  const random = seededRandom(seed);
  return over((cycle) => 60e6 + y(cycle) + 41e3 * random.normal());
}

describe("size classes", () => {
  const others = Array.from({ length: 40 }, (_, i) => classTrack(64, quiet(100 + i)));
  test.each([
    { what: "one object per iteration, exactly", bytes: 416, ys: over((c) => 5000 + 10 * c), verdict: "leak" },
    { what: "one object per iteration, small", bytes: 8, ys: quiet(1, (c) => 10 * c), verdict: "leak" },
    { what: "one object per iteration, large", bytes: 18_432, ys: quiet(2, (c) => 10 * c), verdict: "leak" },
    {
      what: "eleven that bend a little at first",
      bytes: 80,
      ys: over((c) => 110 * c + 50 * (1 - Math.exp(-c / 4))),
      verdict: "leak",
    },
    { what: "four over a slow wave", bytes: 64, ys: over((c) => 5000 + 40 * c + 4 * Math.sin(c / 4)), verdict: "leak" },
    { what: "0.1 object per iteration, small", bytes: 48, ys: quiet(3, (c) => c), verdict: "within-budget" },
    { what: "0.1 object per iteration, large", bytes: 18_432, ys: quiet(4, (c) => c), verdict: "within-budget" },
    {
      what: "one object per iteration, from two thirds on",
      bytes: 48,
      ys: quiet(6, (c) => 10 * Math.max(0, c - 13)),
      verdict: "inconclusive",
    },
    { what: "objects that come and go", bytes: 64, ys: quiet(5), verdict: "bounded" },
    { what: "one object more, once", bytes: 9472, ys: over((c) => (c > 8 ? 6 : 5)), verdict: "bounded" },
    { what: "sixty more, once", bytes: 48, ys: over((c) => (c > 8 ? 260 : 200)), verdict: "bounded" },
    { what: "a hundred at first, then none", bytes: 4096, ys: over((c) => Math.min(c, 6) * 100), verdict: "plateau" },
  ])("$what ($bytes B): $verdict", ({ bytes, ys, verdict }) => {
    expect(verdicts([classTrack(bytes, ys), ...others])[0]).toBe(verdict);
  });

  test("are tested together within their phase, and only there", () => {
    const [leak] = measureGrowth([
      classTrack(
        64,
        over((c) => 5000 + 10 * c),
      ),
    ]);
    if (!leak) throw new Error("one track in, one growth out");
    const weak = { ...leak, pValue: 0.005 };
    const dull = (workload: string) => Array.from({ length: 40 }, () => ({ ...leak, workload, pValue: 0.5 }));
    expect(decide([weak], budget)[0]?.verdict).toBe("leak");
    expect(decide([weak, ...dull("everyday")], budget)[0]?.verdict).toBe("inconclusive");
    expect(decide([weak, ...dull("another")], budget)[0]?.verdict).toBe("leak");
  });

  test("one that is at its floor is open for as long as it is not proven, be it beside a leak", () => {
    const [leak] = measureGrowth([
      classTrack(
        64,
        over((c) => 5000 + 10 * c),
      ),
    ]);
    if (!leak) throw new Error("one track in, one growth out");
    const weak = { ...leak, pValue: 0.5, strict: { ...leak.strict, low: -1 } };
    const at = (low: number, value: number, high: number) => ({
      ...weak,
      perIteration: { low, value, high, confidence: 0.95 },
    });
    const verdictOf = (growth: typeof weak) => decide([growth, { ...leak, key: "416" }], budget)[0]?.verdict;
    const flat = { ...weak.secondHalf, value: 0, low: 0, high: 0 };
    expect(verdictOf({ ...at(-0.5, 0.45, 1.4), firstHalf: flat, secondHalf: flat })).toBe("inconclusive");
    expect(verdictOf({ ...at(0.1, 0.3, 0.5), firstHalf: flat, secondHalf: flat })).toBe("inconclusive");
    expect(verdictOf({ ...at(-0.7, 0.2, 1.1), firstHalf: flat, secondHalf: flat })).toBe("bounded");
  });

  test("a leak is at its floor or above it, with its interval", () => {
    const [leak] = measureGrowth([
      classTrack(
        64,
        over((c) => 5000 + 10 * c),
      ),
    ]);
    if (!leak) throw new Error("one track in, one growth out");
    const from = (low: number) =>
      decide([{ ...leak, perIteration: { ...leak.perIteration, low } }], budget)[0]?.verdict;
    expect([from(0.41), from(0.39)]).toEqual(["leak", "inconclusive"]);
  });

  test("one with a known leak in it is tested by itself, and lends no other a place", () => {
    const [leak] = measureGrowth([
      classTrack(
        64,
        over((c) => 5000 + 10 * c),
      ),
    ]);
    if (!leak) throw new Error("one track in, one growth out");
    const weak = { ...leak, pValue: 0.004 };
    const known = { ...weak, known: ["CL-B"] };
    const verdictsOf = (growths: readonly (typeof weak)[]) => decide(growths, budget).map(({ verdict }) => verdict);
    const dull = Array.from({ length: 5 }, () => ({
      ...leak,
      pValue: 0.5,
      perIteration: { ...leak.perIteration, low: 0 },
    }));
    expect(verdictsOf([known, weak, ...dull]).slice(0, 2)).toEqual(["leak", "inconclusive"]);
    expect(verdictsOf([weak, known])[0]).toBe("leak");
    // Sampled, so that its interval may be wide: what is below the budget is left to the fresh process, which looks closer.
    const unproven = { ...known, strict: { ...leak.strict, low: -0.1 } };
    expect(verdictsOf([unproven])).toEqual(["bounded"]);
    const wide = { ...unproven, perIteration: { ...leak.perIteration, high: 1e6 } };
    expect(verdictsOf([wide])).toEqual(["inconclusive"]);
  });

  test("one that slowed by chance, and may still grow above the budget, is open", () => {
    const growth = measureGrowth([sampleTrack(over((c) => 60e6 + 30_000 * c))])[0];
    if (!growth) throw new Error("one track in, one growth out");
    const slow = { ...growth, points: [], secondHalf: { ...growth.secondHalf, value: 300, low: -1500, high: 2100 } };
    expect(decide([slow], budget)[0]?.verdict).toBe("inconclusive");
    const over90 = { ...slow, secondHalf: { ...slow.secondHalf, low: -200, high: 800 } };
    expect(decide([over90], budget)[0]?.verdict).toBe("plateau");
  });

  test("a larger budget raises the floor in proportion, a smaller one does not lower it", () => {
    const leak = classTrack(
      64,
      over((c) => 5000 + 10 * c),
    );
    const drift = classTrack(
      64,
      over((c) => 5000 + 2 * c),
    );
    expect(verdicts([leak], { ...budget, bytesPerIteration: 2048 * 32 })).toEqual(["within-budget"]);
    expect(verdicts([drift], { ...budget, bytesPerIteration: 64 })).toEqual(["within-budget"]);
  });
});

describe("the owned heap", () => {
  test.each([
    { what: "flat, exactly", ys: over(() => 60e6), verdict: "bounded" },
    { what: "noise", ys: heap(1), verdict: "bounded" },
    { what: "1 KiB per iteration", ys: over((c) => 60e6 + 10_240 * c), verdict: "within-budget" },
    { what: "20 KB per iteration", ys: heap(3, (c) => 200e3 * c), verdict: "leak" },
    {
      what: "10 KB per iteration, and a cache that drops 8 MB",
      ys: heap(4, (c) => 100e3 * c - (c > 10 ? 8e6 : 0)),
      verdict: "leak",
    },
    { what: "a cache that fills in 3 cycles", ys: heap(5, (c) => 1e6 * (1 - Math.exp(-c / 3))), verdict: "plateau" },
    { what: "a step up", ys: heap(6, (c) => (c > 9 ? 1e6 : 0)), verdict: "inconclusive" },
    {
      what: "growth that slows to a third and is still 20 KB",
      ys: over((c) => 6e5 * c - 4e5 * Math.max(0, c - 10)),
      verdict: "inconclusive",
    },
    {
      what: "growth that slows to a third, still at the floor",
      ys: over((c) => 60e6 + 1e5 * c - 7.5e4 * Math.max(0, c - 10)),
      verdict: "inconclusive",
    },
    { what: "2.1 KB, at a budget of 2 KiB", ys: heap(9, (c) => 21e3 * c), verdict: "inconclusive" },
    { what: "two large steps", ys: heap(10, (c) => (c > 5 ? 5e5 : 0) + (c > 14 ? 5e5 : 0)), verdict: "inconclusive" },
    { what: "a large step, and then nothing", ys: over((c) => 60e6 + (c > 3 ? 2e6 : 0)), verdict: "inconclusive" },
    { what: "a store that shrinks by 6 KB an iteration", ys: heap(11, (c) => -60e3 * c), verdict: "inconclusive" },
    {
      what: "noise that would hide as much as the budget",
      ys: heap(12, (c) => 6 * (heap(13)[c] ?? 0)),
      verdict: "inconclusive",
    },
    { what: "a sawtooth", ys: heap(7, (c) => (c % 7) * 3e5), verdict: "inconclusive" },
    {
      what: "a recorder's ramp that was subtracted with an error of 5 %",
      ys: heap(8, (c) => 22e3 * Math.min(c, 6)),
      verdict: "plateau",
    },
    {
      what: "too few points for its halves",
      ys: [0, 1, 2, 3, 4].map((c) => 60e6 + 200e3 * c),
      verdict: "inconclusive",
    },
    { what: "no point", ys: [], verdict: "inconclusive" },
  ])("$what: $verdict", ({ ys, verdict }) => {
    expect(verdicts([sampleTrack(ys)])).toEqual([verdict]);
  });

  test("the budget decides what is too much", () => {
    const ys = heap(3, (c) => 200e3 * c);
    expect(verdicts([sampleTrack(ys)], { ...budget, bytesPerIteration: 40_000 })).toEqual(["within-budget"]);
  });
});

test("goroutines: one in five iterations is a leak, one in all is none", () => {
  const of = (ys: readonly number[]) =>
    sampleTrack(ys, { metric: "goroutines", unit: "goroutines", key: "cache.watch" });
  expect(verdicts([of(over((c) => 8 + 2 * c)), of(over((c) => (c > 4 ? 9 : 8)))])).toEqual(["leak", "bounded"]);
});

test("a series that does not decide has a verdict all the same", () => {
  expect(
    verdicts([
      sampleTrack(
        heap(3, (c) => 200e3 * c),
        { metric: "heap-alloc", decides: false },
      ),
    ]),
  ).toEqual(["leak"]);
});

test("verdicts do not depend on the order of series", () => {
  const tracks = [
    classTrack(
      64,
      quiet(1, (c) => 10 * c),
    ),
    sampleTrack(heap(2)),
    classTrack(80, quiet(3)),
  ];
  expect(verdicts([...tracks].reverse())).toEqual([...verdicts(tracks)].reverse());
});
