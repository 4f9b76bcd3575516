import { expect, test } from "vitest";
import { latencyRows, latencySentence } from "../../../src/report/words/latency.ts";
import { latencyOf } from "../sample-parts.ts";
import { sampleReports } from "../sample-reports.ts";

const report = sampleReports.pass ?? expect.fail("no report");

test("the most telling requests of the workload that asks most, and the diagnostics", () => {
  const few = [{ arm: "gopls", workload: "few", requests: [{ method: "textDocument/hover", count: 3, medianMs: 1 }] }];
  const other = latencyOf("other", "everyday");
  expect(latencySentence({ ...report, latency: [...few, ...other, ...latencyOf("gopls", "everyday")] })).toBe(
    "Median times in everyday: completion 3.1 ms (p95 9.4 ms), hover 0.4 ms (p95 1.2 ms), code action 4.2 ms, diagnostics after an edit 38 ms (p95 1.5 s).",
  );
});

test("nothing is said where nothing telling was timed", () => {
  expect(latencySentence({ arms: report.arms })).toBe("");
  const symbol = [{ arm: "gopls", workload: "w", requests: [{ method: "workspace/symbol", count: 3, medianMs: 1 }] }];
  expect(latencySentence({ ...report, latency: symbol })).toBe("");
});

test("a row for each request, with no tail where there were too few", () => {
  const rows = latencyRows(report).map(({ what, count, median, p95 }) => [what, count, median, p95]);
  expect(rows).toEqual([
    ["code action", "12", "4.2 ms", "–"],
    ["completion", "256", "3.1 ms", "9.4 ms"],
    ["hover", "128", "0.4 ms", "1.2 ms"],
    ["diagnostics after an edit", "384", "38 ms", "1.5 s"],
    ["workspace symbol", "128", "0.06 ms", "12 ms"],
  ]);
});
