import { expect, test } from "vitest";
import { evenlySpaced } from "../../src/stats/evenly-spaced.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

test("all, where there are no more than that", () => {
  expect(evenlySpaced(numbers(11), 11)).toEqual(numbers(11));
  expect(evenlySpaced([], 11)).toEqual([]);
});

test("the first and the last, and the others evenly between", () => {
  expect(evenlySpaced(numbers(41), 5)).toEqual([0, 10, 20, 30, 40]);
  expect(evenlySpaced(numbers(12), 11)).toHaveLength(11);
  expect(evenlySpaced(numbers(100), 2)).toEqual([0, 99]);
});
