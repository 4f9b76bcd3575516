import { describe, expect, test } from "vitest";
import { type CauseInput, findCauses, type PhaseEvidence } from "../../src/cause/find-causes.ts";
import type { Metric, Series } from "../../src/model/growth.ts";
import type { Finding } from "../../src/model/report.ts";
import { type MadeSite, madeProfile } from "../support/make-profile.ts";

const gopls = (name: string) => `golang.org/x/tools/gopls/internal/${name}`;
const tools = (name: string) => `golang.org/x/tools/internal/${name}`;

const parse = [gopls("cache/parsego.Parse"), gopls("cache.(*parseCache).startParse.func1")];
const span = [
  tools("event/export.Spans.func1"),
  gopls("debug.makeGlobalExporter.func1"),
  tools("event.Start"),
  tools("jsonrpc2.(*conn).run"),
];
const cancel = [
  tools("jsonrpc2.CancelHandler.func1"),
  gopls("protocol.CancelHandler.func1"),
  tools("jsonrpc2.(*conn).run"),
];
const addLine = ["go/token.(*File).AddLine", "go/scanner.(*Scanner).next", "go/parser.ParseFile", ...parse];
const addFile = ["go/token.(*FileSet).AddFile", "go/parser.ParseFile", ...parse];

const site = (stack: readonly string[], objects: number, bytesEach: number): MadeSite => ({
  stack,
  objects,
  bytesEach,
});

function series(metric: Metric, key: string, value: number, more: Partial<Series> = {}): Series {
  const estimate = (confidence: number) => ({ value, low: value * 0.9, high: value * 1.1, confidence });
  const unit = metric === "size-class" ? "objects" : metric === "goroutines" ? "goroutines" : "bytes";
  return {
    arm: "candidate",
    workload: "everyday",
    metric,
    key,
    unit,
    decides: true,
    budgets: 1,
    points: [],
    perIteration: estimate(0.95),
    strict: estimate(0.99),
    firstHalf: estimate(0.9),
    secondHalf: estimate(0.9),
    pValue: 0,
    cuts: 0,
    autocorrelation: 0,
    verdict: "leak",
    ...more,
  };
}

function phase(grown: readonly MadeSite[], more: Partial<PhaseEvidence> = {}): PhaseEvidence {
  const steady = [
    site(["go/ast.NewIdent", "go/parser.ParseFile", ...parse], 5000, 48),
    site(["runtime.malg"], 20, 416),
  ];
  return {
    arm: "candidate",
    workload: "everyday",
    iterations: 100,
    sentPerIteration: { requests: 11, edits: 2, newTexts: 0 },
    first: madeProfile(steady),
    last: madeProfile([...steady, ...grown]),
    ...more,
  };
}

/** gopls v0.24.0: the cancel function of a request is never called, and each edit leaves a file and its lines behind. */
const requestSites = [
  site(["context.WithValue", ...span], 1090, 416),
  site(["context.(*cancelCtx).propagateCancel", "context.WithCancel", ...cancel], 1120, 128),
  site(["context.WithCancel", ...cancel], 2200, 176),
  site(["context.WithValue", ...cancel], 5400, 48),
  site(["sync.(*Map).LoadOrStore", ...cancel], 1000, 80),
];
const editSites = [site(addFile, 190, 96), site(addLine, 200, 20_480)];
const requestClasses = [
  series("size-class", "416", 11),
  series("size-class", "128", 11),
  series("size-class", "176", 21.8),
  series("size-class", "48", 55),
  series("size-class", "80", 11),
];
const editSeries = [series("size-class", "96", 2), series("large-objects", "", 40_960)];
const owned = series("owned-heap", "", 54_500);

const text = (findings: readonly Finding[]) => findings.map(({ owner, summary }) => `${owner}: ${summary}`);

