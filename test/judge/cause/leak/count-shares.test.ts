import { expect, test } from "vitest";
import { countShares } from "../../../../src/judge/cause/leak/count-shares.ts";
import { noWork, type WorkUnit } from "../../../../src/model/work.ts";

const sent = { ...noWork(), requests: 11, edits: 2, opens: 1 };
const all: readonly WorkUnit[] = ["request", "edit", "iteration"];
const exactly = (value: number) => ({ value, low: value, high: value, confidence: 0.95 });
const short = (value: number, units = all, spread = 0) =>
  countShares({ value, low: value - spread, high: value + spread, confidence: 0.95 }, sent, units)
    .map(({ unit, count }) => `${count} per ${unit}`)
    .join(", ");

test.each([
  [11, "1 per request"],
  [21.8, "2 per request"],
  [2, "1 per edit"],
  [4.02, "2 per edit"],
  [1, "1 per iteration"],
  [3, "3 per iteration"],
  [57, "5 per request, 1 per edit"],
  [26, "13 per edit"],
  [59, "5 per request, 2 per edit"],
  [0.4, ""],
  [-11, ""],
  [0.5, ""],
  [16.5, ""],
  [1386.3, ""],
  [0, ""],
])("%d objects of 11 requests and 2 edits: %s", (value, expected) => {
  expect(short(value)).toBe(expected);
});

test("only the units asked for, the first that fits", () => {
  expect(short(4, ["request", "iteration"])).toBe("4 per iteration");
  expect(short(22, ["edit", "iteration"])).toBe("11 per edit");
  expect(short(57, ["request", "iteration"])).toBe("");
});

test("an interval that covers the number helps one that is near, and no other", () => {
  expect(short(12.5, ["request"])).toBe("");
  expect(short(12.5, ["request"], 2)).toBe("1 per request");
  expect(short(15, ["request"], 20)).toBe("");
});

test("a mixed growth is split without a rest", () => {
  const shares = countShares({ value: 57.0625, low: 56, high: 58, confidence: 0.95 }, sent, all);
  expect(shares.map(({ perIteration }) => perIteration)).toEqual([
    { value: 55.0625, low: 54, high: 56, confidence: 0.95 },
    exactly(2),
  ]);
});

test("what is not sent is no unit", () => {
  const idle = noWork();
  expect(countShares(exactly(2), idle, all)).toEqual([{ unit: "iteration", count: 2, perIteration: exactly(2) }]);
});
