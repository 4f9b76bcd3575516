import { describe, expect, test } from "vitest";
import { failure } from "../../src/model/failure.ts";
import { makeReport } from "../../src/report/make-report.ts";
import { notMeasuredReport } from "../../src/report/not-measured-report.ts";
import { renderJson } from "../../src/report/render-json.ts";
import { header, ownHeap, series, sizeClass, snapshots, transportLeak } from "./sample-reports.ts";

const judged = {
  header,
  loads: [],
  snapshots,
  series: [],
  findings: [],
  outcome: "pass" as const,
  detectionLimit: { bytesPerIteration: null, objectsPerIteration: 1 / 3 },
  warnings: [],
  end: undefined,
};

describe("series", () => {
  const heap = ownHeap("everyday", "bounded", [120, -60, Number.POSITIVE_INFINITY]);
  const all = [
    heap,
    sizeClass(1024, "bounded", [0, 0, 0]),
    sizeClass(48, "bounded", [1 / 3, 0, 1]),
    ownHeap("type-unique", "bounded", [5, 0, 9]),
    series({ workload: "everyday", metric: "goroutines", key: "a", unit: "goroutines", verdict: "bounded" }, [0, 0, 0]),
    series({ workload: "everyday", metric: "heap-alloc", unit: "bytes", verdict: "leak", decides: false }, [9, 1, 9]),
  ];

  test("come in one order, whatever order they had", () => {
    const forward = makeReport({ ...judged, series: all });
    const backward = makeReport({ ...judged, series: all.toReversed() });
    expect(renderJson(backward)).toBe(renderJson(forward));
    expect(forward.series.map(({ workload, metric, key }) => `${workload} ${metric} ${key}`)).toEqual([
      "everyday owned-heap ",
      "everyday size-class 48",
      "everyday size-class 1024",
      "everyday goroutines a",
      "everyday heap-alloc ",
      "type-unique owned-heap ",
    ]);
  });

  test("are counted against what was sent", () => {
    const [own] = makeReport({ ...judged, series: [heap] }).series;
    expect(own?.perUnit).toEqual([
      { unit: "request", value: 10, low: -5, high: null },
      { unit: "edit", value: 40, low: -20, high: null },
    ]);
  });

  test("numbers are whole or have six digits", () => {
    const [own] = makeReport({ ...judged, series: [sizeClass(48, "bounded", [1 / 3, -0, 12_345_678])] }).series;
    expect(own?.perIteration).toEqual({ value: 0.333333, low: 0, high: 12_345_678, unit: "objects" });
    expect(Object.is(own?.perIteration.low, 0)).toBe(true);
  });

  test("that neither decide nor are known to people are left out", () => {
    const unseen = { ...sizeClass(48, "leak", [1, 1, 1]), decides: false };
    expect(makeReport({ ...judged, series: [unseen] }).series).toEqual([]);
  });
});

test("a workload says what an iteration sends, and its heap less what is not gopls'", () => {
  expect(makeReport(judged).workloads[0]).toMatchObject({
    name: "everyday",
    cycles: 20,
    iterationsPerCycle: 8,
    requestsPerIteration: 12,
    editsPerIteration: 3,
    newTextsPerIteration: 0,
    ownedHeapBytes: 58_000_000,
    heapAllocBytes: 74_000_000,
  });
});

test("the worst finding of each unit makes the summary", () => {
  const smaller = { ...transportLeak, perUnit: [{ unit: "request" as const, value: 64, low: 60, high: 70 }] };
  const edits = { ...transportLeak, perUnit: [{ unit: "edit" as const, value: 2048, low: 2000, high: 2100 }] };
  const report = makeReport({ ...judged, findings: [smaller, transportLeak, edits], outcome: "fail" });
  expect(report.summary).toBe("gopls v0.24.0 keeps 1.2 KiB for every LSP request and 2.0 KiB for every edit.");
});

test("a run without a verdict says why, and what gopls was asked for", () => {
  const recording = { header: { ...header, gopls: {} }, loads: [], snapshots: [], warnings: [], end: undefined };
  const report = notMeasuredReport(recording, failure("go-missing", { reason: "not on PATH" }));
  expect(report).toMatchObject({
    outcome: "not-measured",
    summary: "the go command was not found: not on PATH.",
    failure: { code: "go-missing" },
    arms: [{ name: "gopls", gopls: { version: "v0.24.0" } }],
  });
});
