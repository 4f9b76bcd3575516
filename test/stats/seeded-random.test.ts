import { mean, standardDeviation } from "simple-statistics";
import { expect, test } from "vitest";
import { seededRandom } from "../../src/stats/seeded-random.ts";

test("the same seed says the same, another seed something else", () => {
  const [a, b, c] = [seededRandom(1), seededRandom(1), seededRandom(2)];
  const take = ({ uniform }: typeof a) => [uniform(), uniform(), uniform()];
  const first = take(a);
  expect(take(b)).toEqual(first);
  expect(take(c)).not.toEqual(first);
});

test("its numbers are spread as they should be", () => {
  const random = seededRandom(3);
  const uniform = Array.from({ length: 4000 }, random.uniform);
  expect(Math.min(...uniform)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...uniform)).toBeLessThan(1);
  expect(mean(uniform)).toBeCloseTo(0.5, 1);
  const normal = Array.from({ length: 4000 }, random.normal);
  expect(mean(normal)).toBeCloseTo(0, 1);
  expect(standardDeviation(normal)).toBeCloseTo(1, 1);
});
