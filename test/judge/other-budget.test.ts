import { expect, test } from "vitest";
import { budgetChanges } from "../../src/judge/budget-changes.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Budget } from "../../src/model/plan.ts";
import type { Recording } from "../../src/model/recording.ts";
import { knownLeak } from "../support/known-leak.ts";
import { ended, madeRecording } from "../support/made-recording.ts";
import { plan } from "../support/recorded.ts";

const { budget } = plan();

/** A recording of a gopls that keeps 0.6 objects an iteration, made under this budget. */
function growingUnder(recorded: Budget): Recording {
  return ended(
    madeRecording(plan({ budget: recorded }), [{ arm: "gopls", purpose: "measure", kept: 0.6, control: true }]),
  );
}

test("the budget that it was measured for changes nothing", () => {
  expect(budgetChanges(budget, { ...budget })).toEqual([]);
  expect(judge(growingUnder(budget), { budget: { ...budget } })).toEqual(judge(growingUnder(budget)));
});

test("under another one the report has its numbers, and says what changed", () => {
  const toleration = {
    fingerprint: "0".repeat(16),
    ceiling: 1,
    per: "edit",
    reason: "known",
    expires: "2027-01-01",
  } as const;
  const other = { bytesPerIteration: 512, footprint: 0.055, failOn: ["never"], tolerations: [toleration] } as const;
  const report = judge(growingUnder(budget), { budget: other });
  expect(report).toMatchObject({ budgetBytesPerIteration: 512, budgetFootprint: 0.055, failOn: ["never"] });
  expect(report.warnings.find(({ code }) => code === "other-budget")?.message).toBe(
    `This run was judged under another budget than it was measured for: --max-growth 512 B instead of ${budget.bytesPerIteration} B; --max-footprint 5.5 % instead of ${budget.footprint * 100} %; --fail-on never instead of ${budget.failOn.join(",")}; 1 toleration of the config. A measurement under the new budget might run longer and confirm other suspects.`,
  );
});

test("its own tolerations can be taken away", () => {
  const tolerations = [
    { fingerprint: "0".repeat(16), ceiling: 1, per: "edit", reason: "x", expires: "2027-01-01" },
  ] as const;
  const { warnings } = judge(growingUnder({ ...budget, tolerations }), { budget: { ...budget, tolerations: [] } });
  expect(warnings.find(({ code }) => code === "other-budget")?.message).toContain(
    "budget than it was measured for: no tolerations.",
  );
});

test("known leaks of the user's own, and the release that a build is taken for, are told too", () => {
  const recorded = { ...budget, knownLeaksOf: "v0.23.0" };
  const sentence = (asked: Budget) =>
    judge(growingUnder(recorded), { budget: asked }).warnings.find(({ code }) => code === "other-budget")?.message;
  expect(sentence({ ...recorded, knownLeaks: [knownLeak()] })).toContain(
    "measured for: 1 known leak of --known-leaks.",
  );
  expect(sentence({ ...recorded, knownLeaksOf: "v0.24.0" })).toContain(
    "measured for: --known-leaks-of v0.24.0 instead of v0.23.0.",
  );
  const other = budgetChanges(
    { ...budget, knownLeaks: [knownLeak()] },
    { ...budget, knownLeaks: [knownLeak({ id: "A-1" })] },
  );
  expect(other).toEqual([{ key: "known-leaks", recorded: 1, asked: 1 }]);
});

test("growth that fails the gate does not where nothing may fail it, and is none where so much is allowed", () => {
  const strict = { ...budget, failOn: ["inconclusive"] } as const;
  const growing = growingUnder(strict);
  expect(judge(growing).outcome).toBe("fail");
  expect(judge(growing, { budget: { ...budget, failOn: ["never"] } }).outcome).toBe("inconclusive");
  expect(judge(growing, { budget: { ...strict, bytesPerIteration: 65_536 } }).outcome).toBe("pass");
});
