import { describe, expect, test } from "vitest";
import { findCauses } from "../../../src/judge/cause/find-causes.ts";
import { isKnownCount } from "../../../src/judge/cause/known-count.ts";
import { noWork } from "../../../src/model/work.ts";
import { budget, gopls, phase, series, site, today } from "./sample-phase.ts";

/** Entries that grow by so many an iteration (95 %, half of it either way), in which six files are replaced. */
const counted = (key: string, value: number, version = "v0.24.0", replacements = 6) =>
  isKnownCount(
    { key, perIteration: { value, low: value / 2, high: value * 1.5, confidence: 0.95 } },
    { goplsVersion: version, sentPerIteration: { ...noWork(), replacements } },
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

describe("replaced files, 4 of 6 of which gopls keeps", () => {
  const read = [gopls("cache.readFile"), gopls("cache.(*memoizedFS).ReadFile"), gopls("cache.mustReadFile")];
  const evidence = phase([site(["os.ReadFile", ...read], 400, 16384), site(read, 400, 112)], {
    goplsVersion: "v0.18.1",
    sentPerIteration: { ...noWork(), requests: 1, replacements: 6 },
  });
  const grown = [series("size-class", "16384", 4), series("size-class", "112", 4), series("counter", "files", 4)];
  const kinds = (asksKnown: boolean) =>
    findCauses({ series: grown, phases: [evidence], budget, today, asksKnown }).map(({ kind, known, kept }) =>
      [kind, known?.id ?? kept.what].join(" "),
    );

  test("are one known leak: what gopls counts of them is no other", () => {
    expect(kinds(true)).toEqual(["known CL-C"]);
  });

  test("are leaks where the catalogue is not asked", () => {
    expect(kinds(false)).toContain("leak entries");
    expect(kinds(false).some((kind) => kind.startsWith("known"))).toBe(false);
  });
});
