import { describe, expect, test } from "vitest";
import { besideKnown, keptBySize } from "../../../src/judge/known/beside-known.ts";
import { sampledGrowth } from "../../../src/judge/known/sampled-growth.ts";
import { trackOf } from "../../../src/judge/known/site-tracks.ts";
import { decide } from "../../../src/judge/verdict/decide.ts";
import type { Growth } from "../../../src/model/growth.ts";
import { addFile, addLine, budget, children, gopls, hover, series, site } from "../cause/sample-phase.ts";
import { editSites, evenly, grown, knownPhase, type MadePhase, requestClasses, requestSites } from "./sample-known.ts";
import { growing, type LiveSite, live, tracksOf } from "./sample-profiles.ts";

const requests = requestSites().map((one) => evenly(one));
const contexts = (each: number, spread = 0.01) => series("size-class", "416", each, { spread });
const restOf = (growths: readonly Growth[], sites: readonly LiveSite[], of: MadePhase = {}) =>
  besideKnown(knownPhase(sites, growths, of));
const estimates = ({ perIteration, strict, firstHalf, secondHalf }: Growth) => [
  perIteration,
  strict,
  firstHalf,
  secondHalf,
];
const fine: MadePhase = { rateBytes: 512 };
const types = ["go/types.NewVar", gopls("cache.(*typeCheckBatch).checkPackage")];

describe("where no known leak is shown", () => {
  test("all growths stay the same", () => {
    const growths = [contexts(11), series("owned-heap", "", 20_000)];
    expect(restOf(growths, [evenly(site(hover, 1100, 416))])).toBe(growths);
    expect(restOf(growths, requests, { version: "v0.16.2" })).toBe(growths);
  });
});

describe("a growth that no known leak is in stays the same", () => {
  test.each([
    ["a class of another size", series("size-class", "1024", 3)],
    ["large objects beside small known ones", series("large-objects", "", 4096)],
    ["heap-alloc", series("heap-alloc", "", 4096)],
    ["goroutines", series("goroutines", "a ← b", 1)],
    ["a counter", series("counter", "files", 1)],
  ])("%s", (_, growth) => {
    expect(restOf([growth], requests)[0]).toBe(growth);
  });
});

