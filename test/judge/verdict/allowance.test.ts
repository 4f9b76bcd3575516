import { expect, test } from "vitest";
import { allowance } from "../../../src/judge/verdict/allowance.ts";
import { budget } from "./sample-series.ts";

test.each([
  { unit: "bytes", key: "", leakFrom: 2048, allowed: 2048 },
  { unit: "goroutines", key: "cache.watch", leakFrom: 0.1, allowed: 0.1 },
  { unit: "objects", key: "8", leakFrom: 0.4, allowed: 256 },
  { unit: "objects", key: "2048", leakFrom: 0.4, allowed: 1 },
  { unit: "objects", key: "2688", leakFrom: 1024 / 2688, allowed: 2048 / 2688 },
  { unit: "objects", key: "18432", leakFrom: 0.25, allowed: 0.25 },
] as const)("$unit $key: a leak from $leakFrom, excluded below $allowed", ({ unit, key, ...expected }) => {
  expect(allowance({ unit, key, budgets: 1 }, budget)).toEqual(expected);
});
