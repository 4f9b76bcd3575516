import { describe, expect, test } from "vitest";
import { type CauseInput, findCauses as findAll } from "../../../../src/judge/cause/find-causes.ts";
import type { Series } from "../../../../src/model/growth.ts";
import type { JudgedFinding } from "../../../../src/model/judged-finding.ts";
import { noWork } from "../../../../src/model/work.ts";
import { findingSummary } from "../../../../src/report/words/finding-summary.ts";
import {
  addFile,
  addLine,
  budget,
  cancel,
  children,
  confirmation,
  counter,
  gopls,
  hover,
  labels,
  parse,
  phase,
  series,
  site,
  span,
  status,
  today,
  tools,
} from "../sample-phase.ts";

const findCauses = (input: Pick<CauseInput, "series" | "phases">) => findAll({ ...input, budget, today });
const text = (findings: readonly JudgedFinding[]) =>
  findings.map((finding) => {
    const { kind, owner, known } = finding;
    return `${kind}${known ? ` ${known.id}` : ""}, ${owner}: ${findingSummary(finding)}`;
  });

/** What 100 iterations of 11 requests and 2 edits leave in gopls v0.24.0, `times` as many for each request. */
const nodes = ["go/token.(*tree).set", "go/token.(*tree).add", "go/token.(*FileSet).AddExistingFiles"];
const requestSites = (times = 1) => [
  site(span, 1090 * times, 416),
  site(labels, 1150 * times, 176),
  site(status, 1050 * times, 176),
  site([tools("jsonrpc2.(*conn).run")], 1120 * times, 128),
  site(["context.withCancel", ...cancel], 1300 * times, 80),
  site(["context.WithValue", ...span], 4300 * times, 48),
  site(status.slice(5), 1100 * times, 48),
  site(children, 290 * times, 208),
];
const requestClasses = (times = 1) =>
  [
    ["416", 11],
    ["176", 22],
    ["128", 11],
    ["80", 11],
    ["48", 58],
    ["208", 3],
  ].map(([key, each]) => series("size-class", String(key), Number(each) * times, { spread: 0.01 }));
/** Every fourth edit is kept, as in a workload that changes its files in turn. */
const kept = 0.5;
const editSites = (each = kept) => [
  site(addLine, each * 100, 20_480),
  site(addFile, each * 86, 96),
  site(nodes, each * 230, 64),
];
const editSeries = (each = kept) => [
  series("size-class", "96", each, { spread: 0.01 }),
  series("large-objects", "", each * 20_480, { spread: 0.01 }),
];
const owned = series("owned-heap", "", 25_100);

const all = [owned, ...requestClasses(), ...editSeries()];
const grown = [...requestSites(), ...editSites()];
const v24 = (sites = grown, more = {}) => phase(sites, { goplsVersion: "v0.24.0", ...more });
const known = [
  "known CL-D, transport: 1.3 KiB kept for every request: the context of every request is kept",
  "known CL-B, parse cache: 5.1 KiB kept for every edit: the line table of every edited version is kept",
];

