import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import { PlanSchema } from "../../src/model/plan.ts";
import { makePlan } from "../../src/plan/make-plan.ts";

const files: Readonly<Record<string, "directory" | "file">> = {
  "/home/ann": "directory",
  "/home/ann/go.mod": "file",
  "/home/ann/src": "directory",
  "/home/ann/src/go.work": "file",
  "/home/ann/empty": "directory",
  "/home/ann/odd": "directory",
  "/home/ann/odd/go.mod": "directory",
  "/home/ann/tools": "directory",
  "/home/ann/gopls": "file",
  "/home/ann/v0.24.0": "directory",
};
const at = {
  cwd: "/home/ann",
  resolve: (base: string, path: string) => posix.resolve(base, path),
  kindOf: (path: string) => files[path] ?? ("missing" as const),
};
const plan = (values: Record<string, string | undefined>) => makePlan(values, at);

/** Code and hint of the failure that these options end in. */
function refusal(values: Record<string, string | undefined>): { code: string; message: string; hint: string } {
  try {
    plan(values);
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error("nothing was refused");
}

test("without options: the newest gopls on this folder, both workloads, repeated text first", () => {
  const made = plan({ workspace: undefined });
  expect(PlanSchema.parse(made)).toEqual(made);
  expect(made.arms).toEqual([
    { name: "gopls", gopls: { from: "release", version: "latest" }, workspace: "/home/ann", env: {}, settings: {} },
  ]);
  expect(made.workloads.map(({ name }) => name)).toEqual(["everyday", "type-unique"]);
  expect(made.schedule).toMatchObject({ soakMs: 90_000, cycles: 16, maxMs: 1_200_000, seed: 1 });
  expect(made.budget).toEqual({ bytesPerIteration: 2048, failOn: ["leak", "regression"] });
});

describe("--gopls-version", () => {
  test.each([
    ["v0.24.0", { from: "release", version: "v0.24.0" }],
    ["0.24.0", { from: "release", version: "v0.24.0" }],
    ["v0.24.0-pre.1", { from: "release", version: "v0.24.0-pre.1" }],
    ["./v0.24.0", { from: "checkout", dir: "/home/ann/v0.24.0" }],
    ["tools", { from: "checkout", dir: "/home/ann/tools" }],
    ["/home/ann/gopls", { from: "binary", path: "/home/ann/gopls" }],
  ])("%s", (value, source) => {
    expect(plan({ "gopls-version": value }).arms[0]?.gopls).toEqual(source);
  });

  test.each(["./nothing", "~/gopls", "C:\\gopls.exe", "bin/gopls"])("%s is a path where nothing is", (value) => {
    expect(refusal({ "gopls-version": value }).code).toBe("binary-missing");
  });

  test.each(["newest", "v0.24", "0.24.0 ", "", "v0.24.0;ls"])("%j is no version", (value) => {
    expect(refusal({ "gopls-version": value }).code).toBe("bad-value");
  });
});

describe("--workspace", () => {
  test("a go.work will do", () => {
    expect(plan({ workspace: "src" }).arms[0]?.workspace).toBe("/home/ann/src");
  });

  test.each([
    ["nowhere", "workspace-missing"],
    ["gopls", "workspace-missing"],
    ["empty", "workspace-no-module"],
    ["odd", "workspace-no-module"],
    ["", "bad-value"],
  ])("%j: %s", (workspace, code) => {
    expect(refusal({ workspace }).code).toBe(code);
  });
});

describe("other options", () => {
  test.each([
    ["1.24.13", "1.24.13"],
    ["go1.24.13", "1.24.13"],
    ["1.25", "1.25.0"],
    ["1.20", "1.20"],
    ["1.27rc1", "1.27rc1"],
  ])("--go-version %s is Go %s", (value, goVersion) => {
    expect(plan({ "go-version": value }).arms[0]?.goVersion).toBe(goVersion);
  });

  test("--iterations is for every workload, and each has its own without it", () => {
    const perCycle = (values: Record<string, string>) => plan(values).workloads.map((w) => w.iterationsPerCycle);
    expect(perCycle({ iterations: "3" })).toEqual([3, 3]);
    expect(new Set(perCycle({})).size).toBe(2);
  });

  test("--workload in any order is run in ours", () => {
    expect(plan({ workload: "type-unique, everyday" }).workloads.map(({ name }) => name)).toEqual([
      "everyday",
      "type-unique",
    ]);
  });

  test("--fail-on", () => {
    expect(plan({ "fail-on": "inconclusive,leak" }).budget.failOn).toEqual(["leak", "inconclusive"]);
    expect(plan({ "fail-on": "never" }).budget.failOn).toEqual(["never"]);
  });

  test.each([
    ["max-growth", "2KB/foo"],
    ["max-growth", "0KiB"],
    ["max-growth", "-1KiB"],
    ["max-growth", "2kb"],
    ["max-growth", "2"],
    ["max-growth", "1e9KiB"],
    ["go-version", "2.0"],
    ["go-version", "1.24.13 "],
    ["workload", "everyday,everyday"],
    ["workload", ""],
    ["fail-on", "never,leak"],
    ["cycles", "4"],
    ["cycles", "5.5"],
    ["cycles", "0x10"],
    ["iterations", "0"],
    ["soak", "90"],
    ["soak", "2h"],
    ["soak", "20m"],
    ["max-minutes", "0"],
    ["seed", "-1"],
  ])("--%s %j is refused by name, with what it takes", (option, value) => {
    const { code, message, hint } = refusal({ [option]: value });
    expect(code).toBe("bad-value");
    expect(message).toBe(`--${option} can't be "${value}"`);
    expect(hint).toMatch(/^It takes .+\.$/);
  });

  test("a name that is nearly a workload", () => {
    expect(refusal({ workload: "everday" }).hint).toContain("did you mean everyday");
  });

  test("an option that there is not", () => {
    expect(refusal({ workspce: "." })).toMatchObject({
      code: "unknown-option",
      hint: expect.stringContaining("--workspace"),
    });
    expect(refusal({ "max-footprint": "3%" }).code).toBe("unknown-option");
  });
});
