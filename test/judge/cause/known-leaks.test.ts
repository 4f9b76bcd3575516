import { describe, expect, test } from "vitest";
import type { Series } from "../../../src/model/growth.ts";
import {
  all,
  editSeries,
  editSites,
  grown,
  judged,
  kept,
  nodes,
  requestClasses,
  requestSites,
} from "../known/sample-known.ts";
import { growing, live } from "../known/sample-profiles.ts";
import { addFile, addLine, cancel, counter, gopls, hover, parse, series, site, tools } from "./sample-phase.ts";

const known = [
  "known CL-D, transport: 1.2 KiB kept for every request: the context of every request is kept",
  "known CL-B, parse cache: 5.1 KiB kept for every edit: the line table of every edited version is kept",
];
const kinds = (text: readonly string[]) => new Set(text.map((line) => line.replace(/,.*/, "")));
const knownAlone = new Set(["known CL-D", "known CL-B"]);

describe("two known leaks of gopls v0.24.0", () => {
  test("are a finding each, and explain the owned heap too", async () => {
    const { findings, text } = judged(grown, all);
    expect(text).toEqual(known);
    await expect(`${JSON.stringify(findings, undefined, 2)}\n`).toMatchFileSnapshot("../../golden/cause/known.json");
  });

  test("in any order of series and sites", () => {
    expect(judged([...grown].reverse(), [...all].reverse()).findings).toEqual(judged(grown, all).findings);
  });

  test("have the fingerprints that they had as leaks", () => {
    const prints = (version: string) => judged(grown, all, { version }).findings.map(({ fingerprint }) => fingerprint);
    expect(prints("v0.16.2")).toEqual(expect.arrayContaining([...prints("v0.24.0")]));
  });

  test.each([
    ["(devel)", ["leak CL-D", "leak CL-B"]],
    ["v0.18.1", ["leak", "known CL-B"]],
    ["v0.17.1", ["leak", "known CL-B"]],
    ["v0.16.2", ["leak"]],
  ])("of %s are %j", (version, expected) => {
    expect(kinds(judged(grown, all, { version }).text)).toEqual(new Set(expected));
  });

  test("are leaks where no profile shows their stacks", () => {
    expect(kinds(judged([], all).text)).toEqual(new Set(["leak"]));
    expect(judged([], requestClasses()).text[0]).toMatch(/^leak, unknown/);
  });

  test("are leaks where the catalogue is not asked", () => {
    const { findings } = judged(grown, all, { asksKnown: false });
    expect(new Set(findings.map(({ kind, known: entry }) => `${kind} ${entry?.id}`))).toEqual(
      new Set(["leak undefined"]),
    );
  });

  test("are known in an owned heap that stands alone", () => {
    const alone = series("owned-heap", "", 84_000, { budgets: 4, spread: 0.04 });
    const typed = [site(addLine, 400, 20_480), site(addFile, 400, 96)];
    expect(judged(typed, [alone], { sent: { edits: 5, newTexts: 4 } }).text).toEqual([
      "known CL-B, parse cache: 16.1 KiB kept for every edit: the line table of every edited version is kept",
    ]);
  });
});

