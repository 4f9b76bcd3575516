import type { Estimate, Series, SeriesVerdict } from "../../src/model/growth.ts";
import type { JudgedFinding } from "../../src/model/judged-finding.ts";
import type { RunEnd, RunHeader } from "../../src/model/recording.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { noWork } from "../../src/model/work.ts";
import type { Judged } from "../../src/report/make/make-report.ts";
import { builtInWorkloads } from "../../src/workload/built-in-workloads.ts";
import { heapViewsWith } from "./sample-heap.ts";

const workloads = builtInWorkloads(["everyday", "type-unique"]);

export const header: RunHeader = {
  format: 1,
  startedAt: "2026-11-01T10:00:00.000Z",
  tool: { name: "gopls-leak-gate", version: "0.1.0" },
  machine: { os: "linux", arch: "x64", cpus: 2 },
  plan: {
    arms: [
      {
        name: "gopls",
        gopls: { from: "release", version: "v0.24.0" },
        workspace: "/home/ann/src/mod",
        env: {},
        settings: {},
        editor: "full",
        flags: [],
      },
    ],
    workloads: [...workloads],
    schedule: {
      soakMs: 90_000,
      warmupCycles: 2,
      cycles: 20,
      looks: [],
      confirmDose: 8,
      controlCycles: 6,
      repetitions: 1,
      profileEveryCycles: 2,
      maxMs: 1_200_000,
      seed: 1,
    },
    budget: { bytesPerIteration: 2048, footprint: 0.03, failOn: ["leak", "regression"], tolerations: [] },
    start: { mode: "stdio" },
    rpcTrace: false,
    allowErrors: false,
  },
  gopls: {
    gopls: {
      version: "v0.24.0",
      goVersion: "go1.27.4",
      sum: "h1:Zn1h4bQFvGuqTjSYcqGxZ2UrkSPsJ4VXkWqP2bDxkJk=",
      path: "/home/ann/.cache/gopls-leak-gate/gopls",
      buildInfo: "path\tgolang.org/x/tools/gopls",
      toolchain: "go version go1.27.4 linux/amd64",
      goToolchain: "go1.27.4",
      goEnv: "",
    },
  },
};

export const end: RunEnd = {
  ended: "complete",
  cost: { installMs: 0, soakMs: 90_400, measureMs: 71_000, totalMs: 165_300, ownCpuMs: 3_900, goplsCpuMs: 96_000 },
};

const files = [
  { path: "modfile/rule.go", lines: 1951, bytes: 51_022 },
  { path: "module/module.go", lines: 840, bytes: 27_011 },
  { path: "semver/semver.go", lines: 401, bytes: 9_400 },
];

/** A snapshot of a phase as it is after so many iterations. */
function snapshot(phase: string, cycle: number, iterationsPerCycle: number, arm = "gopls"): Snapshot {
  const iterations = cycle * iterationsPerCycle;
  const isTyping = phase === "type-unique";
  return {
    arm,
    session: 1,
    part: "measure",
    phase,
    cycle,
    iterations,
    atMs: 95_000 + cycle * 1500,
    sent: {
      ...noWork(),
      requests: isTyping ? 0 : 12 * iterations,
      edits: (isTyping ? 5 : 3) * iterations,
      newTexts: isTyping ? 4 * iterations : 0,
      opens: isTyping ? 0 : iterations,
    },
    memory: {
      heapAlloc: 74_000_000,
      heapObjects: 0,
      heapInuse: 0,
      totalAlloc: 0,
      sys: 0,
      stackInuse: 0,
      sizeClasses: [],
    },
    goroutines: [],
    counters: {},
    flushes: 2,
    stable: true,
    heap: { path: `profiles/${cycle}`, held: { recorder: 14_000_000, boundedCaches: 2_000_000, ballast: 0 } },
  };
}

