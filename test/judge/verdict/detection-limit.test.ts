import { expect, test } from "vitest";
import { detectionLimit } from "../../../src/judge/verdict/detection-limit.ts";
import { classTrack, sampleTrack } from "../growth/sample-track.ts";
import { budget, decided, seriesWith } from "./sample-series.ts";

const at = (low: number, value: number, high: number) => ({
  strict: { low, value, high, confidence: 0.99 },
  perIteration: { low, value, high, confidence: 0.95 },
});

test("the worst series in bytes counts, with its half-width or its upper end, whichever is more", () => {
  const series = [seriesWith("bounded", at(-300, 0, 300)), seriesWith("within-budget", at(900, 1000, 1100))];
  expect(detectionLimit(series, budget).bytesPerIteration).toBe(1100);
  expect(detectionLimit(series.slice(0, 1), budget).bytesPerIteration).toBe(300);
});

test("leaks and series that do not decide are left out; nothing left is null, as is no bound", () => {
  const series = [seriesWith("leak", at(9e3, 9e3, 9e3)), seriesWith("bounded", { ...at(0, 5e3, 9e3), decides: false })];
  expect(detectionLimit(series, budget)).toEqual({ bytesPerIteration: null, objectsPerIteration: null });
  const unbounded = [seriesWith("inconclusive", at(-Infinity, 0, Infinity))];
  expect(detectionLimit(unbounded, budget).bytesPerIteration).toBeNull();
});

test("one restless class of twenty does not set the limit in objects, and the floor is the least", () => {
  const cycles = Array.from({ length: 21 }, (_, cycle) => cycle);
  const flat = Array.from({ length: 19 }, () =>
    classTrack(
      64,
      cycles.map(() => 7),
    ),
  );
  const restless = classTrack(
    48,
    cycles.map((cycle) => 5000 + (cycle % 3) * 900),
  );
  const series = decided([...flat, restless, sampleTrack(cycles.map(() => 60e6))]);
  expect(detectionLimit(series, budget)).toEqual({ bytesPerIteration: 0, objectsPerIteration: 0.4 });
});
