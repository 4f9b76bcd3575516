import { describe, expect, test } from "vitest";
import { type SampledGrowth, sampledGrowth } from "../../../src/judge/known/sampled-growth.ts";
import { trackOf } from "../../../src/judge/known/site-tracks.ts";
import { seededRandom } from "../../../src/stats/seeded-random.ts";
import { hover } from "../cause/sample-phase.ts";
import { growing, type Life, live, sampled, tracksOf } from "./sample-profiles.ts";

const RATE = 4096;

/** The growth of objects of one size at call sites with these counts at each profile. */
function growthOf(
  counts: readonly (readonly number[])[],
  bytesEach = 64,
  { rateBytes = RATE, every = 10 } = {},
): SampledGrowth {
  const sites = counts.map((each, i) => live([`a.site${i}`, ...hover], bytesEach, each));
  const tracks = tracksOf(sites, { rateBytes, every });
  return sampledGrowth(
    trackOf(tracks, bytesEach, () => true),
    { bytesEach, rateBytes },
  );
}

describe("two profiles", () => {
  const between = (first: number, last: number, bytesEach: number, rateBytes = RATE) =>
    growthOf([[first, last]], bytesEach, { rateBytes, every: 1 }).at(0.999);

  test("count a large object nearly", () => {
    const { value, low, high } = between(0, 400, 40_960);
    expect(value).toBe(400);
    expect(high - low).toBeLessThan(2);
  });

  test("have the exact Poisson bounds within a sample", () => {
    // 99.9 % for 0, 10 and 100 samples: (0, 7.6), (2.9, 24.1), (70, 136.5); R: qgamma(c(.0005, .9995), k + c(0, 1)).
    const p = 1 - Math.exp(-16 / RATE);
    for (const [samples, least, most] of [
      [0, 0, 7.6],
      [10, 2.96, 24.6],
      [100, 70.4, 137],
    ] as const) {
      const { low, high } = between(0, samples / p, 16);
      // Wider than they are, by no more than a few samples.
      expect(low * p).toBeLessThanOrEqual(least);
      expect(low * p).toBeGreaterThan(least - 4);
      expect(high * p).toBeGreaterThanOrEqual(most - 1);
      expect(high * p).toBeLessThan(most + 4);
    }
  });

  test("that show nothing do not say that nothing is there", () => {
    const { value, low, high } = between(0, 0, 16);
    expect([value, low]).toEqual([0, 0]);
    expect(high).toBeGreaterThan(7.6 * 256);
    expect(between(0, 0, 4096).high).toBeLessThan(7);
  });

  test("of every allocation leave no doubt", () => {
    const { low, high } = between(2, 12, 64, 1);
    expect(low).toBeCloseTo(10, 9);
    expect(high).toBeCloseTo(10, 9);
  });

  test("say the less the more came and went", () => {
    const still = growthOf([[500, 500]]).at(0.999);
    const restless = growthOf([
      [2500, 0],
      [0, 2500],
    ]).at(0.999);
    expect(restless.value).toBe(0);
    expect(restless.high).toBeGreaterThan(2 * still.high);
    expect(restless.low).toBeLessThan(still.low);
  });

  test("of objects whose size is not known bound nothing", () => {
    expect(growthOf([[0, 50]], 0).at(0.999)).toEqual({ value: 0, low: -Infinity, high: Infinity, confidence: 0.999 });
  });
});

test("a higher confidence is a wider interval", () => {
  const growth = growthOf([growing(1)]);
  const width = (confidence: number) => growth.at(confidence).high - growth.at(confidence).low;
  expect(width(0.999)).toBeGreaterThan(width(0.99));
  expect(growth.at(0.99).confidence).toBe(0.99);
});

test("the slope is per iteration, not per profile", () => {
  expect(growthOf([growing(3, { from: 200 })]).at(0.95).value).toBeCloseTo(3, 9);
});

