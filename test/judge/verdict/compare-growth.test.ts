import { expect, test } from "vitest";
import { compareGrowth } from "../../../src/judge/verdict/compare-growth.ts";
import { classTrack, sampleTrack } from "../growth/sample-track.ts";
import { budget, decided } from "./sample-series.ts";

/** Owned heap that grows by so many bytes an iteration, with errors of some kilobytes. */
const heap = (arm: string, perIteration: number) => {
  const errors = [3, -5, 8, -2, 0, 6, -7, 1, 4, -3, 2, -6, 5, -1, 7, -4, 0];
  return decided([
    sampleTrack(
      errors.map((e, i) => 60e6 + 1000 * e + 10 * perIteration * i),
      { arm },
    ),
  ]);
};

test.each([
  { before: 0, after: 20_000, verdict: "worse" },
  { before: 20_000, after: 0, verdict: "better" },
  { before: 20_000, after: 20_000, verdict: "same" },
  { before: 20_000, after: 26_000, verdict: "worse" },
  { before: 20_000, after: 21_000, verdict: "same" },
  { before: 0, after: 0, verdict: "same" },
])("growth of $before, then of $after bytes an iteration: $verdict", ({ before, after, verdict }) => {
  const [compared] = compareGrowth(heap("baseline", before), heap("candidate", after), budget);
  expect(compared?.verdict).toBe(verdict);
  expect(compared?.difference.value).toBeCloseTo(after - before, -3);
});

test("a class that only one arm has grew by nothing in the other", () => {
  const grown = (arm: string) =>
    decided([
      classTrack(
        416,
        Array.from({ length: 17 }, (_, i) => 500 + 120 * i),
        { arm },
      ),
    ]);
  const worse = compareGrowth(heap("baseline", 0), [...heap("candidate", 0), ...grown("candidate")], budget);
  expect(worse.find(({ candidate }) => candidate.key === "416")).toMatchObject({
    verdict: "worse",
    difference: { value: 12 },
  });
  const better = compareGrowth([...heap("baseline", 0), ...grown("baseline")], heap("candidate", 0), budget);
  expect(better.find(({ candidate }) => candidate.key === "416")).toMatchObject({
    verdict: "better",
    difference: { value: -12 },
  });
});

test("a difference that is neither proven nor excluded is said to be that", () => {
  const restless = (arm: string) =>
    decided([
      sampleTrack(
        Array.from({ length: 7 }, (_, i) => 60e6 + (i % 3) * 4e6),
        { arm },
      ),
    ]);
  expect(compareGrowth(restless("baseline"), restless("candidate"), budget)[0]?.verdict).toBe("inconclusive");
});
