import { expect, test } from "vitest";
import { isExcused, knownLeaksFor } from "../../../src/judge/known/known-for.ts";
import type { Budget } from "../../../src/model/plan.ts";
import { knownLeak } from "../../support/known-leak.ts";
import { plan } from "../../support/recorded.ts";

const { budget } = plan();
const asked = { ...budget, knownLeaksOf: "v0.23.0" };
const PSEUDO = "v0.0.0-20260820120000-aaaaaaaaaaaa";

test.each([
  ["v0.24.0", true, true],
  ["v0.25.0-pre.1", true, true],
  ["(devel)", true, false],
  [PSEUDO, true, false],
])("%s may have CL-D: %s; with --known-leaks-of v0.18.1: %s", (version, itself, asRelease) => {
  const has = (budget: Budget) => knownLeaksFor(version, budget).some(({ id }) => id === "CL-D");
  expect(has(budget)).toBe(itself);
  expect(has({ ...budget, knownLeaksOf: "v0.18.1" })).toBe(asRelease);
});

test("the user's own are among them, in the versions that they name", () => {
  const has = (version: string, more: Partial<Budget> = {}) =>
    knownLeaksFor(version, { ...budget, knownLeaks: [knownLeak({ until: "v0.20.0" })], ...more }).some(
      ({ id }) => id === "MY-1",
    );
  expect([has("v0.19.0"), has("v0.20.0"), has("(devel)")]).toEqual([true, false, true]);
  expect(has("(devel)", { knownLeaksOf: "v0.24.0" })).toBe(false);
});

test("a known leak passes where its versions are known, or if the user asks for it", () => {
  const leak = knownLeak({ id: "CL-D" });
  expect(isExcused(leak, "v0.24.0", budget)).toBe(true);
  expect(isExcused(leak, "(devel)", budget)).toBe(false);
  expect(isExcused(leak, PSEUDO, budget)).toBe(false);
  expect(isExcused(leak, "(devel)", asked)).toBe(true);
  const own = { ...budget, knownLeaks: [knownLeak()] };
  expect(isExcused(knownLeak(), "(devel)", own)).toBe(true);
  expect(isExcused(leak, "(devel)", own)).toBe(false);
});