describe("telemetry counters of new views", () => {
  const classes = [series("size-class", "64", 8, { spread: 0.05 }), series("size-class", "24", 4, { spread: 0.05 })];
  const counted = [
    site(counter("newFolder"), 400, 64),
    site(counter("checkViewGoVersions"), 400, 64),
    site(["fmt.Sprintf", gopls("server.(*server).checkViewGoVersions")], 400, 24),
  ];
  const of = (views: number, version = "v0.16.2", sites = counted) =>
    judged(sites, classes, { version, sent: { requests: 2, views } }).text;

  test("are known since v0.16, and counted per view", () => {
    expect(of(4)).toEqual([expect.stringMatching(/^known CL-E, telemetry: .* B kept for every view/)]);
    expect(of(4, "v0.15.3")[0]).toMatch(/^leak/);
  });

  test("are shown by a few samples of both together, and not of one", () => {
    const few = [site(counter("newFolder"), 450, 64), site(counter("checkViewGoVersions"), 450, 64)];
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
  const of = (edits: number, version = "v0.24.0") =>
    judged(packages, [series("owned-heap", "", 240_000)], { version, sent: { requests: 2, edits, opens: 1 } }).text;

  test("are known where packages are only opened", () => {
    expect(of(0)).toEqual([
      "known CL-A, type check: 229.7 KiB kept for every open: packages that were opened once are kept after they are closed",
    ]);
  });

  test("are a leak where texts change, and on a gopls that does not keep them", () => {
    expect(of(1)).toEqual(["leak, type check: 234.4 KiB kept for every edit: type check, go/types.NewVar"]);
    expect(of(0, "v0.16.2")).toEqual([expect.stringMatching(/^leak, type check/)]);
  });
});

describe("a leak beside the known ones", () => {
  /** The series with more objects of a class, and with their bytes. */
  const more = (key: string, objects: number, bytes: number) =>
    all.map((one): Series => {
      const added = one.metric === "owned-heap" ? bytes : one.metric === "size-class" && one.key === key ? objects : 0;
      const { spread } = { spread: one.metric === "owned-heap" ? 0.03 : 0.01 };
      return added === 0 ? one : series(one.metric, one.key, one.perIteration.value + added, { spread });
    });

  test("of 64 bytes for every hover is found, although file sets have nodes of that size", () => {
    const leaks = [...all, series("size-class", "64", 1 + 2 * kept + 2, { spread: 0.02 })];
    const { text, series: beside } = judged([...grown, site(hover, 300, 64)], leaks, { rateBytes: 512 });
    expect(text).toEqual([...known, expect.stringMatching(/^leak, features: .* × 64 B$/)]);
    expect(beside.find(({ key }) => key === "64")).toMatchObject({ known: ["CL-B"], callers: ["golang.Hover"] });
  });

  test("of 64 bytes is none where it may all be nodes", () => {
    const leaks = [...all, series("size-class", "64", 2 * kept, { spread: 0.02 })];
    expect(judged(grown, leaks).text).toEqual(known);
  });

  test("of 64 bytes is none where others let go of nodes", () => {
    const elsewhere = live([...nodes, tools("cache.(*typeCheckBatch).getPackage.func1")], 64, [
      ...[900, 880, 870, 860, 850, 300, 290, 280, 270, 260, 250],
    ]);
    const leaks = [...all, series("size-class", "64", 2 * kept, { spread: 0.2 })];
    const sites = [...requestSites(), ...editSites().slice(0, 2), elsewhere];
    expect(kinds(judged(sites, leaks).text)).toEqual(knownAlone);
  });

  test("of 64 bytes is one where the profile has no nodes at all", () => {
    const leaks = [...all, series("size-class", "64", 10, { spread: 0.02 })];
    const sites = [...requestSites(), ...editSites().slice(0, 2), site(hover, 1000, 64)];
    expect(judged(sites, leaks).text).toContainEqual(expect.stringMatching(/^leak, features: .* × 64 B$/));
  });

  test("of 416 bytes for every hover is found among the contexts, in a fresh process", () => {
    const sites = [...grown, site(hover, 100, 416)];
    expect(judged(sites, more("416", 1, 416), { rateBytes: 512 }).text).toEqual([
      ...known,
      "leak, features: 416 B kept for every iteration: 1 × 416 B",
    ]);
  });

  test("of 416 bytes for every hover is not proven by a sample of each 4 KiB, and not excluded", () => {
    const { text, series: beside } = judged([...grown, site(hover, 100, 416)], more("416", 1, 416));
    expect(text).toEqual(known);
    const left = beside.find(({ key }) => key === "416");
    expect(left?.known).toEqual(["CL-D"]);
    expect(left?.perIteration.high).toBeGreaterThan(1);
  });

  test("of 1 KiB for every hover is found", () => {
    const leaks = [...all, series("size-class", "1024", 1)];
    expect(judged([...grown, site(hover, 100, 1024)], leaks).text).toEqual([
      ...known,
      "leak, features: 1.0 KiB kept for every iteration: 1 × 1024 B",
    ]);
  });

  test("of 40 KiB for every hover is found in the owned heap", () => {
    const leaks = more("", 0, 40_960).filter(({ metric }) => metric !== "large-objects");
    expect(judged([...grown, site(hover, 100, 40_960)], leaks).text).toEqual([
      expect.stringMatching(/^leak, features: 3\.\d KiB kept for every request: features, golang\.Hover\.func1$/),
      ...known,
    ]);
  });

  test("of 40 KiB for every hover is found although others let go of line tables", () => {
    const gone = live([...addLine, tools("cache.(*snapshot).elsewhere")], 24_576, [
      ...[40, 36, 32, 28, 24, 20, 16, 12, 8, 4, 0],
    ]);
    const leaks = more("", 0, 40_960 - 9830).filter(({ metric }) => metric !== "large-objects");
    const sites = [...grown, gone, site(hover, 100, 40_960)];
    expect(judged(sites, leaks).text).toContainEqual(expect.stringMatching(/^leak, features: .* for every request/));
  });

  test("is none below the floor, or within what sampling leaves open", () => {
    const off = all.map((one) => (one.key === "416" ? series("size-class", "416", 11.3, { spread: 0.001 }) : one));
    expect(kinds(judged(grown, off).text)).toEqual(knownAlone);
    const noisy = all.map((one) => (one.metric === "owned-heap" ? series("owned-heap", "", 27_000) : one));
    expect(judged(grown, noisy).text).toEqual(known);
  });

  test("is none where functions that shed as much as they take on are sampled anew", () => {
    const turned = (counts: readonly number[]) =>
      live(["go/types.NewVar", gopls("cache.(*typeCheckBatch).checkPackage")], 48, counts);
    const counts = [9000, 9600, 8700, 9300, 9900, 9500];
    const steady = growing(0, { from: 9000, profiles: 6 });
    const known48 = (sites: ReturnType<typeof turned>) =>
      judged([...grown, sites], all, { rateBytes: 512, profiles: 6 }).series.find(({ key }) => key === "48")?.callers;
    expect(known48(turned(counts))).toBeUndefined();
    expect(known48(turned(steady))).toBeUndefined();
  });
});

describe("above its ceiling a known leak is a leak", () => {
  test("with the entry that it is known by", () => {
    const { findings, text } = judged(requestSites(3), requestClasses(3));
    expect(text).toEqual([
      "leak CL-D, transport: 3.7 KiB kept for every request: the context of every request is kept",
    ]);
    expect(findings[0]?.known?.ceiling).toEqual({ bytes: 2688, per: "request" });
    expect(findings[0]?.sizeClasses[0]).toMatchObject({ bytes: 416, objectsPerUnit: 3, unit: "request" });
  });

  test("also by the number of objects, although their bytes are below it", () => {
    const { findings } = judged([site(["context.withCancel", ...cancel], 3300, 80)], [series("size-class", "80", 33)]);
    expect(findings).toMatchObject([{ kind: "leak", known: { id: "CL-D" } }]);
    expect(findings[0]?.perUnit[0]?.value).toBeLessThan(2688);
  });

  test("for a short file sooner than for a long one", () => {
    const at = (lines: number) =>
      judged(editSites(2), editSeries(2), { lines }).findings.map(({ kind, known: entry }) => [
        kind,
        entry?.ceiling.bytes,
      ]);
    expect(at(1986)).toEqual([["known", 26_330]]);
    expect(at(1000)).toEqual([["leak", 13_512]]);
    expect(at(0)).toEqual([["leak", 512]]);
  });

  test("not by what a cache took on in a class of its size", () => {
    // 30 objects of 48 B an iteration that fade: 1,440 B, below the budget, and 130 B for each request.
    const filling = live(["go/types.NewVar", gopls("cache.(*typeCheckBatch).checkPackage")], 48, [
      ...[0, 1500, 2300, 2700, 2850, 2930, 2970, 2985, 2995, 3000, 3000],
    ]);
    const classes = [
      ...requestClasses().filter(({ key }) => key !== "48"),
      series("size-class", "48", 85, { spread: 0.02 }),
    ];
    const { findings } = judged([...requestSites(), filling], classes, { rateBytes: 512 });
    expect(findings.map(({ kind, known: entry }) => `${kind} ${entry?.id}`)).toEqual(["known CL-D"]);
    expect(findings[0]?.sizeClasses.find(({ bytes }) => bytes === 48)?.objectsPerIteration).toBeLessThan(70);
  });
});
