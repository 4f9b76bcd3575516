import type { Confirmation, Series } from "../../src/model/growth.ts";
import type { JudgedFinding } from "../../src/model/judged-finding.ts";
import type { Minimal, RunHeader } from "../../src/model/recording.ts";
import type { Comparison, FootprintComparison, GrowthComparison, Report } from "../../src/model/report.ts";
import { type Judged, makeReport } from "../../src/report/make/make-report.ts";
import { builtInWorkloads } from "../../src/workload/built-in-workloads.ts";
import { twoArmHeapViews } from "./sample-heap.ts";
import {
  clean,
  end,
  header,
  judged,
  leakingClasses,
  ownHeap,
  parseLeak,
  series,
  sizeClass,
  snapshotsOf,
  transportLeak,
} from "./sample-parts.ts";

const requestContext: NonNullable<JudgedFinding["known"]> = {
  id: "CL-D",
  title: "the context of every request is kept",
  since: "v0.19.0",
  link: "https://go.googlesource.com/tools/+/ade411c2a",
  ceiling: { bytes: 2048, per: "request" },
};

const lineTables: NonNullable<JudgedFinding["known"]> = {
  id: "CL-B",
  title: "the line table of every edited version is kept",
  since: "v0.17.0",
  link: "https://go.googlesource.com/tools/+/c19060b01",
  ceiling: { bytes: 25_460, per: "edit" },
};

const knownTransport: JudgedFinding = {
  ...transportLeak,
  kind: "known",
  known: requestContext,
  kept: { what: "known-leak", unit: "request", bytesPerUnit: 1216, title: requestContext.title },
};
const knownParse: JudgedFinding = {
  ...parseLeak,
  kind: "known",
  known: lineTables,
  kept: { what: "known-leak", unit: "edit", bytesPerUnit: 16_896, title: lineTables.title },
};

function tried(answer: Confirmation["answer"], ablation: string, perTurn: number, turns: number): Confirmation {
  return { answer, ablation, perTurn: { value: perTurn, low: perTurn, high: perTurn, confidence: 0.95 }, turns };
}

function confirmed(all: readonly Series[], ablation: string, turns: number): readonly Series[] {
  return all.map((one) => ({ ...one, confirmation: tried("confirmed", ablation, one.perIteration.value, turns) }));
}

const heaps: readonly Series[] = [
  ownHeap("everyday", "leak", [15_100, 14_800, 15_400]),
  ...confirmed([ownHeap("type-unique", "leak", [84_480, 83_900, 85_100])], "edits", 480),
];
const knownSeries: readonly Series[] = [...confirmed(leakingClasses, "asks", 1280), ...heaps];

/** One leak, more of it than its catalogue entry allows. */
const grownTransport: JudgedFinding = {
  ...knownTransport,
  kind: "leak",
  kept: { what: "known-leak", unit: "request", bytesPerUnit: 3200, title: requestContext.title },
  perIteration: { value: 38_400, low: 38_210, high: 38_590, unit: "bytes" },
  perUnit: [{ unit: "request", value: 3200, low: 3184, high: 3216 }],
  sizeClasses: [
    { bytes: 1536, objectsPerIteration: 12, objectsPerUnit: 1, unit: "request" },
    ...transportLeak.sizeClasses,
  ],
};

const hoverLeak: JudgedFinding = {
  kind: "leak",
  arm: "gopls",
  workload: "everyday",
  fingerprint: "5d21c09e8af37b64",
  owner: "features",
  kept: { what: "goroutines", unit: "request", countPerUnit: 1, dead: false },
  confirmed: true,
  method: "textDocument/hover",
  mechanism: {
    name: "blocked-receiver",
    seen: "chan receive",
    share: 1,
    startedBy: "golang.org/x/tools/gopls/internal/golang.Hover",
  },
  frames: [
    { function: "golang.org/x/tools/gopls/internal/golang.hoverTimer", file: "", line: 0 },
    { function: "golang.org/x/tools/gopls/internal/golang.Hover.func1", file: "", line: 0 },
  ],
  perIteration: { value: 1, low: 1, high: 1, unit: "goroutines" },
  perUnit: [{ unit: "request", value: 1, low: 1, high: 1 }],
  sizeClasses: [],
};

