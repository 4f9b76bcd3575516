import { expect, test } from "vitest";
import { formatCount } from "../../src/text/format-count.ts";

test.each([
  [0, "0"],
  [11, "11"],
  [11.02, "11.0"],
  [1200, "1,200"],
  [1234567.25, "1,234,567.3"],
  [0.024, "0.02"],
  [0.5, "0.5"],
  [-0.04, "−0.04"],
  [-0.001, "0.00"],
  [-3, "−3"],
  [Number.POSITIVE_INFINITY, "∞"],
  [Number.NaN, "–"],
])("%d is %s", (count, text) => {
  expect(formatCount(count)).toBe(text);
});