describe("two leaks of gopls v0.24.0", () => {
  const input: CauseInput = {
    series: [owned, ...requestClasses, ...editSeries],
    phases: [phase([...requestSites, ...editSites])],
  };

  test("are two findings, and the owned heap that they explain is none", async () => {
    const findings = findCauses(input);
    expect(text(findings)).toEqual([
      "parse cache: 20.1 KiB kept for every edit: parse cache, go/token.(*File).AddLine",
      "transport: 1.2 KiB kept for every request: 1 × 416 B, 2 × 176 B, 1 × 128 B, 1 × 80 B, 5 × 48 B",
    ]);
    await expect(`${JSON.stringify(findings, undefined, 2)}\n`).toMatchFileSnapshot("../golden/cause/two-leaks.json");
  });

  test("in any order of series, phases and sites", () => {
    const other = phase([], { workload: "type-unique" });
    const reversed = {
      series: [...input.series].reverse(),
      phases: [other, phase([...editSites, ...requestSites].reverse())],
    };
    expect(findCauses(reversed)).toEqual(findCauses(input));
  });

  test("without a profile keep their integers, and say that no stack is known", () => {
    const blind = phase([], { first: undefined, last: undefined });
    expect(text(findCauses({ series: input.series, phases: [blind] }))).toEqual([
      "unknown: 40.0 KiB kept for every iteration; no heap profile names the stack",
      "unknown: 1.2 KiB kept for every request: 1 × 416 B, 2 × 176 B, 1 × 128 B, 1 × 80 B, 5 × 48 B",
      "unknown: 96 B kept for every edit: 1 × 96 B",
    ]);
  });

  test("one class may grow with both", () => {
    const exact = series("size-class", "48", 57, {
      perIteration: { value: 57, low: 56.9, high: 57.2, confidence: 0.95 },
    });
    const mixed = [...requestClasses.filter(({ key }) => key !== "48"), exact];
    expect(text(findCauses({ series: mixed, phases: input.phases }))).toEqual([
      "transport: 1.2 KiB kept for every request: 1 × 416 B, 2 × 176 B, 1 × 128 B, 1 × 80 B, 5 × 48 B",
      "transport: 48 B kept for every edit: 1 × 48 B",
    ]);
  });
});

test("only series that decide and leak make findings", () => {
  const quiet = requestClasses.flatMap((leak) => [
    { ...leak, decides: false },
    ...(["plateau", "within-budget", "bounded", "inconclusive"] as const).map((verdict) => ({ ...leak, verdict })),
  ]);
  expect(findCauses({ series: quiet, phases: [phase(requestSites)] })).toEqual([]);
});

describe("an owned heap alone", () => {
  const unique = { workload: "type-unique", sentPerIteration: { requests: 0, edits: 1, newTexts: 1 } };
  const leak = series("owned-heap", "", 40_960, { workload: "type-unique" });

  test("is named by the owner that grew most, not by the recorder or the file cache", () => {
    const grown = [
      site(addLine, 190, 20_480),
      site(["go/types.NewVar", gopls("cache.(*typeCheckBatch).checkPackage")], 900, 96),
      site(["runtime/trace.readBatch"], 300, 65_536),
      site(["bytes.growSlice", gopls("filecache.Set")], 300, 131_072),
    ];
    const [finding, ...others] = findCauses({ series: [leak], phases: [phase(grown, unique)] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      owner: "parse cache",
      summary: "40.0 KiB kept for every edit: parse cache, go/token.(*File).AddLine",
      perIteration: { value: 40_960, low: 36_864, unit: "bytes" },
      perUnit: [{ unit: "edit", value: 40_960 }, { unit: "iteration" }],
      sizeClasses: [],
    });
  });

  test("has the fingerprint that the same leak has under another workload", () => {
    const here = findCauses({ series: [leak], phases: [phase([site(addLine, 190, 20_480)], unique)] });
    const there = findCauses({ series: editSeries, phases: [phase(editSites)] });
    expect(here.map(({ fingerprint }) => fingerprint)).toEqual(there.map(({ fingerprint }) => fingerprint));
  });

  test("is put together from leaves that scatter", () => {
    const leaves = Array.from({ length: 20 }, (_, n) => site([`go/parser.(*parser).parse${n}`, ...parse], 2000, 80));
    const large = site(["go/types.NewScope", gopls("cache.(*typeCheckBatch).checkPackage")], 10, 100_000);
    const [finding] = findCauses({ series: [leak], phases: [phase([...leaves, large], unique)] });
    expect(finding).toMatchObject({
      owner: "parse cache",
      frames: [{ function: "go/parser.(*parser).parse0" }, {}, {}],
    });
  });

  test("stays unknown where the profile does not show the growth", () => {
    const [finding] = findCauses({ series: [leak], phases: [phase([site(addLine, 1, 20_480)], unique)] });
    expect(finding).toMatchObject({ owner: "unknown", frames: [], perUnit: [{ unit: "iteration" }, { unit: "edit" }] });
  });

  test("is a finding of its own for what the others do not explain", () => {
    const rest = series("owned-heap", "", 14_500 + 10_000);
    const grown = [
      ...requestSites,
      site(["go/types.NewVar", gopls("cache.(*typeCheckBatch).checkPackage")], 10_000, 112),
    ];
    const findings = findCauses({ series: [rest, ...requestClasses], phases: [phase(grown)] });
    expect(text(findings)).toEqual([
      "transport: 1.2 KiB kept for every request: 1 × 416 B, 2 × 176 B, 1 × 128 B, 1 × 80 B, 5 × 48 B",
      "type check: 5.4 KiB kept for every edit: type check, go/types.NewVar",
    ]);
    const small = series("owned-heap", "", 14_500);
    expect(findCauses({ series: [small, ...requestClasses], phases: [phase(grown)] })).toHaveLength(1);
  });
});