const hoverMinimals: readonly Minimal[] = builtInWorkloads(["everyday"]).map((workload) => ({
  ...{ arm: "gopls", session: 3, workload: "everyday", fingerprint: hoverLeak.fingerprint },
  ...{ tries: 2, cutShort: false, turns: 384 },
  minimal: {
    ...workload,
    name: "everyday-minimal",
    iteration: [{ do: "ask", file: "in-turn", method: "textDocument/hover" }],
  },
}));

function ofVersion(version: string): RunHeader {
  const { gopls } = header.gopls;
  if (!gopls) throw new Error("the sample is missing");
  return { ...header, gopls: { gopls: { ...gopls, version } } };
}

function twoArms(baseline: string, candidate: string): RunHeader {
  const [arm] = header.plan.arms;
  const gopls = header.gopls.gopls;
  if (!arm || !gopls) throw new Error("the sample is missing");
  const { sum: _, ...built } = gopls;
  const release = (name: string, version: string) => ({ ...arm, name, gopls: { from: "release" as const, version } });
  return {
    ...header,
    plan: {
      ...header.plan,
      arms: [release("baseline", baseline), release("candidate", candidate)],
      baseline: "baseline",
      schedule: { ...header.plan.schedule, repetitions: 6 },
    },
    gopls: { baseline: { ...built, version: baseline }, candidate: { ...built, version: candidate } },
  };
}

const of = (arm: string, all: readonly Series[]): readonly Series[] => all.map((one) => ({ ...one, arm }));
const by = (arm: string, finding: JudgedFinding): JudgedFinding => ({ ...finding, arm });

type Ends = readonly [value: number, low: number, high: number];
const interval = ([value, low, high]: Ends) => ({ value, low, high });

function compared(
  given: Pick<GrowthComparison, "workload" | "verdict"> & Partial<GrowthComparison>,
  { baseline, candidate, difference }: Readonly<Record<"baseline" | "candidate" | "difference", Ends>>,
): GrowthComparison {
  const unit = given.metric === "size-class" ? "objects" : given.metric === "counter" ? "entries" : "bytes";
  return {
    metric: "owned-heap",
    key: "",
    ...given,
    baseline: { ...interval(baseline), unit },
    candidate: { ...interval(candidate), unit },
    difference: { ...interval(difference), unit },
  };
}

function comparison(growth: readonly GrowthComparison[], footprint?: FootprintComparison): readonly Comparison[] {
  return [{ baseline: "baseline", candidate: "candidate", growth, ...(footprint === undefined ? {} : { footprint }) }];
}

const MIB = 1_048_576;
const mebibytes = (...sizes: readonly number[]) => sizes.map((size) => Math.round(size * MIB));

const sameFootprint: FootprintComparison = {
  baselineBytes: mebibytes(57.9, 58.1, 58.0, 58.2, 57.8, 58.0),
  candidateBytes: mebibytes(58.0, 58.3, 58.1, 57.9, 58.2, 58.1),
  shift: { value: 0.1 * MIB, low: -0.2 * MIB, high: 0.3 * MIB },
  ratio: { value: 0.0017, low: -0.0034, high: 0.0052 },
  pValue: 0.42,
  verdict: "same",
};

const pair: Judged = {
  ...judged,
  header: twoArms("v0.16.2", "v0.17.1"),
  loads: ["baseline", "candidate"].flatMap((arm) => judged.loads.map((load) => ({ ...load, arm }))),
  snapshots: [...snapshotsOf("baseline"), ...snapshotsOf("candidate")],
  end: { ...end, cost: { ...end.cost, totalMs: 1_460_000, soakMs: 1_080_000 } },
};

