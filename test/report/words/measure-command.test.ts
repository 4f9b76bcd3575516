import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { noWork, reportedWork } from "../../../src/model/work.ts";
import { options } from "../../../src/plan/options/options.ts";
import { judgeCommand, measureCommand } from "../../../src/report/words/measure-command.ts";
import { builtInWorkloads } from "../../../src/workload/built-in-workloads.ts";
import { smallReport } from "../../publish/small-report.ts";

const workload: Report["workloads"][number] = {
  name: "everyday",
  about: "",
  arm: "gopls",
  cycles: 16,
  iterationsPerCycle: 8,
  ...reportedWork({ ...noWork(), requests: 12, edits: 3, opens: 1 }),
  files: [],
  heapAllocBytes: 1,
};
const both = [workload, { ...workload, name: "type-unique", iterationsPerCycle: 3 }];

test("a usual run", () => {
  expect(measureCommand(smallReport({ workloads: both }))).toBe(
    "gopls-leak-gate --gopls-version v0.24.0 --go-version 1.27.4 --workload everyday,type-unique",
  );
});

test("a workload of the library, as often as the library does it", () => {
  const [navigate] = builtInWorkloads(["navigate"]);
  const iterationsPerCycle = navigate?.iterationsPerCycle ?? 0;
  const done = (turns: number) =>
    measureCommand(smallReport({ workloads: [{ ...workload, name: "navigate", iterationsPerCycle: turns }] }));
  expect(done(iterationsPerCycle)).toMatch(/--workload navigate$/);
  expect(done(iterationsPerCycle + 1)).toMatch(
    new RegExp(`--workload navigate --iterations ${iterationsPerCycle + 1}$`),
  );
});

test("all that was asked for otherwise", () => {
  const [arm] = smallReport().arms;
  if (!arm) throw new Error("the sample is missing");
  const report = smallReport({
    arms: [{ ...arm, name: "old", role: "baseline", gopls: { ...arm.gopls, version: "v0.23.0" } }, arm],
    workloads: [{ ...workload, iterationsPerCycle: 16 }],
    schedule: { cycles: 20, soakMs: 120_000, repetitions: 1, seed: 7 },
    budgetBytesPerIteration: 65_536,
    budgetFootprint: 0.05,
    failOn: ["any-leak", "inconclusive"],
    knownLeaksOf: "v0.23.0",
  });
  const command = measureCommand(report);
  expect(command).toBe(
    "gopls-leak-gate --gopls-version v0.24.0 --baseline-gopls-version v0.23.0 --go-version 1.27.4 --workload everyday --soak 120s --cycles 20 --iterations 16 --repetitions 1 --seed 7 --max-growth 65536B --max-footprint 5% --fail-on any-leak,inconclusive --known-leaks-of v0.23.0",
  );
  const values = Object.fromEntries(
    [...command.matchAll(/--([a-z-]+) (\S+)/g)].map(([, name, value]) => [name, value]),
  );
  expect(options["max-growth"].parse(values["max-growth"] ?? "", "")).toBe(65_536);
  expect(options["max-footprint"].parse(values["max-footprint"] ?? "", "")).toBe(0.05);
  expect(options.soak.parse(values.soak ?? "", "")).toBe(120_000);
  expect(options["go-version"].parse(values["go-version"] ?? "", "")).toBe("1.27.4");
});

test("a synthetic module is named, as no folder holds it", () => {
  const [arm] = smallReport().arms;
  if (!arm) throw new Error("the sample is missing");
  const report = smallReport({ arms: [{ ...arm, workspace: "synthetic:300x480" }], workloads: both });
  expect(measureCommand(report)).toMatch(/^gopls-leak-gate --workspace synthetic:300x480 --gopls-version /);
});

test("nothing that a shell could read", () => {
  const [arm] = smallReport().arms;
  if (!arm) throw new Error("the sample is missing");
  const gopls = { ...arm.gopls, version: "v1; rm -rf ~", goVersion: "go1.27 $(id)" };
  const report = smallReport({ arms: [{ ...arm, gopls }], workloads: [{ ...workload, name: "$(id)" }] });
  expect(measureCommand(report)).toBe("gopls-leak-gate --iterations 8");
});

test("judging again has the budget of a report where it is not the recorded one", () => {
  const recorded = smallReport({ failOn: ["leak"], budgetBytesPerIteration: 512, budgetFootprint: 0.055 });
  expect(judgeCommand(recorded)).toBe("gopls-leak-gate judge gopls-leak-gate-out");
  const warnings = [{ code: "other-budget", message: "This run was judged under another budget." }];
  expect(judgeCommand({ ...recorded, warnings })).toBe(
    "gopls-leak-gate judge gopls-leak-gate-out --max-growth 512B --max-footprint 5.5% --fail-on leak",
  );
  expect(judgeCommand({ ...recorded, warnings, knownLeaksOf: "v0.24.0" })).toMatch(
    /--fail-on leak --known-leaks-of v0.24.0$/,
  );
});
