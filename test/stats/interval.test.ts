import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Interval } from "../../src/model/growth.ts";
import {
  clamped,
  dividedBy,
  finiteOrNull,
  intervalOfJson,
  jsonInterval,
  less,
  pointInterval,
  sum,
  sumOfIndependent,
  times,
} from "../../src/stats/interval.ts";
import { fixedRuns } from "./fixed-runs.ts";

const distance = fc.oneof(fc.nat({ max: 50 }), fc.constant(Infinity));
/** Whole numbers, so that sums are exact; ends may be unbounded. */
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: -99, max: 99 }), distance, distance)
  .map(([value, below, above]) => ({ value, low: value - below, high: value + above }));
const lists = fc.array(intervals, { maxLength: 5 });
const width = ({ low, high }: Interval) => high - low;

describe("examples", () => {
  const a = { value: 10, low: 7, high: 14 };
  const b = { value: 5, low: 1, high: 8 };

  test.each<[string, Interval, Interval]>([
    ["a sum at the worst", sum([a, b]), { value: 15, low: 8, high: 22 }],
    ["a sum of independent numbers", sumOfIndependent([a, b]), { value: 15, low: 10, high: 20 }],
    ["a difference at the worst", less(a, b), { value: 5, low: -1, high: 13 }],
    ["a multiple", times(a, 3), { value: 30, low: 21, high: 42 }],
    ["a mirror image", times(a, -1), { value: -10, low: -14, high: -7 }],
    ["nothing of an unbounded number", times({ ...a, high: Infinity }, 0), { value: 0, low: 0, high: 0 }],
    ["a share", dividedBy(a, 2), { value: 5, low: 3.5, high: 7 }],
    ["what lies between two bounds", clamped(a, 8, 12), { value: 10, low: 8, high: 12 }],
    ["an exact number", pointInterval(3), { value: 3, low: 3, high: 3 }],
  ])("%s", (_, interval, expected) => {
    expect(interval).toEqual(expected);
  });

  test("a confidence stays what it is", () => {
    const estimate = { ...a, confidence: 0.95 };
    for (const result of [less(estimate, b), times(estimate, 2), dividedBy(estimate, 2), clamped(estimate, 0, 9)]) {
      expect(result.confidence).toBe(0.95);
    }
  });

  test("what is not finite is null in JSON", () => {
    expect(jsonInterval({ value: 1, low: -Infinity, high: Infinity })).toEqual({ value: 1, low: null, high: null });
    expect([-Infinity, Infinity, Number.NaN, 0].map(finiteOrNull)).toEqual([null, null, null, 0]);
  });
});

describe("for all intervals", () => {
  const holds = (check: (a: Interval, b: Interval, list: readonly Interval[]) => void) =>
    fc.assert(fc.property(intervals, intervals, lists, check), fixedRuns);

  test("a result is in order and has no NaN", () => {
    fc.assert(
      fc.property(intervals, intervals, lists, fc.integer({ min: -9, max: 9 }), (a, b, list, factor) => {
        const results = [sum(list), sumOfIndependent(list), less(a, b), times(a, factor), dividedBy(a, 7)];
        for (const { value, low, high } of [...results, clamped(a, -5, 5)]) {
          expect(low <= value && value <= high, JSON.stringify({ value, low, high })).toBe(true);
        }
      }),
      fixedRuns,
    );
  });

  test("the sum of independent numbers is the same number, no wider than at the worst, no narrower than any of them", () => {
    holds((_a, _b, list) => {
      const [worst, independent] = [sum(list), sumOfIndependent(list)];
      expect(independent.value).toBe(worst.value);
      expect(independent.low).toBeGreaterThanOrEqual(worst.low);
      expect(independent.high).toBeLessThanOrEqual(worst.high);
      for (const part of list) expect(width(independent)).toBeGreaterThanOrEqual(width(part) - 1e-9);
    });
  });

  test("an exact number shifts, in whatever way it is added or taken", () => {
    holds((a, { value: by }) => {
      const shifted = { value: a.value + by, low: a.low + by, high: a.high + by };
      expect(sum([a, pointInterval(by)])).toEqual(shifted);
      expect(sumOfIndependent([a, pointInterval(by)])).toEqual(shifted);
      expect(less(a, pointInterval(-by))).toEqual(shifted);
    });
  });

  test("to take is to add the mirror image", () => {
    holds((a, b) => {
      expect(less(a, b)).toEqual(sum([a, times(b, -1)]));
    });
  });

  test("the order of a sum does not matter, and a multiple may be taken before it or behind it", () => {
    holds((_a, _b, list) => {
      expect(sum([...list].reverse())).toEqual(sum(list));
      expect(times(sum(list), 4)).toEqual(sum(list.map((part) => times(part, 4))));
      expect(dividedBy(times(sum(list), 4), 4)).toEqual(sum(list));
    });
  });

  test("JSON keeps it", () => {
    holds((a) => {
      expect(intervalOfJson(JSON.parse(JSON.stringify(jsonInterval(a))))).toEqual(a);
    });
  });
});