const regression: Judged = {
  ...pair,
  heap: twoArmHeapViews(),
  outcome: "fail",
  findings: [
    {
      ...by("candidate", parseLeak),
      kind: "regression",
      known: lineTables,
      perIteration: { value: 84_439, low: 83_780, high: 85_100, unit: "bytes" },
      perUnit: [{ unit: "edit", value: 16_888, low: 16_756, high: 17_020 }],
    },
    {
      ...by("candidate", parseLeak),
      kind: "regression",
      known: lineTables,
      workload: "everyday",
      perIteration: { value: 50_124, low: 49_570, high: 50_690, unit: "bytes" },
      perUnit: [{ unit: "edit", value: 16_708, low: 16_523, high: 16_897 }],
    },
    by("candidate", knownParse),
    {
      ...by("candidate", parseLeak),
      kind: "footprint",
      kept: { what: "footprint" },
      workload: "everyday",
      fingerprint: "footprint",
      frames: [],
      perUnit: [],
    },
  ],
  series: [
    ...of("baseline", clean),
    ...of("candidate", [ownHeap("everyday", "leak", [50_100, 49_600, 50_600]), ...heaps.slice(1)]),
  ],
  comparisons: comparison(
    [
      compared(
        { workload: "everyday", verdict: "worse" },
        { baseline: [-24, -260, 301.5], candidate: [50_100, 49_600, 50_600], difference: [50_124, 49_570, 50_690] },
      ),
      compared(
        { workload: "type-unique", verdict: "worse" },
        { baseline: [41, -300, 307], candidate: [84_480, 83_900, 85_100], difference: [84_439, 83_780, 85_100] },
      ),
      compared(
        { workload: "type-unique", metric: "size-class", key: "96", verdict: "worse" },
        { baseline: [0, 0, 0], candidate: [5, 4.99, 5.01], difference: [5, 4.99, 5.01] },
      ),
    ],
    {
      baselineBytes: mebibytes(25.0, 25.2, 24.9, 25.1, 25.0, 24.8),
      candidateBytes: mebibytes(61.0, 60.7, 61.2, 61.1, 60.9, 61.0),
      shift: { value: 36 * MIB, low: 35.8 * MIB, high: 36.2 * MIB },
      ratio: { value: 1.44, low: 1.432, high: 1.448 },
      pValue: 0.0022,
      verdict: "worse",
    },
  ),
};

const hostile = "|`<img src=x onerror=alert(1)>`@everyone #12 [x](javascript:alert(1)) \u001b[31m\nred";

