import { expect, test } from "vitest";
import { closest } from "../../src/text/closest.ts";

const names = ["--workspace", "--workload", "--cycles", "--seed"];

test.each([
  ["--workspce", "--workspace"],
  ["--Cycles", "--cycles"],
  ["--wrokload", "--workload"],
  ["--cycle", "--cycles"],
  ["--footprint", undefined],
  ["", undefined],
  ["--json", undefined],
  ["--sed", "--seed"],
])("%j is meant as %s", (typed, meant) => {
  expect(closest(typed, names)).toBe(meant);
});

test("nothing is near where there is nothing", () => {
  expect(closest("x", [])).toBeUndefined();
});
