import { expect, test } from "vitest";
import type { SeriesVerdict } from "../../src/model/growth.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { classTrack, sampleTrack } from "../growth/sample-track.ts";
import { verdicts } from "./sample-series.ts";

const RUNS = 100;
const random = seededRandom(53_200);

/** Stationary errors, each `rho` times the one before plus something new. */
function errors(count: number, rho: number, sd: number): readonly number[] {
  const values: number[] = [];
  for (let i = 0, e = sd * random.normal(); i < count; i++) {
    values.push(e);
    e = rho * e + sd * Math.sqrt(1 - rho * rho) * random.normal();
  }
  return values;
}

function walk(count: number, step: number): readonly number[] {
  let y = 0;
  return Array.from({ length: count }, () => (y += step * random.normal()));
}

/** Owned heap at 60 MB: 11 profiles, one every second cycle. */
function run(ys: readonly number[]): SeriesVerdict | undefined {
  const points = ys.map((y, i) => ({ x: 20 * i, y: 60e6 + Math.round(y) }));
  return verdicts([sampleTrack([], { points })])[0];
}

function tally(make: () => readonly number[]) {
  const all = Array.from({ length: RUNS }, () => run(make()));
  return { leaks: all.filter((v) => v === "leak").length, unsure: all.filter((v) => v === "inconclusive").length };
}

const withNoise = (y: (i: number) => number) => errors(11, 0, 20e3).map((e, i) => e + y(i));
const someCycle = () => 1 + Math.floor(random.uniform() * 10);

test.each([
  { what: "errors of 11 KB", make: () => errors(11, 0, 11e3), clean: true },
  { what: "errors of 41 KB", make: () => errors(11, 0, 41e3), clean: true },
  { what: "errors of 41 KB, AR(1) 0.5", make: () => errors(11, 0.5, 41e3), clean: true },
  { what: "errors of 41 KB, AR(1) 0.8", make: () => errors(11, 0.8, 41e3), clean: true },
  { what: "a random walk", make: () => walk(11, 30e3), clean: false },
  {
    what: "a cache that fills in 3 cycles",
    make: () => withNoise((i) => 5e6 * (1 - Math.exp((-2 * i) / 3))),
    clean: false,
  },
  {
    what: "a cache that fills in 8 cycles",
    make: () => withNoise((i) => 5e6 * (1 - Math.exp((-2 * i) / 8))),
    clean: false,
  },
  {
    what: "an eviction",
    make: () => {
      const at = someCycle();
      return withNoise((i) => (i < at ? 0 : -4e6));
    },
    clean: true,
  },
  {
    what: "a step up",
    make: () => {
      const at = someCycle();
      return withNoise((i) => (i < at ? 0 : 2e6));
    },
    clean: false,
  },
  { what: "evictions that come again", make: () => withNoise((i) => (i % 4) * 5e5), clean: false },
])("$what: hardly ever a leak, and a clean run passes", ({ make, clean }) => {
  const { leaks, unsure } = tally(make);
  expect(leaks).toBeLessThanOrEqual(1);
  if (clean) expect(unsure).toBeLessThanOrEqual(RUNS * 0.05);
});

test("a clean ledger of 58 classes passes as a whole", () => {
  for (let i = 0; i < 8; i++) {
    const classes = Array.from({ length: 58 }, (_, k) =>
      classTrack(
        16 * (k + 1),
        errors(21, 0.3, k % 8 === 0 ? 20 : 0.8).map((e) => Math.round(5000 + e)),
      ),
    );
    const all = verdicts(classes);
    expect(all).not.toContain("leak");
    expect(all).not.toContain("inconclusive");
  }
});

test.each([
  { what: "owned heap: 5 KB per iteration", make: () => errors(11, 0, 41e3).map((e, i) => e + 100e3 * i) },
  { what: "owned heap: 10 KB under dependent errors", make: () => errors(11, 0.8, 41e3).map((e, i) => e + 200e3 * i) },
])("$what is found", ({ make }) => {
  expect(tally(make).leaks).toBeGreaterThanOrEqual(RUNS * 0.95);
});