/** The verdicts beside a plain leak and a plain pass. */
export const sampleVerdicts: Readonly<Record<string, Report>> = {
  known: makeReport({ ...judged, findings: [knownParse, knownTransport], series: knownSeries }),
  "known-fails": makeReport({
    ...judged,
    header: { ...header, plan: { ...header.plan, budget: { ...header.plan.budget, failOn: ["any-leak"] } } },
    outcome: "fail",
    findings: [knownParse, knownTransport],
    series: knownSeries,
  }),
  "known-above-ceiling": makeReport({
    ...judged,
    outcome: "fail",
    findings: [knownParse, grownTransport],
    series: [...confirmed([sizeClass(1536, "leak", [12, 11.9, 12.1])], "asks", 1280), ...knownSeries],
  }),
  "known-unexcused": makeReport({
    ...judged,
    header: ofVersion("(devel)"),
    outcome: "fail",
    findings: [
      { ...knownParse, kind: "leak", known: { ...lineTables, excused: false } },
      { ...knownTransport, kind: "leak", known: { ...requestContext, excused: false } },
    ],
    series: knownSeries,
  }),
  "known-exceeded": makeReport({
    ...judged,
    outcome: "fail",
    findings: [knownParse, { ...knownTransport, kind: "leak" }],
    series: knownSeries,
  }),
  "known-not-seen": makeReport({
    ...judged,
    header: ofVersion("v0.25.0"),
    series: clean,
    judgedWarnings: [
      {
        code: "known-not-seen",
        arm: "gopls",
        version: "v0.25.0",
        leaks: [lineTables, requestContext].map(({ id, title }) => ({ id, title })),
      },
    ],
  }),
  tolerated: makeReport({
    ...judged,
    findings: [
      {
        ...parseLeak,
        kind: "tolerated",
        toleration: {
          fingerprint: parseLeak.fingerprint,
          ceiling: 20_480,
          per: "edit",
          reason: "fixed in the next release, see ADR 12",
          expires: "2027-03-31",
          judged: { answer: "holds", growth: 16_896 },
        },
      },
      knownTransport,
    ],
    series: knownSeries,
  }),
  "toleration-expired": makeReport({
    ...judged,
    outcome: "fail",
    findings: [
      {
        ...parseLeak,
        toleration: {
          fingerprint: parseLeak.fingerprint,
          ceiling: 20_480,
          per: "edit",
          reason: "until the fork is merged",
          expires: "2026-09-30",
          judged: { answer: "expired" },
        },
      },
      knownTransport,
    ],
    series: knownSeries,
  }),
  suspect: makeReport({
    ...judged,
    outcome: "inconclusive",
    findings: [{ ...transportLeak, confirmed: false }],
    series: [...leakingClasses, ...heaps.slice(0, 1), ...clean.slice(1)],
    control: undefined,
    end: { ...end, ended: "out-of-time" },
    judgedWarnings: [
      {
        code: "out-of-time",
        ended: "out-of-time",
        phases: [
          { workload: "everyday", arm: "gopls", cycles: 20 },
          { workload: "type-unique", arm: "gopls", cycles: 20 },
        ],
        plannedCycles: 20,
        missing: 0,
      },
    ],
  }),
  "suspect-unclear": makeReport({
    ...judged,
    outcome: "inconclusive",
    findings: [{ ...transportLeak, confirmed: false }],
    series: [
      ...leakingClasses.map((one) => ({
        ...one,
        confirmation: tried("unclear", "asks", one.perIteration.value * 3, 1280),
      })),
      ...heaps.slice(0, 1),
      ...clean.slice(1),
    ],
  }),
  refuted: makeReport({
    ...judged,
    series: [
      ...clean,
      {
        ...sizeClass(1024, "plateau", [1.4, 1.3, 1.5]),
        confirmation: tried("refuted", "textDocument/completion", 0.1, 1280),
      },
    ],
  }),
  "leak-of-goroutines": makeReport({
    ...judged,
    outcome: "fail",
    findings: [hoverLeak],
    minimals: hoverMinimals,
    series: [
      ...clean,
      ...confirmed(
        [
          series(
            {
              workload: "everyday",
              metric: "goroutines",
              key: "golang.hoverTimer ← golang.Hover.func1",
              unit: "goroutines",
              verdict: "leak",
            },
            [1, 1, 1],
          ),
        ],
        "textDocument/hover",
        1280,
      ),
    ],
  }),
  regression: makeReport(regression),
  "regression-of-footprint": makeReport({
    ...pair,
    header: twoArms("v0.18.1", "v0.19.1"),
    outcome: "fail",
    findings: [
      {
        ...by("candidate", parseLeak),
        kind: "footprint",
        kept: { what: "footprint" },
        workload: "everyday",
        fingerprint: "footprint",
        frames: [],
        perUnit: [],
      },
    ],
    series: [...of("baseline", clean), ...of("candidate", clean)],
    comparisons: comparison(
      clean
        .slice(0, 2)
        .map(({ workload }) =>
          compared(
            { workload, verdict: "same" },
            { baseline: [-24, -260, 301], candidate: [41, -300, 307], difference: [65, -370, 500] },
          ),
        ),
      {
        baselineBytes: mebibytes(217.1, 217.5, 217.3, 217.0, 217.4, 217.6),
        candidateBytes: mebibytes(257.5, 257.9, 257.2, 258.0, 257.6, 257.4),
        shift: { value: 40.2 * MIB, low: 39.8 * MIB, high: 40.6 * MIB },
        ratio: { value: 0.185, low: 0.183, high: 0.187 },
        pValue: 0.0022,
        verdict: "worse",
      },
    ),
  }),
  improvement: makeReport({
    ...pair,
    header: twoArms("v0.17.1", "v0.16.2"),
    series: [...of("baseline", [...clean.slice(0, 1), ...heaps.slice(1)]), ...of("candidate", clean)],
    comparisons: comparison(
      [
        compared(
          { workload: "everyday", verdict: "same" },
          { baseline: [-24, -260, 301.5], candidate: [12, -280, 296], difference: [36, -350, 430] },
        ),
        compared(
          { workload: "type-unique", verdict: "better" },
          { baseline: [84_480, 83_900, 85_100], candidate: [41, -300, 307], difference: [-84_439, -85_100, -83_780] },
        ),
      ],
      sameFootprint,
    ),
  }),
  same: makeReport({
    ...pair,
    header: twoArms("v0.24.0", "v0.24.0"),
    findings: [by("candidate", knownParse), by("candidate", knownTransport)],
    series: [...of("baseline", knownSeries), ...of("candidate", knownSeries)],
    comparisons: comparison(
      [
        compared(
          { workload: "everyday", verdict: "same" },
          { baseline: [15_100, 14_800, 15_400], candidate: [15_080, 14_790, 15_380], difference: [-20, -440, 400] },
        ),
        compared(
          { workload: "type-unique", verdict: "same" },
          { baseline: [84_480, 83_900, 85_100], candidate: [84_510, 83_940, 85_080], difference: [30, -800, 860] },
        ),
      ],
      sameFootprint,
    ),
  }),
  undecided: makeReport({
    ...pair,
    header: twoArms("v0.23.0", "v0.24.0"),
    outcome: "inconclusive",
    series: [...of("baseline", clean), ...of("candidate", clean)],
    comparisons: comparison(
      [
        compared(
          { workload: "everyday", verdict: "same" },
          { baseline: [-24, -260, 301.5], candidate: [12, -280, 296], difference: [36, -350, 430] },
        ),
      ],
      {
        ...sameFootprint,
        candidateBytes: mebibytes(58.0, 61.3, 57.1, 60.9, 59.2, 62.1),
        shift: { value: 1.6 * MIB, low: -0.4 * MIB, high: 3.4 * MIB },
        ratio: { value: 0.0276, low: -0.0069, high: 0.0586 },
        pValue: 0.13,
        verdict: "inconclusive",
      },
    ),
  }),
  "hostile-verdicts": makeReport({
    ...pair,
    header: twoArms(hostile, `${hostile}2`),
    outcome: "fail",
    control: { planted: 96, seen: false },
    findings: [
      {
        ...by("candidate", hoverLeak),
        method: hostile,
        known: { ...lineTables, id: hostile, title: hostile, since: hostile, link: "javascript:alert(1)" },
        toleration: {
          fingerprint: hostile,
          ceiling: 1,
          per: "request",
          reason: hostile,
          expires: hostile,
          judged: { answer: "expired" },
        },
        fingerprint: hostile,
      },
      {
        ...by("candidate", knownParse),
        known: { ...lineTables, id: hostile, title: hostile, since: hostile, link: "https://evil.example/) [x](y" },
      },
      {
        ...by("candidate", knownParse),
        kind: "tolerated",
        owner: hostile,
        toleration: {
          fingerprint: "f",
          ceiling: 99_999,
          per: "edit",
          reason: hostile,
          expires: hostile,
          judged: { answer: "holds", growth: 16_896 },
        },
      },
    ],
    series: of(
      "candidate",
      confirmed(
        [
          series(
            { workload: "everyday", metric: "counter", key: hostile, unit: "entries", verdict: "leak" },
            [1, 1, 1],
          ),
          series(
            { workload: "everyday", metric: "leaked-goroutines", key: hostile, unit: "goroutines", verdict: "leak" },
            [1, 1, 1],
          ),
        ],
        hostile,
        1280,
      ),
    ),
    comparisons: comparison([
      compared(
        { workload: "everyday", metric: "counter", key: hostile, verdict: "worse" },
        { baseline: [0, 0, 0], candidate: [1, 1, 1], difference: [1, 1, 1] },
      ),
    ]),
  }),
};