/** A baseline and twenty cycles of each workload. */
export function snapshotsOf(arm: string): readonly Snapshot[] {
  return workloads.flatMap(({ name, iterationsPerCycle }) => [
    snapshot(name, 0, iterationsPerCycle, arm),
    snapshot(name, 20, iterationsPerCycle, arm),
  ]);
}

export const snapshots: readonly Snapshot[] = snapshotsOf("gopls");

function estimate(value: number, low: number, high: number, confidence = 0.95): Estimate {
  return { value, low, high, confidence };
}

type Given = Pick<Series, "workload" | "metric" | "unit" | "verdict" | "confirmation"> & {
  readonly arm?: string;
  readonly key?: string;
  readonly decides?: boolean;
};

/** A series of 21 points that grows by `[value, low, high]` per iteration. */
export function series(given: Given, [value, low, high]: readonly [number, number, number]): Series {
  const iterationsPerCycle = workloads.find(({ name }) => name === given.workload)?.iterationsPerCycle ?? 1;
  return {
    arm: "gopls",
    key: "",
    decides: true,
    budgets: 1,
    ...given,
    points: Array.from({ length: 21 }, (_, cycle) => {
      const x = cycle * iterationsPerCycle;
      return { x, y: Math.round(58_000 + value * x) };
    }),
    perIteration: estimate(value, low, high),
    strict: estimate(value, low, high, 0.99),
    firstHalf: estimate(value, low, high, 0.9),
    secondHalf: estimate(value, low, high, 0.9),
    pValue: given.verdict === "leak" ? 1.23456789e-9 : 0.4,
    cuts: 0,
    autocorrelation: 0,
  };
}

export function ownHeap(
  workload: string,
  verdict: SeriesVerdict,
  perIteration: readonly [number, number, number],
): Series {
  return series({ workload, metric: "owned-heap", unit: "bytes", verdict }, perIteration);
}

export function sizeClass(
  bytes: number,
  verdict: SeriesVerdict,
  perIteration: readonly [number, number, number],
): Series {
  return series(
    { workload: "everyday", metric: "size-class", key: String(bytes), unit: "objects", verdict },
    perIteration,
  );
}

export const transportLeak: JudgedFinding = {
  kind: "leak",
  arm: "gopls",
  workload: "everyday",
  fingerprint: "1f0c9a7b3d5e2468",
  confirmed: true,
  owner: "transport",
  kept: {
    what: "objects",
    unit: "request",
    bytesPerUnit: 1216,
    objects: [
      { count: 1, bytesEach: 416 },
      { count: 2, bytesEach: 176 },
      { count: 1, bytesEach: 128 },
      { count: 1, bytesEach: 80 },
      { count: 5, bytesEach: 48 },
    ],
  },
  frames: [
    { function: "context.withCancel", file: "context/context.go", line: 288 },
    { function: "context.WithCancel", file: "context/context.go", line: 240 },
    {
      function: "golang.org/x/tools/internal/jsonrpc2_v2.(*Connection).acceptRequest",
      file: "golang.org/x/tools@v0.38.0/internal/jsonrpc2_v2/conn.go",
      line: 462,
    },
  ],
  perIteration: { value: 14_592, low: 14_580.123456, high: 14_603.9, unit: "bytes" },
  perUnit: [
    { unit: "request", value: 1216, low: 1215, high: 1217 },
    { unit: "edit", value: 4864, low: 4860, high: 4868 },
    { unit: "iteration", value: 14_592, low: 14_580, high: 14_604 },
  ],
  sizeClasses: [
    { bytes: 416, objectsPerIteration: 12.003, objectsPerUnit: 1.00025, unit: "request" },
    { bytes: 176, objectsPerIteration: 23.98, objectsPerUnit: 1.998, unit: "request" },
    { bytes: 128, objectsPerIteration: 12, objectsPerUnit: 1, unit: "request" },
    { bytes: 80, objectsPerIteration: 12, objectsPerUnit: 1, unit: "request" },
    { bytes: 48, objectsPerIteration: 60.1, objectsPerUnit: 5.008, unit: "request" },
  ],
};

