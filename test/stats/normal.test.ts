import { expect, test } from "vitest";
import { normalQuantile } from "../../src/stats/normal-quantile.ts";
import { normalTail } from "../../src/stats/normal-tail.ts";
import { golden } from "./golden.ts";

test.each(golden.normalTail)("the tail above %d is that of scipy, far out as well", (z, expected) => {
  expect(normalTail(z) / expected).toBeCloseTo(1, 11);
  expect(normalTail(-z)).toBeCloseTo(1 - expected, 12);
});

test.each(golden.normalQuantile)("the quantile at %d is that of scipy", (p, expected) => {
  expect(normalQuantile(p)).toBeCloseTo(expected, 11);
});

test("the ends of the line", () => {
  expect([normalQuantile(0), normalQuantile(1), normalTail(60)]).toEqual([-Infinity, Infinity, 0]);
  expect(normalQuantile(1.1)).toBeNaN();
});
