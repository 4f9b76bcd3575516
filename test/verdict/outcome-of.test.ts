import { expect, test } from "vitest";
import { outcomeOf } from "../../src/verdict/outcome-of.ts";
import { seriesWith } from "./sample-series.ts";

test.each([
  { verdicts: ["bounded", "within-budget", "plateau"], failOn: ["leak"], outcome: "pass" },
  { verdicts: ["bounded", "leak"], failOn: ["leak", "regression"], outcome: "fail" },
  { verdicts: ["bounded", "leak"], failOn: ["any-leak"], outcome: "fail" },
  { verdicts: ["leak"], failOn: ["regression"], outcome: "pass" },
  { verdicts: ["leak", "inconclusive"], failOn: ["leak"], outcome: "fail" },
  { verdicts: ["leak"], failOn: ["never", "leak"], outcome: "pass" },
  { verdicts: ["bounded", "inconclusive"], failOn: ["leak"], outcome: "inconclusive" },
  { verdicts: ["bounded", "inconclusive"], failOn: ["inconclusive"], outcome: "fail" },
  { verdicts: ["bounded", "inconclusive"], failOn: ["never"], outcome: "inconclusive" },
  { verdicts: [], failOn: ["leak"], outcome: "inconclusive" },
] as const)("$verdicts with fail-on $failOn: $outcome", ({ verdicts, failOn, outcome }) => {
  const series = verdicts.map((verdict) => seriesWith(verdict));
  expect(outcomeOf(series, failOn)).toBe(outcome);
});

test("what does not decide never makes the outcome", () => {
  const shown = (["leak", "inconclusive"] as const).map((verdict) => seriesWith(verdict, { decides: false }));
  expect(outcomeOf([seriesWith("bounded"), ...shown], ["leak", "inconclusive"])).toBe("pass");
  expect(outcomeOf(shown, ["leak"])).toBe("inconclusive");
});