describe("a size class", () => {
  test("that known stacks alone make grow has nothing left, and says what it was", () => {
    const [rest] = restOf([contexts(11)], requests);
    expect(rest).toMatchObject({ known: ["CL-D"], pValue: 1, whole: { perIteration: { value: 11 } } });
    expect(rest?.callers).toBeUndefined();
    expect(rest?.perIteration.value).toBeCloseTo(0, 9);
    expect(rest?.strict.low).toBeLessThanOrEqual(0);
    expect(decide(rest ? [rest] : [], budget)[0]?.verdict).not.toBe("leak");
  });

  test("has left what foreign functions are proven to allocate, with their names", () => {
    const [rest] = restOf([contexts(12)], [...requests, live(hover, 416, growing(1))], fine);
    expect(rest).toMatchObject({ known: ["CL-D"], callers: ["golang.Hover"], pValue: 0 });
    expect(rest?.perIteration.value).toBeCloseTo(1, 1);
    expect(rest?.strict.low).toBeGreaterThan(0.4);
    expect(decide(rest ? [rest] : [], budget)[0]?.verdict).toBe("leak");
  });

  test("is as large as all proven functions together", () => {
    const two = [live(hover, 416, growing(1)), live(types, 416, growing(2))];
    const [rest] = restOf([contexts(14)], [...requests, ...two], fine);
    expect(rest?.callers).toEqual(["cache.(*typeCheckBatch).checkPackage", "golang.Hover"]);
    expect(rest?.perIteration.value).toBeCloseTo(3, 1);
  });

  test("has the share of a function however restless another is", () => {
    const restless = live(types, 416, [9000, 8000, 9500, 7800, 9000, 8100, 9900, 8000, 9000, 7700, 8800]);
    const [rest] = restOf([contexts(12, 2)], [...requests, live(hover, 416, growing(2)), restless], fine);
    expect(rest?.callers).toEqual(["golang.Hover"]);
    expect(rest?.perIteration.value).toBeCloseTo(2, 1);
  });

  test("has none of a function that levels off in a fresh process", () => {
    const dose: MadePhase = { rateBytes: 512, profiles: 6 };
    const contexts6 = requestSites().map((one) => evenly(one, 6));
    const ofHover = (counts: readonly number[]) =>
      restOf([contexts(13, 2)], [...contexts6, live(hover, 416, counts)], dose)[0]?.callers;
    expect(ofHover([0, 40, 80, 120, 160, 200])).toEqual(["golang.Hover"]);
    expect(ofHover([0, 100, 200, 200, 200, 200])).toBeUndefined();
  });

  test("has none of a function that levels off, or is below the floor", () => {
    const filled = live(hover, 416, [0, 60, 120, 180, 200, 200, 200, 200, 200, 200, 200]);
    expect(restOf([contexts(13)], [...requests, filled], fine)[0]?.callers).toBeUndefined();
    const slow = live(hover, 416, growing(0.2));
    expect(restOf([contexts(11.2)], [...requests, slow], { rateBytes: 16 })[0]?.callers).toBeUndefined();
  });

  test("is proven at 99.9 %, for it is one of many", () => {
    const sites = [...requests, live(hover, 416, growing(1))];
    const rate = { bytesEach: 416, rateBytes: 512 };
    const hovers = sampledGrowth(
      trackOf(tracksOf(sites, rate), 416, ({ caller }) => caller === "golang.Hover"),
      rate,
    );
    const [rest] = restOf([contexts(12)], sites, fine);
    expect(rest?.strict.low).toBe(hovers.at(0.999).low);
    expect(rest?.perIteration.low).toBe(hovers.at(0.95).low);
    // Unproven: a growth that holds at 99 % and not at 99.9 %.
    const eight = live(hover, 64, growing(0.68));
    const one = { bytesEach: 64, rateBytes: 512 };
    const own = sampledGrowth(
      trackOf(tracksOf([eight], one), 64, () => true),
      one,
    );
    expect(own.at(0.99).low).toBeGreaterThan(0);
    expect(own.at(0.999).low).toBeLessThan(0);
    const nodes = series("size-class", "64", 0.68, { spread: 20 });
    const [open] = restOf([nodes], [evenly(site(addLine, 100, 8192)), eight], fine);
    expect(open).toMatchObject({ known: ["CL-B"], pValue: 1 });
    expect(open?.strict.low).toBe(own.at(0.999).low);
  });

  test("has nothing left because a known stack let go of what it had", () => {
    const gone = live(addFile, 96, growing(-10, { from: 1000 }));
    const sites = [evenly(site(addLine, 100, 8192)), gone];
    const [rest] = restOf([series("size-class", "96", 0)], sites, { rateBytes: 16 });
    expect(rest).toMatchObject({ known: ["CL-B"], pValue: 1 });
  });

  test("has none of a function with too few samples", () => {
    const [rest] = restOf([contexts(12)], [...requests, live(hover, 416, growing(1))]);
    expect(rest?.callers).toBeUndefined();
    expect(rest?.perIteration.high).toBeGreaterThan(1);
  });

  test("that is counted exactly bounds what the stacks leave open", () => {
    // Nothing foreign is seen; a sample of each 4 KiB alone would leave more than 40 objects of 48 B open.
    const small = series("size-class", "48", 55, { spread: 0.001 });
    const [rest] = restOf(
      [small],
      [
        ...requests,
        live(
          types,
          48,
          growing(0, { from: 300_000 }).map((y, i) => y + (i % 2) * 4000),
        ),
      ],
    );
    expect(rest?.strict.high).toBeLessThan(40);
  });

  test("whose count says another thing than its stacks is what the stacks say", () => {
    // What 16 bytes of tiny strings keep alive has no allocator: the count grows, and nobody does.
    const tiny = series("size-class", "16", 900, { spread: 0.001 });
    const [rest] = restOf([tiny], requests);
    expect(rest?.known).toEqual(["CL-D"]);
    expect(rest?.perIteration.low).toBeLessThanOrEqual(0);
    expect(rest?.perIteration.high).toBeLessThan(200);
  });

  test("has a known leak in it that may be there, although nothing of it was seen", () => {
    // The name of a file is kept in a size between 32 and 160 bytes.
    const [rest] = restOf(
      [series("size-class", "160", 1)],
      editSites().map((one) => evenly(one)),
    );
    expect(rest?.known).toEqual(["CL-B"]);
    expect(rest?.strict.low).toBeLessThan(0.25);
  });

  test("a known part whose leak is not shown is foreign", () => {
    // Line tables are shown. The map of a context's children stands alone: others make such maps too.
    const sites = [evenly(site(addLine, 50, 8192)), evenly(site(children, 900, 112))];
    const [rest] = restOf([series("size-class", "112", 9)], sites, fine);
    expect(rest).toMatchObject({ known: ["CL-B"], callers: [expect.any(String)] });
    expect(rest?.perIteration.value).toBeCloseTo(9, 0);
  });

  test("is tested half by half: what ends in the middle is no leak", () => {
    const ends = live(hover, 8192, [0, 20, 40, 60, 80, 100, 100, 100, 100, 100, 100]);
    const tables = series("size-class", "8192", 1.5, { spread: 0.05 });
    const [rest] = restOf([tables], [evenly(site(addLine, 50, 8192)), ends]);
    expect(rest?.known).toEqual(["CL-B"]);
    expect(rest?.firstHalf.value).toBeCloseTo(2, 0);
    expect(rest?.secondHalf.value).toBeCloseTo(0, 0);
    expect(decide(rest ? [rest] : [], budget)[0]?.verdict).not.toBe("leak");
  });
});

