import { describe, expect, test } from "vitest";
import { mannKendall } from "../../src/stats/mann-kendall.ts";
import { golden, line } from "./golden.ts";

describe("agrees with pymannkendall.original_test", () => {
  test.each(golden.series)("$name", ({ ys, mannKendall: expected }) => {
    const { s, variance, pValue } = mannKendall([line(ys)]);
    expect(s).toBe(expected.s);
    expect(variance).toBeCloseTo(expected.variance, 9);
    expect(pValue).toBeCloseTo(expected.p, 12);
  });
});

test("S and its variance add up over segments", () => {
  const [a, b] = [line([1, 3, 2, 5, 4]), line([9, 8, 7, 7])];
  const [one, other, both] = [mannKendall([a]), mannKendall([b]), mannKendall([a, b])];
  expect([both.s, both.variance]).toEqual([one.s + other.s, one.variance + other.variance]);
});

test("inflation makes a trend less sure", () => {
  const ys = line([1, 2, 3, 5, 4, 6, 8, 7, 9]);
  expect(mannKendall([ys], 4).pValue).toBeGreaterThan(mannKendall([ys]).pValue);
});

test.each([[[]], [[[]]], [[line([1])]], [[line([4, 4, 4, 4, 4, 4])]]])("no pair that differs: p = 1", (segments) => {
  expect(mannKendall(segments).pValue).toBe(1);
});
