import { expect, test } from "vitest";
import { detectionLimit } from "../../../src/judge/verdict/detection-limit.ts";
import { classTrack, sampleTrack } from "../growth/sample-track.ts";
import { budget, decided, seriesWith } from "./sample-series.ts";

const at = (low: number, value: number, high: number) => ({
  strict: { low, value, high, confidence: 0.99 },
  perIteration: { low, value, high, confidence: 0.95 },
});
const cycles = Array.from({ length: 21 }, (_, cycle) => cycle);
const quiet = Array.from({ length: 19 }, () =>
  classTrack(
    64,
    cycles.map(() => 7),
  ),
);

test("the worst series in bytes counts: what it proves nine times of ten, or its upper end, whichever is more", () => {
  const series = [seriesWith("bounded", at(-300, 0, 300)), seriesWith("within-budget", at(900, 1000, 1100))];
  expect(detectionLimit(series, budget).bytesPerIteration).toBe(1100);
  // 300 B are 2.576 standard errors; 1.282 more are needed.
  expect(detectionLimit(series.slice(0, 1), budget).bytesPerIteration).toBeCloseTo((300 * 3.8574) / 2.5758, 1);
});

test("a plateau is judged by its second half, and so is its limit", () => {
  const secondHalf = { low: -100, value: 0, high: 100, confidence: 0.9 };
  const series = [seriesWith("plateau", { ...at(5e3, 9e3, 13e3), secondHalf })];
  expect(detectionLimit(series, budget).bytesPerIteration).toBeCloseTo((100 * 3.8574) / 1.6449, 1);
});

test("leaks are exceptions by their growth, what a fresh process refuted by the most that it did there", () => {
  const perTurn = { low: -5, value: 1, high: 7, confidence: 0.95 };
  const confirmation = { answer: "refuted" as const, ablation: "all", perTurn, turns: 944 };
  const series = [
    seriesWith("leak", at(8e3, 9e3, 1e4)),
    seriesWith("plateau", { ...at(5e3, 9e3, 13e3), confirmation, metric: "large-objects" }),
    seriesWith("leak", { ...at(1, 1, 1), metric: "goroutines", unit: "goroutines", key: "cache.watch" }),
  ];
  const { bytesPerIteration, exceptions } = detectionLimit(series, budget);
  expect(bytesPerIteration).toBeNull();
  expect(exceptions).toEqual([
    { arm: "candidate", workload: "everyday", metric: "owned-heap", key: "", perIteration: 9e3 },
    { arm: "candidate", workload: "everyday", metric: "large-objects", key: "", perIteration: 7 },
    { arm: "candidate", workload: "everyday", metric: "goroutines", key: "cache.watch", perIteration: 1 },
  ]);
});

test("series that do not decide are left out; nothing left is null, as is no bound", () => {
  const none = { bytesPerIteration: null, objectsPerIteration: null, exceptions: [] };
  expect(detectionLimit([seriesWith("bounded", { ...at(0, 5e3, 9e3), decides: false })], budget)).toEqual(none);
  expect(detectionLimit([seriesWith("inconclusive", at(-Infinity, 0, Infinity))], budget)).toEqual(none);
});

test("one restless class of twenty does not set the limit in objects, but is named; the floor is the least", () => {
  const restless = classTrack(
    48,
    cycles.map((cycle) => 5000 + (cycle % 3) * 900),
  );
  const series = decided([...quiet, restless, sampleTrack(cycles.map(() => 60e6))]);
  const { bytesPerIteration, objectsPerIteration, exceptions } = detectionLimit(series, budget);
  expect([bytesPerIteration, objectsPerIteration]).toEqual([0, 0.4]);
  expect(exceptions).toMatchObject([{ metric: "size-class", key: "48" }]);
  expect(exceptions[0]?.perIteration).toBeGreaterThan(5);
});

test("a class with a known leak in it has the limit of what is left beside it", () => {
  const rest = {
    ...at(-0.2, 1, 2.2),
    metric: "size-class" as const,
    unit: "objects" as const,
    key: "416",
    known: ["CL-B"],
  };
  const { objectsPerIteration } = detectionLimit([seriesWith("bounded", rest)], budget);
  // 0.4, and what the interval reaches below its value, and 1.28 standard errors more.
  expect(objectsPerIteration).toBeCloseTo(0.4 + 1.2 * (1 + 1.2816 / 1.96), 3);
});
