import { failure } from "../../src/model/failure.ts";
import type { Report } from "../../src/model/report.ts";
import { makeReport } from "../../src/report/make/make-report.ts";
import { notMeasuredReport } from "../../src/report/make/not-measured-report.ts";
import { heapViewsWith } from "./sample-heap.ts";
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
  snapshots,
  transportLeak,
} from "./sample-parts.ts";
import { sampleVerdicts } from "./sample-verdicts.ts";

const hostileName = "a|b`c``d<img src=x onerror=alert(1)>@everyone #123 [x](https://evil.example) \u001b[31m\nred";

/** A report of each kind of verdict, made as the program makes it. */
export const sampleReports: Readonly<Record<string, Report>> = {
  leak: makeReport({
    ...judged,
    outcome: "fail",
    findings: [parseLeak, transportLeak],
    series: [
      ...leakingClasses,
      ownHeap("everyday", "leak", [15_100, 14_800, 15_400]),
      ownHeap("type-unique", "leak", [84_480, 83_900, 85_100]),
      series(
        { workload: "everyday", metric: "rss", unit: "bytes", verdict: "inconclusive", decides: false },
        [90_000, -40_000, 210_000],
      ),
    ],
  }),
  "leak-allowed": makeReport({
    ...judged,
    header: { ...header, plan: { ...header.plan, budget: { ...header.plan.budget, failOn: ["never"] } } },
    findings: [transportLeak],
    series: [...leakingClasses, ownHeap("everyday", "leak", [15_100, 14_800, 15_400])],
  }),
  pass: makeReport({ ...judged, series: clean }),
  plateau: makeReport({
    ...judged,
    series: [...clean, sizeClass(1024, "plateau", [1.4, 0.9, 1.9]), sizeClass(96, "within-budget", [0.3, 0.28, 0.32])],
  }),
  inconclusive: makeReport({
    ...judged,
    outcome: "inconclusive",
    series: [ownHeap("everyday", "inconclusive", [2300, -512, 5100]), ...clean.slice(1)],
    detectionLimit: { bytesPerIteration: 5100, objectsPerIteration: 0.1 },
  }),
  "not-measured": notMeasuredReport(
    { ...judged, header: { ...header, gopls: {} }, loads: [], snapshots: [] },
    failure("workspace-not-loaded", {
      gopls: "v0.16.2",
      workspace: "/home/ann/src/mod",
      reason:
        "go.mod requires go >= 1.25.0 (running go 1.24.13; GOTOOLCHAIN=local)\npackages.Load error: err: exit status 1",
      suggestion: "Use --go-version 1.25 or newer, or a gopls that supports it.",
    }),
  ),
  interrupted: makeReport({
    ...judged,
    outcome: "inconclusive",
    control: undefined,
    series: clean.filter(({ workload }) => workload === "everyday"),
    snapshots: snapshots.filter(({ phase }) => phase === "everyday"),
    end: { ...end, ended: "interrupted" },
    judgedWarnings: [
      {
        code: "cut-off",
        ended: "interrupted",
        phases: [{ workload: "everyday", arm: "gopls", cycles: 20 }],
        plannedCycles: 20,
        missing: 1,
      },
    ],
  }),
  hostile: makeReport({
    ...judged,
    heap: heapViewsWith(hostileName, "</button></style><script>alert(1)</script>", '" onclick="alert(1)'),
    header: {
      ...header,
      plan: { ...header.plan, arms: header.plan.arms.map((arm) => ({ ...arm, workspace: `/src/${hostileName}` })) },
    },
    outcome: "fail",
    latency: [
      {
        arm: "gopls",
        workload: hostileName,
        requests: [
          { method: hostileName, count: 3, medianMs: 1 },
          { method: "textDocument/hover", count: 3, medianMs: 1 },
        ],
      },
    ],
    loads: [
      {
        arm: "gopls",
        session: 1,
        purpose: "measure",
        loadMs: 1,
        files: { everyday: [], "type-unique": [{ path: `${hostileName}.go`, lines: 9, bytes: 99 }] },
      },
    ],
    findings: [
      {
        ...parseLeak,
        owner: "unknown",
        kept: { what: "known-leak", unit: "edit", bytesPerUnit: 16_896, title: hostileName },
        holder: {
          by: "references",
          path: [hostileName, `field. (${hostileName})`, `${"long".repeat(80)}. (*T) × 9`, hostileName],
          objectsPerUnit: 2.5,
          unit: "edit",
          others: 1,
        },
        frames: [
          {
            function: `main.Map[go.shape.struct { F map[string]*T "json:\\"${hostileName}\\"" }]`,
            file: `${hostileName}.go`,
            line: 1,
          },
          { function: `golang.org/x/tools/${"very".repeat(80)}.Long`, file: "```.go", line: 0 },
        ],
      },
    ],
    series: [
      ownHeap("type-unique", "leak", [84_480, 83_900, 85_100]),
      series(
        { workload: "everyday", metric: "goroutines", key: hostileName, unit: "goroutines", verdict: "leak" },
        [1, 1, 1],
      ),
    ],
    warnings: [{ code: "method-not-offered", message: hostileName }],
  }),
  ...sampleVerdicts,
};