describe("bytes", () => {
  const heap = (value: number) => series("owned-heap", "", value, { spread: 0.02 });

  test("of the owned heap are less by what known leaks keep, size by size", () => {
    const sites = grown.map((one) => evenly(one));
    const [rest] = restOf([heap(30_000), ...requestClasses()], sites);
    const known = grown.reduce((sum, { objects, bytesEach }) => sum + (objects / 100) * bytesEach, 0);
    expect(rest?.known).toEqual(["CL-B", "CL-D"]);
    expect(rest?.perIteration.value).toBeCloseTo(30_000 - known, 0);
    expect(rest?.whole?.perIteration.value).toBe(30_000);
    expect(rest?.perIteration.low).toBeLessThan(30_000 * 0.98 - known);
    expect(rest?.perIteration.high).toBeGreaterThan(30_000 * 1.02 - known);
  });

  test("of large objects are less by the large ones alone", () => {
    const sites = grown.map((one) => evenly(one));
    const [rest] = restOf([series("large-objects", "", 20_480)], sites);
    expect(rest?.known).toEqual(["CL-B"]);
    expect(rest?.perIteration.value).toBeCloseTo(20_480 - 0.5 * 20_480, 0);
  });

  test("are known better where the classes count exactly", () => {
    const sites = grown.map((one) => evenly(one));
    const [alone] = restOf([heap(30_000)], sites);
    const [counted] = restOf([heap(30_000), ...requestClasses()], sites);
    const width = (growth: Growth | undefined) => (growth ? growth.perIteration.high - growth.perIteration.low : 0);
    expect(width(counted)).toBeLessThan(width(alone));
  });

  test("are not more by what a known stack let go of", () => {
    const gone = live(addLine, 24_576, growing(-1, { from: 1000 }));
    const [rest] = restOf([heap(30_000)], [...requests, ...editSites().map((one) => evenly(one)), gone]);
    expect(rest?.perIteration.value).toBeLessThan(30_000);
  });

  test("of each half are less by what was kept in that half", () => {
    const late = live(addLine, 20_480, [0, 0, 0, 0, 0, 0, 20, 40, 60, 80, 100]);
    const [rest] = restOf([heap(20_480)], [late, evenly(site(addLine, 100, 4096))]);
    expect(rest?.firstHalf.value).toBeCloseTo(20_480 - 4096, -1);
    expect(rest?.secondHalf.value).toBeCloseTo(20_480 - 4096 - 2 * 20_480, -1);
  });
});

test("each estimate keeps its confidence, so that other classes of the phase are tested as they were", () => {
  const growths = [contexts(12), series("owned-heap", "", 30_000), series("size-class", "1024", 1, { pValue: 0.004 })];
  for (const sites of [requests, [...requests, live(hover, 416, growing(1))]]) {
    const rest = restOf(growths, sites, fine);
    expect(rest.map((one) => estimates(one).map(({ confidence }) => confidence))).toEqual(
      growths.map((one) => estimates(one).map(({ confidence }) => confidence)),
    );
    expect(decide(rest, budget).find(({ key }) => key === "1024")?.verdict).toBe("leak");
  }
});

test("no number is NaN, whatever is missing", () => {
  const unbounded = { value: 0, low: -Infinity, high: Infinity };
  const open = (growth: Growth): Growth => ({
    ...growth,
    perIteration: { ...growth.perIteration, ...unbounded },
    strict: { ...growth.strict, ...unbounded },
    firstHalf: { ...growth.firstHalf, ...unbounded },
    secondHalf: { ...growth.secondHalf, ...unbounded },
  });
  const sizeless = live(["go/types.NewVar", ...addLine], 0, growing(5));
  const growths = [contexts(11), series("owned-heap", "", 20_000), series("large-objects", "", 9)];
  const phases = [growths, growths.map(open)].map((each) =>
    knownPhase([...requests, ...editSites().map((one) => evenly(one)), sizeless], each),
  );
  for (const phase of phases) {
    const kept = [...keptBySize(phase, "strict").values(), ...keptBySize(phase, "perIteration").values()];
    const numbers = [...besideKnown(phase).flatMap(estimates), ...kept].flatMap(({ value, low, high }) => [
      value,
      low,
      high,
    ]);
    expect(numbers.filter(Number.isNaN)).toEqual([]);
    expect(besideKnown(phase).every((growth) => Number.isFinite(growth.perIteration.value))).toBe(true);
  }
});