describe("two known leaks of gopls v0.24.0", () => {
  test("are a finding each, and explain the owned heap too", async () => {
    const findings = findCauses({ series: all, phases: [v24()] });
    expect(text(findings)).toEqual(known);
    await expect(`${JSON.stringify(findings, undefined, 2)}\n`).toMatchFileSnapshot("../../../golden/cause/known.json");
  });

  test("in any order of series and sites", () => {
    const reversed = { series: [...all].reverse(), phases: [v24([...grown].reverse())] };
    expect(findCauses(reversed)).toEqual(findCauses({ series: all, phases: [v24()] }));
  });

  const of = (goplsVersion: string) => findCauses({ series: all, phases: [v24(grown, { goplsVersion })] });

  test("have the fingerprints that they had as leaks", () => {
    const prints = (version: string) => of(version).map(({ fingerprint }) => fingerprint);
    expect(prints("v0.16.2")).toEqual(expect.arrayContaining(prints("v0.24.0")));
  });

  test.each([
    ["(devel)", ["known CL-D", "known CL-B"]],
    ["v0.18.1", ["leak", "known CL-B"]],
    ["v0.17.1", ["leak", "known CL-B"]],
    ["v0.16.2", ["leak"]],
  ])("of %s are %j", (version, kinds) => {
    expect(new Set(text(of(version)).map((line) => line.replace(/,.*/, "")))).toEqual(new Set(kinds));
  });

  test("are leaks where no profile shows their stacks", () => {
    const blind = v24([], { stretches: [] });
    expect(new Set(findCauses({ series: all, phases: [blind] }).map(({ kind }) => kind))).toEqual(new Set(["leak"]));
    expect(text(findCauses({ series: requestClasses(), phases: [v24([])] }))[0]).toMatch(/^leak, unknown/);
  });

  test("are leaks where the catalogue is not asked", () => {
    const findings = findAll({ series: all, phases: [v24()], budget, today, asksKnown: false });
    expect(new Set(findings.map(({ kind, known: entry }) => `${kind} ${entry?.id}`))).toEqual(
      new Set(["leak undefined"]),
    );
  });

  test("are known in an owned heap that stands alone", () => {
    const sent = { ...noWork(), edits: 5, newTexts: 4 };
    const alone = series("owned-heap", "", 84_000, { budgets: 4, spread: 0.04 });
    const typed = v24([site(addLine, 400, 20_480), site(addFile, 380, 96)], { sentPerIteration: sent });
    expect(text(findCauses({ series: [alone], phases: [typed] }))).toEqual([
      "known CL-B, parse cache: 16.1 KiB kept for every edit: the line table of every edited version is kept",
    ]);
  });
});

describe("telemetry counters of new views", () => {
  const views = (views: number) => ({ ...noWork(), requests: 2, views });
  const classes = [series("size-class", "64", 8, { spread: 0.05 }), series("size-class", "24", 4, { spread: 0.05 })];
  const counted = [
    site(counter("newFolder"), 400, 64),
    site(counter("checkViewGoVersions"), 400, 64),
    site(["fmt.Sprintf", gopls("server.(*server).checkViewGoVersions")], 400, 24),
  ];
  const of = (each: number, goplsVersion = "v0.16.2", sites = counted) =>
    text(findCauses({ series: classes, phases: [phase(sites, { goplsVersion, sentPerIteration: views(each) })] }));

  test("are known since v0.16, and counted per view", () => {
    const [known, ...more] = of(4);
    expect(known).toMatch(/^known CL-E, telemetry: .* B kept for every view/);
    expect(more).toEqual([]);
    expect(of(4, "v0.15.3")[0]).toMatch(/^leak/);
  });

  test("are known by a few samples of each", () => {
    const few = [site(counter("newFolder"), 100, 64), site(counter("checkViewGoVersions"), 100, 64)];
    expect(of(4, "v0.16.2", few)).toEqual([expect.stringMatching(/^known CL-E/)]);
    expect(of(4, "v0.16.2", few.slice(0, 1))[0]).toMatch(/^leak/);
  });

  test("are a leak where no view is made, and where others of their size grow", () => {
    expect(of(0)[0]).toMatch(/^leak/);
    expect(of(4, "v0.16.2", [site(hover, 800, 64), site(hover, 400, 24)])[0]).toMatch(/^leak/);
  });
});

describe("closed packages that are kept", () => {
  const checked = [gopls("cache.(*typeCheckBatch).checkPackage"), gopls("cache.(*typeCheckBatch).getPackage.func1")];
  const packages = [
    site(["go/types.NewVar", ...checked], 200_000, 96),
    site(["go/ast.NewIdent", ...parse, "x"], 90_000, 48),
  ];
  const leaks = [series("owned-heap", "", 240_000)];
  const of = (edits: number) => {
    const sentPerIteration = { ...noWork(), requests: 2, edits, opens: 1 };
    return text(findCauses({ series: leaks, phases: [v24(packages, { sentPerIteration })] }));
  };

  test("are known where packages are only opened", () => {
    expect(of(0)).toEqual([
      "known CL-A, type check: 229.7 KiB kept for every open: packages that were opened once are kept after they are closed",
    ]);
  });

  test("are a leak where texts change", () => {
    expect(of(1)).toEqual(["leak, type check: 234.4 KiB kept for every edit: type check, go/types.NewVar"]);
  });
});

