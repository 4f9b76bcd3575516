import { expect, test } from "vitest";
import { parseGrowth } from "../../../src/plan/options/quantities.ts";

test.each([
  ["2KiB/iteration", 2048],
  ["2KB", 2000],
  ["512B", 512],
  ["1.5MiB/iteration", 1_572_864],
  ["0.5 KiB", 512],
  ["1MB", 1_000_000],
])("%s is %d bytes", (value, bytes) => {
  expect(parseGrowth(value, "--max-growth")).toBe(bytes);
});
