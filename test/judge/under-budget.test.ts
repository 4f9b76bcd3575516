import { expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { underBudget } from "../../src/judge/under-budget.ts";
import { madeRecording, twoArmPlan } from "../support/made-recording.ts";
import { plan } from "../support/recorded.ts";

const recording = madeRecording(twoArmPlan(), []);
const { budget } = recording.header.plan;

test("the budget that it was measured for changes nothing", () => {
  expect(underBudget(recording, { ...budget })).toBe(recording);
});

test("under another one the report has its numbers, and says what changed", () => {
  const toleration = {
    fingerprint: "0".repeat(16),
    ceiling: 1,
    per: "edit",
    reason: "known",
    expires: "2027-01-01",
  } as const;
  const report = judge(
    underBudget(recording, { bytesPerIteration: 512, footprint: 0.055, failOn: ["never"], tolerations: [toleration] }),
  );
  expect(report).toMatchObject({ budgetBytesPerIteration: 512, budgetFootprint: 0.055, failOn: ["never"] });
  expect(report.warnings.find(({ code }) => code === "other-budget")?.message).toBe(
    `It was judged under another budget than it was measured for: --max-growth 512 B in place of ${budget.bytesPerIteration} B; --max-footprint 5.5 % in place of ${budget.footprint * 100} %; --fail-on never in place of ${budget.failOn.join(",")}; 1 toleration of the config. A measurement under that budget may have gone on for longer, and tried other suspects again.`,
  );
});

test("its own tolerations can be taken away", () => {
  const tolerations = [
    { fingerprint: "0".repeat(16), ceiling: 1, per: "edit", reason: "x", expires: "2027-01-01" },
  ] as const;
  const tolerant = madeRecording(twoArmPlan({ budget: { ...budget, tolerations } }), []);
  const { header, warnings } = underBudget(tolerant, { ...budget, tolerations: [] });
  expect(header.plan.budget.tolerations).toEqual([]);
  expect(warnings.at(-1)?.message).toContain("budget than it was measured for: no tolerations.");
});

test("growth that fails the gate does not where nothing may fail it, and is none where so much is allowed", () => {
  const strict = { ...budget, failOn: ["inconclusive"] } as const;
  const growing = madeRecording(plan({ budget: strict }), [
    { arm: "gopls", purpose: "measure", kept: 0.6, control: true },
  ]);
  expect(judge(growing).outcome).toBe("fail");
  expect(judge(underBudget(growing, { ...budget, failOn: ["never"] })).outcome).toBe("inconclusive");
  expect(judge(underBudget(growing, { ...strict, bytesPerIteration: 65_536 })).outcome).toBe("pass");
});