export const parseLeak: JudgedFinding = {
  kind: "leak",
  arm: "gopls",
  workload: "type-unique",
  fingerprint: "9b1de0aa76c45f02",
  confirmed: true,
  owner: "parse cache",
  kept: { what: "memory", unit: "edit", bytesPerUnit: 16_896 },
  frames: [
    { function: "go/token.(*File).AddLine", file: "go/token/position.go", line: 143 },
    { function: "go/scanner.(*Scanner).next", file: "go/scanner/scanner.go", line: 66 },
    {
      function: "golang.org/x/tools/gopls/internal/cache/parsego.Parse",
      file: "golang.org/x/tools/gopls@v0.24.0/internal/cache/parsego/parse.go",
      line: 52,
    },
  ],
  perIteration: { value: 84_480, low: 83_900, high: 85_100, unit: "bytes" },
  perUnit: [{ unit: "edit", value: 16_896, low: 16_780, high: 17_020 }],
  sizeClasses: [],
};

export const leakingClasses: readonly Series[] = [
  sizeClass(48, "leak", [60.1, 59.8, 60.4]),
  sizeClass(80, "leak", [12, 12, 12]),
  sizeClass(128, "leak", [12, 12, 12]),
  sizeClass(176, "leak", [23.98, 23.9, 24.1]),
  sizeClass(416, "leak", [12.003, 11.98, 12.02]),
];

/** How long some requests took in one workload. */
export function latencyOf(arm: string, workload: string): NonNullable<Judged["latency"]> {
  const requests = [
    { method: "textDocument/codeAction", count: 12, medianMs: 4.2 },
    { method: "textDocument/completion", count: 256, medianMs: 3.1259265, p95Ms: 9.4 },
    { method: "textDocument/hover", count: 128, medianMs: 0.4, p95Ms: 1.2 },
    { method: "textDocument/publishDiagnostics", count: 384, medianMs: 38, p95Ms: 1_455 },
    { method: "workspace/symbol", count: 128, medianMs: 0.06, p95Ms: 12.4 },
  ];
  return [{ arm, workload, requests }];
}

export const judged: Judged = {
  header,
  heap: heapViewsWith("golang.org/x/tools/internal/event.Start", "context.WithValue"),
  loads: [
    {
      arm: "gopls",
      session: 1,
      purpose: "measure",
      loadMs: 3900,
      packages: 11,
      files: { everyday: files.slice(1), "type-unique": files.slice(0, 1) },
    },
  ],
  snapshots,
  latency: latencyOf("gopls", "everyday"),
  series: [],
  findings: [],
  comparisons: [],
  control: {
    planted: 80,
    seen: true,
    shownBy: { bytes: 2304, objectsPerDocument: 1.0012 },
    metrics: [
      {
        metric: "size-class",
        key: "2304",
        planted: 1,
        grown: { value: 1.0012, low: 0.997, high: 1.004 },
        answer: "seen",
      },
      {
        metric: "owned-heap",
        key: "",
        planted: 2304,
        grown: { value: 3587, low: 3102, high: 3990 },
        answer: "seen",
      },
      {
        metric: "goroutines",
        key: "net/http.(*conn).serve",
        planted: 0.125,
        grown: { value: 0.125, low: 0.125, high: 0.125 },
        answer: "seen",
      },
    ],
  },
  outcome: "pass",
  detectionLimit: { bytesPerIteration: 307.2, objectsPerIteration: 0.1 },
  warnings: [],
  judgedWarnings: [],
  end,
};

export const clean: readonly Series[] = [
  ownHeap("everyday", "bounded", [-24, -260, 301.5]),
  ownHeap("type-unique", "bounded", [41, -300, 307.2]),
  sizeClass(64, "bounded", [0.0123456789, -0.02, 0.08]),
];
