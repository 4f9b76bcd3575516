import { describe, expect, test } from "vitest";
import {
  noWork,
  reportedWork,
  sentUnits,
  unitsPerIteration,
  WorkSchema,
  workKinds,
  workOf,
  workPer,
  workSince,
} from "../../src/model/work.ts";

const some = { ...noWork(), requests: 12, edits: 3, newTexts: 2, opens: 1 };

test("what was done since is a difference of each kind", () => {
  expect(workSince(some, { ...some, requests: 36, views: 4 })).toEqual({ ...noWork(), requests: 24, views: 4 });
});

test("what an iteration does is a mean; where there was none, nothing", () => {
  expect(workPer(some, 4)).toMatchObject({ requests: 3, edits: 0.75, newTexts: 0.5, opens: 0.25, views: 0 });
  expect(workPer(some, 0)).toEqual(noWork());
});

test.each([
  ["request", 12],
  ["edit", 3],
  ["open", 1],
  ["view", 0],
  ["iteration", 1],
] as const)("units of an iteration: %s", (unit, count) => {
  expect(unitsPerIteration(unit, some)).toBe(count);
});

test("no two kinds share a unit", () => {
  expect(new Set(sentUnits).size).toBe(sentUnits.length);
});

test("a report's fields are read back as they were", () => {
  const fields = reportedWork(some);
  expect(fields).toMatchObject({ requestsPerIteration: 12, newTextsPerIteration: 2 });
  expect(workOf(fields)).toEqual(some);
});

describe("a recording", () => {
  const later = Object.entries(workKinds).filter(([, { fromStart }]) => !fromStart);

  test("from before a kind was counted has none of it", () => {
    const early = Object.fromEntries(Object.entries(some).filter(([kind]) => !later.some(([name]) => name === kind)));
    expect(WorkSchema.parse(early)).toEqual(some);
  });

  test("without a count that was always there is damaged", () => {
    const { edits: _, ...cut } = some;
    expect(WorkSchema.safeParse(cut).success).toBe(false);
  });
});
