import { expect, test } from "vitest";
import { isExcused, takenFor } from "../../../src/judge/known/taken-for.ts";
import { knownLeak } from "../../support/known-leak.ts";
import { plan } from "../../support/recorded.ts";

const { budget } = plan();
const asked = { ...budget, knownLeaksOf: "v0.23.0" };
const PSEUDO = "v0.0.0-20260820120000-aaaaaaaaaaaa";

test.each([
  ["v0.24.0", "v0.24.0", "v0.24.0"],
  ["v0.25.0-pre.1", "v0.25.0-pre.1", "v0.25.0-pre.1"],
  ["(devel)", "(devel)", "v0.23.0"],
  [PSEUDO, PSEUDO, "v0.23.0"],
])("%s is taken for %s, or for %s if the user says so", (version, itself, release) => {
  expect(takenFor(version, budget)).toBe(itself);
  expect(takenFor(version, asked)).toBe(release);
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
