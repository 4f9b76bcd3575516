import { expect, test } from "vitest";
import { GoplsVersionSchema, isInVersionRange } from "../../src/model/gopls-version.ts";

test("versions have an order", () => {
  const ascending = [
    "v0.9.5",
    "v0.10.0",
    "v0.10.1",
    "v0.11.0-0.20221101000000-aaaaaaaaaaaa",
    "v0.11.0-pre.1",
    "v0.11.0-pre.1.0.20221201000000-aaaaaaaaaaaa",
    "v0.11.0-pre.2",
    "v0.11.0-pre.10",
    "v0.11.0-pre.x",
    "v0.11.0",
    "v0.11.1-0.20221220000000-aaaaaaaaaaaa",
    "v0.11.1-0.20221221000000-aaaaaaaaaaaa",
    "v0.24.0",
    "v0.25.0-0.20261020000000-aaaaaaaaaaaa",
    "v0.25.0",
    "v1.0.0",
  ];
  for (const [index, version] of ascending.entries())
    for (const [other, bound] of ascending.entries())
      expect([version, bound, isInVersionRange(version, { since: bound })]).toEqual([version, bound, index >= other]);
});

test("until is not included, since is", () => {
  const range = { since: "v0.17.0", until: "v0.22.0" };
  const inRange = ["v0.16.2", "v0.17.0-pre.1", "v0.17.0", "v0.21.1", "v0.22.0-pre.1", "v0.22.0", "v0.24.0"].filter(
    (version) => isInVersionRange(version, range),
  );
  expect(inRange).toEqual(["v0.17.0", "v0.21.1", "v0.22.0-pre.1"]);
  expect(isInVersionRange("v0.1.0", { until: "v0.22.0" })).toBe(true);
  expect(isInVersionRange("v0.1.0", {})).toBe(true);
});

test("build metadata changes nothing", () => {
  expect(isInVersionRange("v0.17.0+dirty", { since: "v0.17.0", until: "v0.17.1" })).toBe(true);
  expect(isInVersionRange("v0.25.0-0.20261020000000-aaaaaaaaaaaa+dirty", { since: "v0.25.0" })).toBe(false);
});

test.each(["(devel)", "", "master", "v0.24", "v0.0.0-20260820000000-aaaaaaaaaaaa", "v0.0.0", "8f0f8c7bd"])(
  "%j may be of any version",
  (version) => {
    expect(isInVersionRange(version, { since: "v0.17.0", until: "v0.18.0" })).toBe(true);
  },
);

test("a bound is a tag", () => {
  expect(["v0.24.0", "v0.11.0-pre.2"].every((text) => GoplsVersionSchema.safeParse(text).success)).toBe(true);
  expect(["0.24.0", "v0.24", "(devel)", "", "v0.0.0"].some((text) => GoplsVersionSchema.safeParse(text).success)).toBe(
    false,
  );
});
