import { expect, test } from "vitest";
import { knownLeaks } from "../../../src/gopls/facts/known-leaks.ts";
import { newKnownLeaks } from "../../../src/judge/known/new-known-leaks.ts";
import type { JudgedFinding } from "../../../src/model/judged-finding.ts";

const known = {
  id: "CL-B",
  title: "the line table of every edited version is kept",
  link: "https://go.dev",
  ceiling: { bytes: 2048, per: "edit" as const },
};
const finding = (over: Partial<JudgedFinding>): JudgedFinding => ({
  kind: "regression",
  confirmed: false,
  arm: "candidate",
  workload: "everyday",
  fingerprint: "f",
  owner: "parse cache",
  kept: { what: "footprint" },
  frames: [],
  perIteration: { value: 512, low: 512, high: 512, unit: "bytes" },
  perUnit: [],
  sizeClasses: [],
  ...over,
});
const shown = finding({ kind: "known", known });

test("a regression by a known leak that the baseline does not have is confirmed, and named", () => {
  const [found] = newKnownLeaks([finding({})], [shown], knownLeaks("v0.16.2"));
  expect(found).toMatchObject({ kind: "regression", confirmed: true, known: { id: "CL-B" } });
});

test.each<[string, JudgedFinding, JudgedFinding, string]>([
  ["that the baseline may have", finding({}), shown, "v0.17.1"],
  ["of other stacks", finding({ fingerprint: "g" }), shown, "v0.16.2"],
  ["of another workload", finding({ workload: "type-unique" }), shown, "v0.16.2"],
  ["of another arm", finding({ arm: "other" }), shown, "v0.16.2"],
  ["that is above its ceiling", finding({}), finding({ kind: "leak", known }), "v0.16.2"],
])("one %s must grow again in a fresh process", (_, worse, found, baseline) => {
  expect(newKnownLeaks([worse], [found], knownLeaks(baseline))).toEqual([worse]);
});
