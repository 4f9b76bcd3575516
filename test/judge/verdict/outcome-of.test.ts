import { expect, test } from "vitest";
import { outcomeOf } from "../../../src/judge/verdict/outcome-of.ts";
import type { SeriesVerdict } from "../../../src/model/growth.ts";
import type { JudgedFinding } from "../../../src/model/judged-finding.ts";
import type { FailOn } from "../../../src/model/plan.ts";
import type { Comparison } from "../../../src/model/report.ts";
import { seriesWith } from "./sample-series.ts";

const nothing = { value: 0, low: 0, high: 0, unit: "bytes" as const };

function finding(kind: JudgedFinding["kind"], confirmed = true): JudgedFinding {
  return {
    kind,
    confirmed,
    arm: "gopls",
    workload: "everyday",
    fingerprint: "f",
    owner: "features",
    kept: { what: "footprint" },
    frames: [],
    perIteration: nothing,
    perUnit: [],
    sizeClasses: [],
  };
}

function comparison(verdict: Comparison["growth"][number]["verdict"], footprint?: "same" | "inconclusive"): Comparison {
  const growth = { workload: "everyday", metric: "owned-heap" as const, key: "", verdict };
  const shift = { value: 0, low: 0, high: 0 };
  return {
    baseline: "baseline",
    candidate: "candidate",
    growth: [{ ...growth, baseline: nothing, candidate: nothing, difference: nothing }],
    ...(footprint
      ? { footprint: { baselineBytes: [], candidateBytes: [], shift, ratio: shift, pValue: 1, verdict: footprint } }
      : {}),
  };
}

const outcome = (
  failOn: readonly FailOn[],
  verdicts: readonly SeriesVerdict[],
  findings: readonly JudgedFinding[] = [],
  comparisons: readonly Comparison[] = [],
) => outcomeOf({ series: verdicts.map((verdict) => seriesWith(verdict)), findings, comparisons, failOn });

test.each([
  { verdicts: ["bounded", "within-budget", "plateau"], failOn: ["leak"], expected: "pass" },
  { verdicts: ["bounded", "inconclusive"], failOn: ["leak"], expected: "inconclusive" },
  { verdicts: ["bounded", "inconclusive"], failOn: ["inconclusive"], expected: "fail" },
  { verdicts: ["bounded", "inconclusive"], failOn: ["never"], expected: "inconclusive" },
  { verdicts: [], failOn: ["leak"], expected: "inconclusive" },
] as const)("$verdicts with fail-on $failOn: $expected", ({ verdicts, failOn, expected }) => {
  expect(outcome(failOn, verdicts)).toBe(expected);
});

test.each([
  { kind: "leak", confirmed: true, failOn: ["leak", "regression"], expected: "fail" },
  { kind: "leak", confirmed: true, failOn: ["any-leak"], expected: "fail" },
  { kind: "leak", confirmed: true, failOn: ["regression"], expected: "pass" },
  { kind: "leak", confirmed: true, failOn: ["never"], expected: "pass" },
  { kind: "leak", confirmed: false, failOn: ["leak"], expected: "inconclusive" },
  { kind: "leak", confirmed: false, failOn: ["leak", "inconclusive"], expected: "fail" },
  { kind: "known", confirmed: false, failOn: ["leak", "regression"], expected: "pass" },
  { kind: "known", confirmed: false, failOn: ["any-leak"], expected: "fail" },
  { kind: "tolerated", confirmed: false, failOn: ["leak"], expected: "pass" },
  { kind: "tolerated", confirmed: true, failOn: ["any-leak"], expected: "fail" },
  { kind: "regression", confirmed: true, failOn: ["regression"], expected: "fail" },
  { kind: "regression", confirmed: true, failOn: ["leak"], expected: "pass" },
  { kind: "regression", confirmed: false, failOn: ["regression"], expected: "inconclusive" },
  { kind: "footprint", confirmed: true, failOn: ["regression"], expected: "fail" },
] as const)("a $kind finding, confirmed $confirmed, with fail-on $failOn: $expected", (at) => {
  const compared = at.kind === "regression" || at.kind === "footprint" || at.failOn[0] === "regression";
  expect(outcome(at.failOn, ["leak"], [finding(at.kind, at.confirmed)], compared ? [comparison("same")] : [])).toBe(
    at.expected,
  );
});

test("a leaking but not worse candidate passes where only regressions fail", () => {
  expect(outcome(["regression"], ["leak", "inconclusive"], [finding("leak")], [comparison("same", "same")])).toBe(
    "pass",
  );
  expect(outcome(["leak", "regression"], ["leak"], [finding("leak")], [comparison("same", "same")])).toBe("fail");
});

test("a difference that could not be told leaves it inconclusive where regressions were asked for", () => {
  expect(outcome(["regression"], ["bounded"], [], [comparison("inconclusive")])).toBe("inconclusive");
  expect(outcome(["regression"], ["bounded"], [], [comparison("same", "inconclusive")])).toBe("inconclusive");
  expect(outcome(["leak"], ["bounded"], [], [comparison("inconclusive")])).toBe("pass");
});

test("what does not decide never makes the outcome", () => {
  const shown = (["leak", "inconclusive"] as const).map((verdict) => seriesWith(verdict, { decides: false }));
  const input = { findings: [], comparisons: [] };
  expect(outcomeOf({ ...input, series: [seriesWith("bounded"), ...shown], failOn: ["leak", "inconclusive"] })).toBe(
    "pass",
  );
  expect(outcomeOf({ ...input, series: shown, failOn: ["leak"] })).toBe("inconclusive");
});
