import { expect, test } from "vitest";
import { exitCode } from "../../src/model/exit-code.ts";

test.each([
  ["pass", 0],
  ["fail", 1],
  ["inconclusive", 3],
  ["not-measured", 4],
] as const)("%s exits with %i", (outcome, code) => {
  expect(exitCode(outcome)).toBe(code);
});