test("a class without a whole number joins the leak of its owner", () => {
  const leaks = [series("size-class", "96", 2), series("size-class", "64", 5.3)];
  const grown = [site(addFile, 190, 96), site(["go/ast.NewIdent", "go/parser.ParseFile", ...parse], 530, 64)];
  const findings = findCauses({ series: leaks, phases: [phase(grown)] });
  expect(text(findings)).toEqual(["parse cache: 266 B kept for every edit: parse cache, go/ast.NewIdent"]);
  expect(findings[0]?.sizeClasses).toEqual([
    { bytes: 96, objectsPerIteration: 2, objectsPerUnit: 1, unit: "edit" },
    { bytes: 64, objectsPerIteration: 5.3, objectsPerUnit: 2.65, unit: "edit" },
  ]);
});

test("the stack, and with it the fingerprint, comes from the class that grows most, not from what sampling shows of it", () => {
  const findings = [800, 1400].map((sampled) => {
    const grown = [
      site(["context.WithValue", ...span], sampled, 416),
      site(["context.WithCancel", ...cancel], 2200, 176),
    ];
    return findCauses({ series: requestClasses.slice(0, 3), phases: [phase(grown)] })[0];
  });
  expect(findings[0]?.frames.at(-1)?.function).toBe(tools("jsonrpc2.(*conn).run"));
  expect(findings[0]).toEqual(findings[1]);
});

test("each stack of goroutines is a finding", () => {
  const key = "jsonrpc2.(*conn).wait ← lsprpc.handshaker.func1";
  const leaks = [series("goroutines", key, 11), series("goroutines", "cache.(*Session).poll", 0.4)];
  const findings = findCauses({ series: leaks, phases: [phase([])] });
  expect(text(findings)).toEqual([
    "transport: 1 goroutine that never ends for every request: jsonrpc2.(*conn).wait",
    "snapshots and views: 0.4 goroutines that never end for every iteration: cache.(*Session).poll",
  ]);
  expect(findings[0]?.frames.map((frame) => frame.function)).toEqual([
    "jsonrpc2.(*conn).wait",
    "lsprpc.handshaker.func1",
  ]);
});

test("an unbounded interval and a missing phase are told as they are", () => {
  const [finding] = findCauses({
    series: [{ ...owned, perIteration: { value: 4096, low: 1, high: Number.POSITIVE_INFINITY, confidence: 0.95 } }],
    phases: [],
  });
  expect(finding).toMatchObject({
    owner: "unknown",
    perIteration: { value: 4096, low: 1, high: null },
    perUnit: [{ unit: "iteration", value: 4096, low: 1, high: null }],
  });
});
