import { describe, expect, test } from "vitest";
import { failure } from "../../../src/model/failure.ts";
import { renderJson } from "../../../src/report/json/render-json.ts";
import { makeReport } from "../../../src/report/make/make-report.ts";
import { notMeasuredReport } from "../../../src/report/make/not-measured-report.ts";
import { seriesName } from "../../../src/report/words/names.ts";
import { header, ownHeap, series, sizeClass, snapshots, transportLeak } from "../sample-parts.ts";

const judged = {
  header,
  loads: [],
  snapshots,
  series: [],
  findings: [],
  comparisons: [],
  control: undefined,
  outcome: "pass" as const,
  detectionLimit: { bytesPerIteration: null, objectsPerIteration: 1 / 3 },
  warnings: [],
  judgedWarnings: [],
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
      { unit: "open", value: 120, low: -60, high: null },
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

describe("two arms", () => {
  const [arm = never()] = header.plan.arms;
  const gopls = header.gopls.gopls ?? never();
  const plan = { ...header.plan, arms: [{ ...arm, name: "old" }, arm], baseline: "old" };
  const both = { ...judged, header: { ...header, plan, gopls: { old: { ...gopls, version: "v0.16.2" }, gopls } } };

  test("have roles, and one alone has none", () => {
    expect(makeReport(both).arms.map(({ name, role }) => [name, role])).toEqual([
      ["old", "baseline"],
      ["gopls", "candidate"],
    ]);
    expect(makeReport(judged).arms.map(({ role }) => role)).toEqual(["only"]);
  });

  test("keep their order in the plan, workloads and series as well", () => {
    const old = snapshots.map((one) => ({ ...one, arm: "old" }));
    const heap = ownHeap("everyday", "bounded", [1, 0, 2]);
    const report = makeReport({ ...both, snapshots: [...snapshots, ...old], series: [heap, { ...heap, arm: "old" }] });
    expect(report.workloads.map(({ arm, name }) => `${arm} ${name}`)).toEqual([
      "old everyday",
      "old type-unique",
      "gopls everyday",
      "gopls type-unique",
    ]);
    expect(report.series.map((one) => one.arm)).toEqual(["old", "gopls"]);
  });

  test("a comparison is rounded, an unbounded end is null", () => {
    const side = { value: 1 / 3, low: Number.NEGATIVE_INFINITY, high: 2 / 3, unit: "bytes" as const };
    const shift = { value: 1 / 3, low: 0, high: Number.POSITIVE_INFINITY };
    const growth = { workload: "everyday", metric: "owned-heap" as const, key: "", verdict: "same" as const };
    const footprint = { baselineBytes: [1.23456789], candidateBytes: [2], shift, ratio: shift, pValue: 1 / 7 };
    const [compared] = makeReport({
      ...both,
      comparisons: [
        {
          baseline: "old",
          candidate: "gopls",
          growth: [{ ...growth, baseline: side, candidate: side, difference: side }],
          footprint: { ...footprint, verdict: "inconclusive" },
        },
      ],
    }).comparisons;
    expect(compared?.growth[0]?.difference).toEqual({ value: 0.333333, low: null, high: 0.666667, unit: "bytes" });
    expect(compared?.footprint).toMatchObject({
      baselineBytes: [1.23457],
      ratio: { value: 0.333333, low: 0, high: null },
      pValue: 0.142857,
    });
  });
});

test("what became of a suspect in a fresh process is in its series", () => {
  const perTurn = { value: 1 / 3, low: 0, high: Number.POSITIVE_INFINITY, confidence: 0.95 };
  const confirmation = { answer: "confirmed" as const, ablation: "asks", perTurn, turns: 640 };
  const [own] = makeReport({ ...judged, series: [{ ...sizeClass(48, "leak", [1, 1, 1]), confirmation }] }).series;
  expect(own?.confirmation).toEqual({ ...confirmation, perTurn: { value: 0.333333, low: 0, high: null } });
});

test("only sessions that measure make workloads", () => {
  const load = (session: number, purpose: "measure" | "confirm" | "footprint", path: string) => {
    return {
      arm: "gopls",
      session,
      purpose,
      loadMs: 1,
      files: { everyday: [], "type-unique": [{ path, lines: 1, bytes: 1 }] },
    };
  };
  const others = snapshots.map((one) => ({ ...one, session: 2, cycle: one.cycle + 50, iterations: 9_999 }));
  const control = snapshots.map((one) => ({ ...one, part: "control" as const, cycle: one.cycle + 70 }));
  const { workloads } = makeReport({
    ...judged,
    loads: [load(2, "footprint", "b.go"), load(1, "measure", "a.go"), load(3, "confirm", "c.go")],
    snapshots: [...others, ...snapshots, ...control],
  });
  expect(workloads.map(({ name, cycles, files }) => [name, cycles, files.map(({ path }) => path)])).toEqual([
    ["everyday", 20, []],
    ["type-unique", 20, ["a.go"]],
  ]);
});

test("counts have a fixed place among the series, and names", () => {
  const metrics = ["counter", "rss", "leaked-goroutines", "goroutines", "owned-heap"] as const;
  const all = metrics.map((metric) =>
    series({ workload: "everyday", metric, key: "k", unit: "entries", verdict: "bounded" }, [0, 0, 0]),
  );
  const report = makeReport({ ...judged, series: all });
  expect(report.series.map(seriesName)).toEqual([
    "gopls' own heap",
    "goroutines at k",
    "goroutines that can never run again at k",
    "entries of gopls' cache: k",
    "RSS",
  ]);
});

test("the control is passed on; without one there is none", () => {
  const shownBy = { bytes: 1024, objectsPerDocument: 1 / 3 };
  expect(makeReport({ ...judged, control: { planted: 96, seen: true, shownBy } }).control).toEqual({
    planted: 96,
    seen: true,
    shownBy: { bytes: 1024, objectsPerDocument: 0.333333 },
  });
  expect(makeReport(judged)).not.toHaveProperty("control");
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

function never(): never {
  throw new Error("the sample is missing");
}
