import { expect, test } from "vitest";
import { sampledObjects } from "../../../../src/judge/cause/known/sampled-objects.ts";

const RATE = 4096;

test("a large object is nearly counted", () => {
  const { value, low, high } = sampledObjects({ net: 400, gross: 400 }, 40_960, RATE);
  expect(value).toBe(400);
  expect(high - low).toBeLessThan(2);
});

test("the bounds are the exact Poisson ones within a sample", () => {
  // 99.9 % for 0, 10 and 100 samples: (0, 7.6), (2.9, 24.1), (70, 136.5); R: qgamma(c(.0005, .9995), k + c(0, 1)).
  const p = 1 - Math.exp(-16 / RATE);
  for (const [samples, least, most] of [
    [0, 0, 7.6],
    [10, 2.96, 24.6],
    [100, 70.4, 137],
  ] as const) {
    const { low, high } = sampledObjects({ net: samples / p, gross: samples / p }, 16, RATE);
    expect(Math.abs(low * p - least)).toBeLessThan(1);
    expect(Math.abs(high * p - most)).toBeLessThan(1);
  }
});

test("what came and went leaves doubt", () => {
  const still = sampledObjects({ net: 0, gross: 0 }, 64, RATE);
  const restless = sampledObjects({ net: 0, gross: 5000 }, 64, RATE);
  expect(restless.value).toBe(0);
  expect(restless.high).toBeGreaterThan(still.high);
  expect(restless.low).toBeLessThan(still.low);
});

test("a profile of every allocation leaves none", () => {
  const { low, high } = sampledObjects({ net: 10, gross: 12 }, 64, 1);
  expect(low).toBeCloseTo(10, 9);
  expect(high).toBeCloseTo(10, 9);
});
