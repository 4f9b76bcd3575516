import { join } from "node:path";
import { expect, test } from "vitest";
import type { SeriesReport } from "../../../src/model/report.ts";
import { setOutputs } from "../../../src/publish/runner/set-outputs.ts";
import { smallFinding, smallReport } from "../small-report.ts";

test("a verdict's outputs are counts, paths and words", () => {
  const series = [
    ownedHeap("everyday", 34.5),
    ownedHeap("type-unique", 13_414),
    { ...ownedHeap("rss", 99_999), metric: "rss" as const },
  ];
  const report = smallReport({ outcome: "fail", series, findings: [smallFinding("leak"), smallFinding("known")] });
  expect(outputsOf(report)).toEqual({
    outcome: "fail",
    "run-directory": "/out",
    "report-json": join("/out", "report.json"),
    "report-markdown": join("/out", "report.md"),
    "report-html": join("/out", "report.html"),
    "gopls-version": "v0.24.0",
    "growth-bytes-per-iteration": 13_414,
    findings: 1,
  });
});

test("of two arms the candidate's, and of findings those that fail or would", () => {
  const [arm] = smallReport().arms;
  if (!arm) throw new Error("the sample is missing");
  const arms = [
    { ...arm, name: "old", role: "baseline" as const, gopls: { ...arm.gopls, version: "v0.23.0" } },
    { ...arm, role: "candidate" as const },
  ];
  const series = [{ ...ownedHeap("everyday", 99_999), arm: "old" }, ownedHeap("everyday", 34.5)];
  const kinds = ["leak", "regression", "footprint", "known", "tolerated"] as const;
  const findings = kinds.map((kind) => ({ ...smallFinding(kind), fingerprint: kind }));
  const suspect = { ...smallFinding("leak"), confirmed: false };
  expect(outputsOf(smallReport({ outcome: "fail", arms, series, findings: [...findings, suspect] }))).toMatchObject({
    "gopls-version": "v0.24.0",
    "growth-bytes-per-iteration": 34.5,
    findings: 3,
  });
});

test("without a measurement, growth and version are empty", () => {
  const outputs = outputsOf(smallReport({ outcome: "not-measured", arms: [] }));
  expect(outputs).toMatchObject({
    outcome: "not-measured",
    "gopls-version": "",
    "growth-bytes-per-iteration": "",
    findings: 0,
  });
});

function outputsOf(report: ReturnType<typeof smallReport>): Record<string, string | number> {
  const outputs: Record<string, string | number> = {};
  setOutputs(
    (name, value) => {
      outputs[name] = value;
    },
    report,
    "/out",
  );
  return outputs;
}

function ownedHeap(workload: string, value: number): SeriesReport {
  return {
    arm: "gopls",
    workload,
    metric: "owned-heap",
    key: "",
    decides: true,
    verdict: "leak",
    perIteration: { value, low: value, high: value, unit: "bytes" },
    perUnit: [],
    pValue: 0,
    points: [],
  };
}
