import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hodgesLehmann } from "../../src/stats/hodges-lehmann.ts";
import { mannWhitney } from "../../src/stats/mann-whitney.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { fixedRuns } from "./fixed-runs.ts";
import { golden } from "./golden.ts";
import { samples, shuffled } from "./samples.ts";

describe("the interval is all shifts that scipy.stats.mannwhitneyu does not reject", () => {
  const cases = golden.hodgesLehmann.flatMap(({ a, b, value, intervals }) =>
    Object.entries(intervals).map(([confidence, ends]) => ({ a, b, value, confidence: Number(confidence), ends })),
  );
  test.each(cases)("$a.length against $b.length at $confidence", ({ a, b, value, confidence, ends: [low, high] }) => {
    const estimate = hodgesLehmann(a, b, confidence);
    expect(estimate.value).toBeCloseTo(value, 12);
    expect(estimate.confidence).toBe(confidence);
    if (low === null) expect(estimate.low).toBe(-Infinity);
    else expect(estimate.low).toBeCloseTo(low, 12);
    if (high === null) expect(estimate.high).toBe(Infinity);
    else expect(estimate.high).toBeCloseTo(high, 12);
  });
});

test.each([
  { n: 3, confidence: 0.9, low: 8, high: 12 },
  { n: 3, confidence: 0.95, low: -Infinity, high: Infinity },
  { n: 4, confidence: 0.95, low: 7, high: 13 },
  { n: 4, confidence: 0.99, low: -Infinity, high: Infinity },
  { n: 5, confidence: 0.99, low: 6, high: 14 },
])("$n against $n at $confidence: the extreme differences, or no bound", ({ n, confidence, low, high }) => {
  const a = Array.from({ length: n }, (_, i) => i);
  const shifted = a.map((y) => y + 10);
  expect(hodgesLehmann(a, shifted, confidence)).toEqual({ value: 10, low, high, confidence });
});

test.each([
  { a: [], b: [] },
  { a: [1], b: [] },
  { a: [], b: [1, 2, 3] },
])("an empty sample has no shift and no bound", ({ a, b }) => {
  expect(hodgesLehmann(a, b, 0.9)).toEqual({ value: 0, low: -Infinity, high: Infinity, confidence: 0.9 });
});

test("4 against 4 at 95 % covers the shift in 97.1 % of samples, the interval is never too narrow", () => {
  const random = seededRandom(57222);
  const runs = 4000;
  let covered = 0;
  for (let run = 0; run < runs; run++) {
    const draw = () => Array.from({ length: 4 }, random.normal);
    const { low, high } = hodgesLehmann(
      draw(),
      draw().map((y) => y + 3),
      0.95,
    );
    if (low <= 3 && 3 <= high) covered++;
  }
  expect(Math.abs(covered / runs - 0.9714)).toBeLessThan(0.008); // three standard errors
});

describe.each([
  { kind: "exact", from: 1, to: 10 },
  { kind: "approximate", from: 26, to: 28 },
])("$kind", ({ from, to }) => {
  const sample = samples(from, to);
  const confidences = fc.constantFrom(0.8, 0.9, 0.95, 0.99);

  test("a shift of b shifts, a scale scales, a negative one mirrors, and the other way round is negated", () => {
    fc.assert(
      fc.property(sample, sample, confidences, fc.integer({ min: -99, max: 99 }), (a, b, confidence, by) => {
        const at = (x: readonly number[], y: readonly number[]) => hodgesLehmann(x, y, confidence);
        const { value, low, high } = at(a, b);
        const scaled = (factor: number) =>
          [a, b].map((values) => values.map((y) => factor * y)) as [number[], number[]];
        const moved = b.map((y) => y + by);
        expect(at(a, moved)).toEqual({ value: value + by, low: low + by, high: high + by, confidence });
        expect(at(...scaled(5))).toEqual({ value: 5 * value, low: 5 * low, high: 5 * high, confidence });
        const negated = { value: 0 - 5 * value, low: 0 - 5 * high, high: 0 - 5 * low, confidence };
        expect(at(...scaled(-5))).toEqual(negated);
        expect(at(b, a)).toEqual({ value: 0 - value, low: 0 - high, high: 0 - low, confidence });
      }),
      fixedRuns,
    );
  });

  test("the order of values does not matter", () => {
    fc.assert(
      fc.property(shuffled(sample), shuffled(sample), ([a, otherA], [b, otherB]) => {
        expect(hodgesLehmann(otherA, otherB, 0.9)).toEqual(hodgesLehmann(a, b, 0.9));
      }),
      fixedRuns,
    );
  });

  test("more confidence is never narrower, and the value lies within", () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const estimates = [0.5, 0.8, 0.9, 0.95, 0.99].map((confidence) => hodgesLehmann(a, b, confidence));
        const ends = [...estimates.map(({ low }) => low).reverse(), ...estimates.map(({ high }) => high)];
        expect(ends).toEqual([...ends].sort((x, y) => x - y));
        for (const { low, value, high } of estimates) {
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
        }
      }),
      fixedRuns,
    );
  });

  test("a larger value in b never lowers the shift nor an end of its interval", () => {
    fc.assert(
      fc.property(sample, sample, fc.nat(), fc.nat({ max: 20 }), (a, b, place, by) => {
        const plain = hodgesLehmann(a, b, 0.9);
        const raised = hodgesLehmann(a, b.with(place % b.length, (b[place % b.length] ?? 0) + by), 0.9);
        expect(raised.value).toBeGreaterThanOrEqual(plain.value);
        expect(raised.low).toBeGreaterThanOrEqual(plain.low);
        expect(raised.high).toBeGreaterThanOrEqual(plain.high);
      }),
      fixedRuns,
    );
  });

  test("without ties 0 lies outside exactly where the Mann–Whitney test rejects", () => {
    const even = sample.map((values) => values.map((value, i) => 100 * value + 2 * i));
    const odd = sample.map((values) => values.map((value, i) => 100 * value + 2 * i + 1001));
    fc.assert(
      fc.property(even, odd, confidences, (a, b, confidence) => {
        const { low, high } = hodgesLehmann(a, b, confidence);
        const { pValue } = mannWhitney(a, b);
        expect(low > 0 || high < 0).toBe(pValue <= 1 - confidence + 1e-11);
      }),
      fixedRuns,
    );
  });
});