describe("a leak beside the known ones", () => {
  const more = (key: string, bytes: number, noise = 0.01) =>
    all.map((one): Series => {
      const { metric, perIteration, strict } = one;
      const added = metric === "owned-heap" ? bytes : metric === "size-class" && one.key === key ? 1 : 0;
      const plus = (estimate: Series["strict"]) => ({
        ...estimate,
        value: estimate.value + added,
        low: (estimate.value + added) * (1 - noise),
        high: (estimate.value + added) * (1 + noise),
      });
      return { ...one, perIteration: plus(perIteration), strict: plus(strict) };
    });

  test("of 64 bytes for every hover is found, although file sets have nodes of that size", () => {
    const leaks = [...more("64", 64), series("size-class", "64", 2.1, { spread: 0.02 })];
    const findings = findCauses({ series: leaks, phases: [v24([...grown, site(hover, 110, 64)])] });
    expect(text(findings)).toEqual([...known, "leak, features: 68 B kept for every iteration: 1 × 64 B"]);
    expect(findings[1]?.sizeClasses.map(({ bytes }) => bytes)).toEqual([96, 64]);
  });

  test("of 64 bytes is none where others let go of nodes, so that the profile can't tell", () => {
    const elsewhere = [...nodes, tools("cache.(*typeCheckBatch).getPackage.func1")];
    const gone = [site(elsewhere, 1_484, 64)];
    const classes = [...all, series("size-class", "64", 2 * kept, { spread: 0.2 })];
    const sites = [...requestSites(), ...editSites().slice(0, 2)];
    expect(text(findCauses({ series: classes, phases: [v24(sites, { gone })] }))).toEqual(known);
  });

  describe("in a phase of 1,000 iterations", () => {
    /** A class that grew by `each` an iteration, and at one point fell by so many objects. */
    const fallen = (key: string, each: number, fall: number) =>
      series("size-class", key, each, {
        spread: 0.02,
        points: [0, 200, 400, 600, 800, 1000].map((x) => ({ x, y: 5000 + each * x - (x > 400 ? fall : 0) })),
      });
    const others = requestSites().map((one) => ({ ...one, objects: 10 * one.objects }));
    const leaksOf = (classes: readonly Series[], sites: typeof others, gone: typeof others = []) => {
      const long = v24([...others, ...sites], { iterations: 1000, gone });
      const findings = findCauses({ series: [...requestClasses(), ...classes], phases: [long] });
      return text(findings.filter(({ kind }) => kind === "leak"));
    };

    /** Half of the versions that are kept have a table of 4 KiB, the other half one of 8 KiB; all have two nodes. */
    const tables = (fall: number) =>
      leaksOf(
        [fallen("4096", kept / 2, fall), fallen("8192", kept / 2, 0), fallen("64", 2 * kept, 0)],
        [site(addLine, 500 * kept, 8192), site(addLine, 500 * kept, 4096), site(nodes, 300, 64)],
        fall > 0 ? [site([...addLine, tools("cache.(*snapshot).elsewhere")], fall, 4096)] : undefined,
      );

    test("of 64 bytes is none where a cache let go of line tables, by which the kept versions are counted", () => {
      expect(tables(0)).toEqual([]);
      expect(tables(300)).toEqual([]);
    });

    test("of 64 bytes is none where a cache let go of nodes", () => {
      const of = (fall: number) =>
        leaksOf([fallen("8192", kept, 0), fallen("64", 2 * kept, fall)], [site(addLine, 1000 * kept, 8192)]);
      expect(of(0)).toEqual([expect.stringMatching(/1 × 64 B/)]);
      expect(of(600)).toEqual([]);
    });
  });

  test("of 64 bytes is none where it may all be nodes", () => {
    const leaks = [...all, series("size-class", "64", 1.1, { spread: 0.02 })];
    expect(text(findCauses({ series: leaks, phases: [v24()] }))).toEqual(known);
  });

  test("of 416 bytes for every hover is found among the contexts", () => {
    const findings = findCauses({ series: more("416", 416), phases: [v24([...grown, site(hover, 102, 416)])] });
    expect(text(findings)).toEqual([...known, "leak, features: 416 B kept for every iteration: 1 × 416 B"]);
  });

  test("of 1 KiB for every hover is found", () => {
    const leaks = [...more("1024", 1024), series("size-class", "1024", 1)];
    const findings = findCauses({ series: leaks, phases: [v24([...grown, site(hover, 100, 1024)])] });
    expect(text(findings)).toEqual([...known, "leak, features: 1.0 KiB kept for every iteration: 1 × 1024 B"]);
  });

  test("of 40 KiB for every hover is found in the owned heap", () => {
    const findings = findCauses({
      series: more("", 40_960, 0.03).filter(({ metric }) => metric !== "large-objects"),
      phases: [v24([...grown, site(hover, 100, 40_960)])],
    });
    expect(text(findings)).toEqual([
      expect.stringMatching(/^leak, features: 3\.\d KiB kept for every request: features, golang\.Hover\.func1$/),
      ...known,
    ]);
  });

  test("of 40 KiB for every hover is found although others let go of line tables", () => {
    const gone = [site([...addLine, tools("cache.(*snapshot).elsewhere")], 40, 24_576)];
    const findings = findCauses({
      series: more("", 40_960, 0.03).filter(({ metric }) => metric !== "large-objects"),
      phases: [v24([...grown, site(hover, 100, 40_960)], { gone })],
    });
    expect(text(findings)).toContainEqual(expect.stringMatching(/^leak, features: .* for every request: features/));
  });

  test("is none below the floor, or within what sampling leaves open", () => {
    const off = all.map((one) => (one.key === "416" ? series("size-class", "416", 11.3, { spread: 0.001 }) : one));
    expect(text(findCauses({ series: off, phases: [v24()] }))).toEqual(known);
    const noisy = all.map((one) => (one.metric === "owned-heap" ? series("owned-heap", "", 27_400) : one));
    expect(text(findCauses({ series: noisy, phases: [v24()] }))).toEqual(known);
  });

  test("is confirmed by more growth than the known leaks bring to what was repeated", () => {
    const at = (ablation: string, perTurn: number) => {
      const leaks = more("416", 416).map((one) =>
        one.key === "416" ? { ...one, confirmation: confirmation("confirmed", ablation, perTurn) } : one,
      );
      const findings = findCauses({ series: leaks, phases: [v24([...grown, site(hover, 102, 416)])] });
      return findings.find(({ kind }) => kind === "leak")?.confirmed;
    };
    expect(at("textDocument/hover", 2)).toBe(true);
    expect(at("textDocument/hover", 1)).toBe(false);
    expect(at("asks", 12)).toBe(true);
    expect(at("asks", 11)).toBe(false);
    expect(at("edits", 1)).toBe(true);
    expect(at("all", 11)).toBe(false);
  });
});

