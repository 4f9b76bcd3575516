import { expect, test } from "vitest";
import { findCauses } from "../../../src/judge/cause/find-causes.ts";
import { isKnownCount } from "../../../src/judge/cause/known-count.ts";
import type { Budget } from "../../../src/model/plan.ts";
import { noWork } from "../../../src/model/work.ts";
import { knownLeak } from "../../support/known-leak.ts";
import { budget, phase, series, today } from "./sample-phase.ts";

/** Entries that grow by this number an iteration (95 %, half of it either way), in which six files are replaced. */
const counted = (key: string, value: number, version = "v0.24.0", replacements = 6, asked: Budget = budget) =>
  isKnownCount(
    { key, perIteration: { value, low: value / 2, high: value * 1.5, confidence: 0.95 } },
    { goplsVersion: version, sentPerIteration: { ...noWork(), replacements } },
    asked,
  );

test("gopls' count of files grows by one for each that is replaced, or by fewer", () => {
  expect(counted("files", 4)).toBe(true);
  expect(counted("files", 6)).toBe(true);
});

test("more than that, another count, no replaced file or an older gopls is a leak", () => {
  expect(counted("files", 13)).toBe(false);
  expect(counted("views", 4)).toBe(false);
  expect(counted("files", 4, "v0.24.0", 0)).toBe(false);
  expect(counted("files", 4, "v0.11.0")).toBe(false);
});

test("a build of unknown version counts as the release that the user names, and the user's own entries count too", () => {
  expect(counted("files", 4, "(devel)")).toBe(true);
  expect(counted("files", 4, "(devel)", 6, { ...budget, knownLeaksOf: "v0.11.0" })).toBe(false);
  const own = { ...budget, knownLeaks: [knownLeak({ unit: "replacement", counters: ["views"] })] };
  expect(counted("views", 4, "v0.24.0", 6, own)).toBe(true);
});

test("a count that a known leak keeps has no finding of its own, unless the catalogue is not asked", () => {
  const sentPerIteration = { ...noWork(), requests: 1, replacements: 6 };
  const findings = (asksKnown: boolean) =>
    findCauses({
      series: [series("counter", "files", 4)],
      phases: [phase([], { goplsVersion: "v0.18.1", sentPerIteration })],
      budget,
      today,
      asksKnown,
    });
  expect(findings(true)).toEqual([]);
  expect(findings(false)).toMatchObject([{ kind: "leak", kept: { what: "entries", counter: "files" } }]);
});
