import { expect, test } from "vitest";
import { parseDuration } from "../../../src/plan/options/quantities.ts";

test.each([
  ["90s", 90_000],
  ["2m", 120_000],
  ["500ms", 500],
  ["1.5s", 1_500],
  ["0s", 0],
])("%s is %d ms", (value, ms) => {
  expect(parseDuration(value, "--soak", 3_600_000)).toBe(ms);
});

test("more than allowed is refused", () => {
  expect(() => parseDuration("3s", "--soak", 2_999)).toThrow('--soak can\'t be "3s"');
});
