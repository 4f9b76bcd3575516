import { expect, test } from "vitest";
import { formatDuration } from "../../src/text/format-duration.ts";

test.each([
  [0, "0.00 ms"],
  [0.06, "0.06 ms"],
  [0.0951, "0.1 ms"],
  [3.14, "3.1 ms"],
  [9.94, "9.9 ms"],
  [9.96, "10 ms"],
  [999.4, "999 ms"],
  [999.6, "1.0 s"],
  [12_345, "12.3 s"],
])("%d ms are %s", (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
