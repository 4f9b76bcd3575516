import type { Plan, Schedule } from "../../src/model/plan.ts";
import type { InstalledGopls, RunEnd, RunHeader } from "../../src/model/recording.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { noWork } from "../../src/model/work.ts";

/** Parts of a recording for tests: a plausible one each, with what a test cares about replaced. */
export function header(over: Partial<RunHeader> = {}): RunHeader {
  return {
    format: 1,
    startedAt: "2026-11-01T12:00:00.000Z",
    tool: { name: "gopls-leak-gate", version: "0.0.0" },
    machine: { os: "linux", arch: "x64", cpus: 2 },
    plan: plan(),
    gopls: { gopls: installed() },
    ...over,
  };
}

export function plan(over: Partial<Plan> = {}): Plan {
  return {
    arms: [
      {
        name: "gopls",
        gopls: { from: "release", version: "v0.24.0" },
        workspace: "/w",
        env: {},
        settings: {},
        editor: "full",
        flags: [],
      },
    ],
    workloads: [
      {
        name: "everyday",
        about: "edits",
        finds: [],
        cost: "",
        session: "shared",
        settings: {},
        text: "repeat",
        iterationsPerCycle: 10,
        setup: [],
        iteration: [],
        teardown: [],
      },
    ],
    schedule: schedule({ cycles: 20, profileEveryCycles: 5 }),
    budget: { bytesPerIteration: 2048, footprint: 0.03, failOn: ["leak"], tolerations: [] },
    start: { mode: "stdio" },
    rpcTrace: false,
    allowErrors: false,
    ...over,
  };
}

/** A schedule of one look, without confirmation, control and repetitions. */
export function schedule(over: Partial<Schedule> = {}): Schedule {
  return {
    soakMs: 90_000,
    warmupCycles: 1,
    cycles: 16,
    looks: [],
    confirmDose: 0,
    controlCycles: 0,
    repetitions: 1,
    profileEveryCycles: 1,
    maxMs: 600_000,
    seed: 1,
    ...over,
  };
}

export function installed(over: Partial<InstalledGopls> = {}): InstalledGopls {
  return {
    version: "v0.24.0",
    goVersion: "go1.27.0",
    sum: "h1:abc=",
    path: "/tools/gopls",
    buildInfo: "gopls: go1.27.0",
    toolchain: "go version go1.27.0 linux/amd64",
    goToolchain: "go1.27.0",
    goEnv: "",
    ...over,
  };
}

export function snapshot(over: Partial<Snapshot> = {}): Snapshot {
  const cycle = over.cycle ?? 0;
  return {
    arm: "gopls",
    session: 1,
    part: "measure",
    phase: "everyday",
    cycle,
    iterations: cycle * 10,
    atMs: 90_000 + cycle * 2_000,
    sent: { ...noWork(), requests: cycle * 120, edits: cycle * 30, opens: cycle * 10 },
    memory: {
      heapAlloc: 80_000_000,
      heapObjects: 900_000,
      heapInuse: 90_000_000,
      totalAlloc: 1e9,
      sys: 2e8,
      stackInuse: 1e6,
      sizeClasses: [
        [16, 1000],
        [416, 500],
      ],
    },
    goroutines: [],
    counters: {},
    flushes: 2,
    stable: true,
    ...over,
  };
}

export function runEnd(over: Partial<RunEnd> = {}): RunEnd {
  return {
    ended: "complete",
    cost: { installMs: 0, soakMs: 90_000, measureMs: 60_000, totalMs: 152_000, ownCpuMs: 4_000, goplsCpuMs: 100_000 },
    ...over,
  };
}
