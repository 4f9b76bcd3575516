import { describe, expect, test } from "vitest";
import { type CauseInput, findCauses as findAll } from "../../../src/judge/cause/find-causes.ts";
import type { Series } from "../../../src/model/growth.ts";
import type { JudgedFinding } from "../../../src/model/judged-finding.ts";
import { noWork, type Work } from "../../../src/model/work.ts";
import { findingSummary } from "../../../src/report/words/finding/finding-summary.ts";
import {
  addFile,
  addLine,
  budget,
  cancel,
  confirmation,
  gopls,
  hover,
  parse,
  phase,
  series,
  site,
  span,
  today,
  tools,
} from "./sample-phase.ts";

const findCauses = (input: Pick<CauseInput, "series" | "phases">) => findAll({ ...input, budget, today });

/** What gopls v0.24.0 keeps, in a gopls where that is not known: the context of a request, and a file and its lines for each edit. */
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

const text = (findings: readonly JudgedFinding[]) =>
  findings.map((finding) => `${finding.owner}: ${findingSummary(finding)}`);

describe("two leaks", () => {
  const input = {
    series: [owned, ...requestClasses, ...editSeries],
    phases: [phase([...requestSites, ...editSites])],
  };

  test("are two findings, and the owned heap that they explain is none", async () => {
    const findings = findCauses(input);
    expect(text(findings)).toEqual([
      "parse cache: 20.1 KiB kept for every edit: parse cache, go/token.(*File).AddLine",
      "transport: 1.2 KiB kept for every request: 1 × 416 B, 2 × 176 B, 1 × 128 B, 1 × 80 B, 5 × 48 B",
    ]);
    await expect(`${JSON.stringify(findings, undefined, 2)}\n`).toMatchFileSnapshot(
      "../../golden/cause/two-leaks.json",
    );
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
    const blind = phase([], { stretches: [] });
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
  const unique = {
    workload: "type-unique",
    sentPerIteration: { ...noWork(), edits: 1, newTexts: 1 },
  };
  const leak = series("owned-heap", "", 40_960, { workload: "type-unique" });

  test("is named by the owner that grew most, not by the recorder or the file cache", () => {
    const grown = [
      site(["go/ast.NewIdent", "go/parser.ParseFile", ...parse], 190, 20_480),
      site(["go/types.NewVar", gopls("cache.(*typeCheckBatch).checkPackage")], 900, 96),
      site(["runtime/trace.readBatch"], 300, 65_536),
      site(["bytes.growSlice", gopls("filecache.Set")], 300, 131_072),
    ];
    const recorded = phase(grown, { ...unique, goplsVersion: "v0.24.0" });
    const [finding, ...others] = findCauses({ series: [leak], phases: [recorded] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      owner: "parse cache",
      kept: { what: "memory", unit: "edit", bytesPerUnit: 40_960 },
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
    const [finding] = findCauses({ series: requestClasses.slice(0, 3), phases: [phase(grown)] });
    // How much of it a mechanism explains is what sampling shows.
    expect(finding?.mechanism).toMatchObject({ name: "cancel-never-called", seen: "context.WithCancel" });
    return finding && { ...finding, mechanism: undefined };
  });
  expect(findings[0]?.frames.at(-1)?.function).toBe(tools("jsonrpc2.(*conn).run"));
  expect(findings[0]).toEqual(findings[1]);
});

test("each stack of goroutines is a finding, and those that can never run again are told", () => {
  const key = "jsonrpc2.(*conn).wait ← lsprpc.handshaker.func1";
  const poll = "cache.(*Session).poll";
  const leaks = [
    series("goroutines", key, 11),
    series("goroutines", poll, 0.4),
    series("leaked-goroutines", poll, 0.4),
    series("leaked-goroutines", "server.(*server).Hover", 1),
  ];
  const findings = findCauses({ series: leaks, phases: [phase([])] });
  expect(text(findings)).toEqual([
    "transport: 1 goroutine that never ends for every request: jsonrpc2.(*conn).wait",
    "features: 1 goroutine that can never run again for every iteration: server.(*server).Hover",
    "snapshots and views: 0.4 goroutines that can never run again for every iteration: cache.(*Session).poll",
  ]);
  expect(findings[0]?.frames.map((frame) => frame.function)).toEqual([
    "jsonrpc2.(*conn).wait",
    "lsprpc.handshaker.func1",
  ]);
});

test("all goroutines together are a finding where those on stacks that leak by themselves are few", () => {
  const found = (...each: readonly number[]) => {
    const stacks = each.map((value, i) => series("goroutines", `cache.(*Session).poll${i}`, value));
    return findCauses({ series: [series("goroutines", "", 1), ...stacks], phases: [phase([])] }).map(
      ({ frames }) => frames.length,
    );
  };
  expect(found()).toEqual([0]);
  expect(found(0.2)).toEqual([0, 1]);
  // No stack is half of them, and all five are.
  expect(found(0.2, 0.2, 0.2, 0.2, 0.2)).toEqual([1, 1, 1, 1, 1]);
});

test("each count of gopls' own that grows is a finding", () => {
  const leaks = [
    series("counter", "overlays", 1),
    series("counter", "cache.parseModHandle", 2),
    series("counter", "cache.astCacheKey", 2.4),
    series("counter", "cache.unheardOf", 1, { spread: 0.5, strict: { value: 1, low: 0.5, high: 2, confidence: 0.99 } }),
  ];
  const findings = findCauses({ series: leaks, phases: [phase([])] });
  expect(text(findings)).toEqual([
    "parse cache: 2.4 entries kept for every iteration: cache.astCacheKey, as gopls counts",
    "metadata: 1 entry kept for every edit: cache.parseModHandle, as gopls counts",
    "overlays and files: 1 entry kept for every iteration: overlays, as gopls counts",
    "snapshots and views: 1 entry kept for every iteration: cache.unheardOf, as gopls counts",
  ]);
  expect(findings[1]).toMatchObject({ frames: [], sizeClasses: [], perIteration: { value: 2, unit: "entries" } });
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
});

test("findings without a stack have fingerprints of their own", () => {
  const blind = phase([], { stretches: [] });
  const findings = findCauses({ series: [owned, ...requestClasses, ...editSeries], phases: [blind] });
  expect(findings).toHaveLength(3);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

test("a finding is confirmed, and has the method, that its series have", () => {
  const confirmed = (key: string, ablation: string) =>
    series("size-class", key, 11, { confirmation: confirmation("confirmed", ablation) });
  const of = (...leaks: readonly Series[]) => {
    const [finding] = findCauses({ series: leaks, phases: [phase(requestSites)] });
    return [finding?.confirmed, finding?.method];
  };
  const untried = series("size-class", "176", 22);
  const refuted = { ...untried, confirmation: confirmation("refuted", "textDocument/definition") };
  expect(of(untried)).toEqual([false, undefined]);
  expect(of(refuted)).toEqual([false, undefined]);
  expect(of(confirmed("416", "textDocument/hover"), refuted)).toEqual([true, "textDocument/hover"]);
  // What one method alone makes grow is a finding of its own.
  expect(of(confirmed("416", "textDocument/hover"), confirmed("128", "asks"))).toEqual([true, "textDocument/hover"]);
  expect(of(confirmed("416", "asks"))).toEqual([true, undefined]);
});

test("what grows when only edits are sent is kept for edits, and never for a request", () => {
  const of = (value: number, ablation: string, sent: Partial<Work> = {}) => {
    const grows = series("size-class", "416", value, { confirmation: confirmation("confirmed", ablation) });
    const sentPerIteration = { ...phase([]).sentPerIteration, ...sent };
    const [finding] = findCauses({ series: [grows], phases: [phase([site(hover, 880, 416)], { sentPerIteration })] });
    return [finding?.owner, finding?.perUnit[0]?.unit, finding && findingSummary(finding).split(":")[0]];
  };
  expect(of(1.94, "edits")).toEqual(["features", "edit", "404 B kept for every edit"]);
  expect(of(1.94, "all")).toEqual(["features", "iteration", "807 B kept for every iteration"]);
  expect(of(11, "edits", { edits: 0 })).toEqual(["features", "iteration", "4.5 KiB kept for every iteration"]);
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

test("an owned heap that one fresh process confirms is explained by the classes that another does", () => {
  const recorded = phase([site(hover, 1000, 416)]);
  const findings = findCauses({
    series: [
      series("size-class", "416", 10, { confirmation: confirmation("confirmed", "textDocument/hover", 10) }),
      series("owned-heap", "", 4160, { confirmation: confirmation("confirmed", "all", 4160) }),
    ],
    phases: [
      {
        ...recorded,
        doses: ["textDocument/hover", "all"].map((ablation) => ({ ablation, stretches: recorded.stretches })),
      },
    ],
  });
  expect(text(findings)).toEqual(["features: 4.1 KiB kept for every iteration: 10 × 416 B"]);
});
