import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { annotate } from "../../../src/publish/runner/annotate.ts";
import { smallFinding, smallReport } from "../small-report.ts";

const failure = { code: "go-missing", message: "the go command was not found", hint: "Install Go." };

test.each<[string, Partial<Report>, string]>([
  ["no leak", { outcome: "pass" }, "notice"],
  ["a known leak", { outcome: "pass", findings: [smallFinding("known")] }, "notice"],
  ["a tolerated leak", { outcome: "pass", findings: [smallFinding("tolerated")] }, "notice"],
  ["a regression", { outcome: "fail", findings: [smallFinding("regression")] }, "error"],
  [
    "a larger heap that the user lets pass",
    { outcome: "pass", failOn: ["leak"], findings: [smallFinding("footprint")] },
    "warning",
  ],
  [
    "a leak that the user lets pass",
    { outcome: "pass", failOn: ["never"], findings: [smallFinding("leak")] },
    "warning",
  ],
  ["a leak", { outcome: "fail", findings: [smallFinding("leak")] }, "error"],
  ["cannot tell", { outcome: "inconclusive" }, "warning"],
  ["no measurement", { outcome: "not-measured", failure }, "error"],
])("%s", (_, given, level) => {
  const [said] = annotationsOf(smallReport(given));
  expect(said?.level).toBe(level);
});

test("without a measurement it says what to do", () => {
  const said = annotationsOf(smallReport({ outcome: "not-measured", summary: "NOT MEASURED", failure }));
  expect(said).toEqual([{ level: "error", message: "NOT MEASURED\nInstall Go.", title: "gopls-leak-gate" }]);
});

test("the runner takes 4,096 characters", () => {
  const [said] = annotationsOf(smallReport({ summary: "x".repeat(5_000) }));
  expect(said?.message).toBe(`${"x".repeat(4_095)}…`);
});

function annotationsOf(report: Report): { level: string; message: string; title: string }[] {
  const said: { level: string; message: string; title: string }[] = [];
  const at =
    (level: string) =>
    (message: string, { title }: { title: string }) => {
      said.push({ level, message, title });
    };
  annotate({ error: at("error"), warning: at("warning"), notice: at("notice") }, report);
  return said;
}