describe("the scatter of nine profiles or more", () => {
  /** Large objects, so that sampling leaves nothing to chance. */
  const restless = (profiles: number) =>
    growthOf([growing(1, { from: 100, profiles }).map((y, i) => y + (i % 2) * 60)], 65_536).at(0.999);

  test("widens the interval", () => {
    const nine = restless(9);
    expect(nine.low).toBeLessThan(0.5);
    expect(nine.high).toBeGreaterThan(1.5);
  });

  test("says nothing with eight, of which only the ends count", () => {
    const eight = restless(8);
    expect(eight.high - eight.low).toBeLessThan(0.1);
    expect(eight.value).toBeCloseTo(1 + 60 / 70, 9);
  });
});

test("a cache that lets go of much at once does not hide growth", () => {
  const counts = growing(4, { from: 20_000, profiles: 11 }).map((y, i) => y - (i >= 6 ? 15_000 : 0));
  expect(growthOf([counts], 4096).at(0.95).value).toBeCloseTo(4, 9);
});

describe("the halves", () => {
  const halves = (counts: readonly number[]) => growthOf([counts], 65_536).halves?.map(({ at }) => at(0.9).value);

  test("are told apart, and share the profile in the middle", () => {
    expect(halves([0, 100, 200, 200, 200])).toEqual([10, 0]);
    expect(halves([0, 0, 0, 100, 200])).toEqual([0, 10]);
  });

  test("of an even number of profiles border on the last of the first half", () => {
    expect(halves([0, 100, 200, 300])).toEqual([10, 10]);
    expect(halves([0, 100, 400, 500])).toEqual([10, 20]);
  });

  test("there are none of two profiles", () => {
    expect(growthOf([[0, 100]]).halves).toBeUndefined();
  });

  test("have no halves of their own", () => {
    expect(growthOf([growing(1)]).halves?.every((half) => half.halves === undefined)).toBe(true);
  });
});

describe("of 400 made phases the interval at 99.9 % has the truth in 99.5 % or more", () => {
  const still: Life = { start: 0, kept: 0, replaced: 0 };
  const lives: readonly (readonly [string, readonly Life[]])[] = [
    ["of growth alone", [{ ...still, kept: 20 }]],
    ["of growth among what stays", [{ start: 3000, kept: 4, replaced: 0 }]],
    ["of growth among what is replaced", [{ start: 1500, kept: 10, replaced: 0.5 }]],
    ["of what is replaced whole", [{ start: 2000, kept: 0, replaced: 1 }]],
    [
      "of sites that are replaced, and one that grows",
      [
        { ...still, kept: 15 },
        { start: 1000, kept: 0, replaced: 1 },
      ],
    ],
    ["of nothing", [still]],
  ];
  const cases = lives.flatMap(([what, sites]) =>
    [6, 11].flatMap((profiles) =>
      [4096, 512].flatMap((rateBytes) =>
        [48, 416].map((bytesEach) => ({ what, sites, profiles, rateBytes, bytesEach })),
      ),
    ),
  );
  test.each(cases)("$what: $profiles profiles, a sample each $rateBytes B, objects of $bytesEach B", (one) => {
    const random = seededRandom(7);
    const truth = one.sites.reduce((sum, { kept }) => sum + kept, 0) / 10;
    const runs = 400;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const { low, high } = growthOf(
        one.sites.map((life) => sampled(life, one, random)),
        one.bytesEach,
        one,
      ).at(0.999);
      if (low <= truth && truth <= high) covered += 1;
    }
    expect(covered / runs).toBeGreaterThanOrEqual(0.995);
  });
});

test("a fresh process proves a quarter of a leak of which it has some sixty samples", () => {
  const random = seededRandom(3);
  const one = { bytesEach: 64, rateBytes: 512, profiles: 6 };
  const proven = Array.from({ length: 200 }, () => {
    const counts = sampled({ start: 1000, kept: 100, replaced: 0 }, one, random);
    return growthOf([counts], 64, { rateBytes: 512 }).at(0.999).low >= 2.5;
  });
  expect(proven.filter(Boolean).length).toBeGreaterThanOrEqual(190);
});
