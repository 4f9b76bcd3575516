import fc from "fast-check";
import { expect, test } from "vitest";
import { measureGrowth } from "../../../src/judge/growth/measure-growth.ts";
import type { Growth, Track } from "../../../src/model/growth.ts";
import { seededRandom } from "../../../src/stats/seeded-random.ts";
import { classTrack, sampleTrack } from "./sample-track.ts";

function growthOf(track: Track): Growth {
  const [growth] = measureGrowth([track]);
  if (!growth) throw new Error("one track in, one growth out");
  return growth;
}

const cycles = Array.from({ length: 21 }, (_, cycle) => cycle);

test("an exactly linear series is reported exactly, in both halves", () => {
  const growth = growthOf(
    classTrack(
      416,
      cycles.map((cycle) => 5000 + 110 * cycle),
    ),
  );
  expect(growth.perIteration).toEqual({ value: 11, low: 11, high: 11, confidence: 0.95 });
  expect(growth.strict).toEqual({ value: 11, low: 11, high: 11, confidence: 0.995 });
  expect(growth.firstHalf).toEqual({ value: 11, low: 11, high: 11, confidence: 0.9 });
  expect(growth.secondHalf).toEqual(growth.firstHalf);
  expect(growth).toMatchObject({ pValue: 0, cuts: 0, autocorrelation: 0 });
});

test("an exactly flat series is flat, not unknown", () => {
  const growth = growthOf(sampleTrack(cycles.map(() => 60e6)));
  expect(growth.strict).toEqual({ value: 0, low: 0, high: 0, confidence: 0.995 });
  expect(growth.pValue).toBe(1);
});

test("a trend far above smooth residuals stays certain: their dependence can't unbound it", () => {
  const growth = growthOf(
    classTrack(
      64,
      cycles.map((cycle) => Math.round(5000 + 40 * cycle + 4 * Math.sin(cycle / 4))),
    ),
  );
  expect(growth.autocorrelation).toBeGreaterThan(0.7);
  expect(growth.strict.low).toBeGreaterThan(3.75);
  expect(growth.strict.high).toBeLessThan(4.2);
  expect(growth.pValue).toBeLessThan(1e-5);
});

test("a fall in the middle does not hide the growth on both sides of it", () => {
  const random = seededRandom(11);
  const ys = cycles.map((cycle) => 80e6 + 50_000 * cycle - (cycle > 10 ? 4e6 : 0) + 10_000 * random.normal());
  const growth = growthOf(sampleTrack(ys));
  expect(growth.cuts).toBe(1);
  expect(growth.strict.low).toBeGreaterThan(4000);
  expect(growth.strict.high).toBeLessThan(6000);
});

test.each([0, 1, 4])("%i points: unbounded, and a number all the same", (points) => {
  const { perIteration, strict } = growthOf(sampleTrack([1, 2, 3, 4].slice(0, points)));
  expect([perIteration.low, perIteration.high, strict.low]).toEqual([-Infinity, Infinity, -Infinity]);
  expect(perIteration.value).toBeCloseTo(points > 1 ? 0.1 : 0, 12);
});

test("the slope is inside its intervals, and 99 % is never narrower than 95 %", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 21 }), (ys) => {
      const { perIteration, strict } = growthOf(sampleTrack(ys));
      expect(perIteration.low).toBeLessThanOrEqual(perIteration.value);
      expect(perIteration.high).toBeGreaterThanOrEqual(perIteration.value);
      expect(strict.low).toBeLessThanOrEqual(perIteration.low);
      expect(strict.high).toBeGreaterThanOrEqual(perIteration.high);
    }),
  );
});

test("growth behind a disturbance is that of the second half, where the whole proves nothing", () => {
  // A class of gopls v0.16.2 with 64 B planted for every hover, 8 iterations a cycle: a fall and two steps, then a line.
  const live = [
    26_070, 26_101, 26_110, 26_119, 26_126, 26_086, 26_106, 26_110, 26_118, 26_131, 26_143, 26_149, 26_165, 26_272,
    26_280, 26_296, 26_300,
  ];
  const ys = [...live, ...Array.from({ length: 24 }, (_, i) => 26_308 + 8 * i + ((i * 3) % 4) - 1)];
  const [growth] = measureGrowth([classTrack(64, ys, { points: ys.map((y, i) => ({ x: 8 * i, y })) })], () => 0.2);
  expect(growth?.perIteration.value).toBeCloseTo(1, 1);
  expect(growth?.strict.low).toBeGreaterThan(0.9);
});
