import type { Finding, Report } from "../../src/model/report.ts";

/** A report with little in it; what a test is about is given. */
export function smallReport(given: Partial<Report> = {}): Report {
  return {
    schema: 1,
    outcome: "pass",
    summary: "gopls v0.24.0: no growth above 0.3 KiB per iteration (95 %).",
    failOn: ["leak", "regression"],
    budgetBytesPerIteration: 2_048,
    budgetFootprint: 0.03,
    startedAt: "2026-11-01T10:00:00.000Z",
    tool: { name: "gopls-leak-gate", version: "0.1.0" },
    machine: { os: "linux", arch: "x64", cpus: 2 },
    arms: [
      {
        name: "gopls",
        role: "only",
        workspace: "/repo",
        gopls: {
          version: "v0.24.0",
          goVersion: "go1.27.4",
          toolchain: "go version go1.27.4 linux/amd64",
          buildInfo: "",
        },
      },
    ],
    workloads: [],
    findings: [],
    series: [],
    comparisons: [],
    detectionLimit: { bytesPerIteration: 300, objectsPerIteration: 0.5 },
    warnings: [],
    ...given,
  };
}

/** A finding of that kind. */
export function smallFinding(kind: Finding["kind"]): Finding {
  return {
    kind,
    arm: "gopls",
    workload: "everyday",
    fingerprint: "f1",
    confirmed: true,
    owner: "transport",
    summary: "1.2 KiB for every request",
    frames: [],
    perIteration: { value: 13_414, low: 13_000, high: 13_800, unit: "bytes" },
    perUnit: [],
    sizeClasses: [],
  };
}