describe("above its ceiling a known leak is a leak", () => {
  test("with the entry that it is known by", () => {
    const findings = findCauses({ series: requestClasses(3), phases: [v24(requestSites(3))] });
    expect(text(findings)).toEqual([
      "leak CL-D, transport: 3.8 KiB kept for every request: the context of every request is kept",
    ]);
    expect(findings[0]?.known?.ceiling).toEqual({ bytes: 2048, per: "request" });
    expect(findings[0]?.sizeClasses[0]).toEqual({
      bytes: 416,
      objectsPerIteration: 33,
      objectsPerUnit: 3,
      unit: "request",
    });
  });

  test("also by the number of objects, although their bytes are below it", () => {
    const findings = findCauses({
      series: [series("size-class", "80", 33)],
      phases: [v24([site(["context.withCancel", ...cancel], 3400, 80)])],
    });
    expect(findings).toMatchObject([{ kind: "leak", known: { id: "CL-D" } }]);
    expect(findings[0]?.perUnit[0]?.value).toBeLessThan(2048);
  });

  test("for a short file sooner than for a long one", () => {
    const at = (lines: number | undefined) =>
      findCauses({ series: editSeries(2), phases: [v24(editSites(2), { lines })] }).map(({ kind, known: entry }) => [
        kind,
        entry?.ceiling.bytes,
      ]);
    expect(at(1986)).toEqual([["known", 25_880]]);
    expect(at(1000)).toEqual([["leak", 14_048]]);
    expect(at(undefined)).toEqual([["leak", 2048]]);
  });
});
