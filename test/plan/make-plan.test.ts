import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import { PlanSchema } from "../../src/model/plan.ts";
import { parseConfig } from "../../src/plan/config/parse-config.ts";
import { makePlan } from "../../src/plan/make-plan.ts";

const files: Readonly<Record<string, "directory" | "file">> = {
  "/home/ann": "directory",
  "/home/ann/go.mod": "file",
  "/home/ann/src": "directory",
  "/home/ann/src/go.work": "file",
  "/home/ann/empty": "directory",
  "/srv/empty": "directory",
  "/srv/odd": "directory",
  "/srv/odd/go.mod": "directory",
  "/srv/repos": "directory",
  "/srv/loose": "directory",
  "/srv/deep": "directory",
  "/home/ann/tools": "directory",
  "/home/ann/gopls": "file",
  "/home/ann/v0.24.0": "directory",
};
const at = {
  cwd: "/home/ann",
  resolve: (base: string, path: string) => posix.resolve(base, path),
  kindOf: (path: string) => files[path] ?? ("missing" as const),
  goBelow: (folder: string) => ({
    modules: folder === "/srv/repos" ? ["/srv/repos/bar"] : [],
    loose: folder === "/srv/loose",
    withoutModule: folder === "/srv/deep" ? ["/srv/deep/a"] : [],
    skipped: [],
    whole: folder !== "/srv/deep",
  }),
};
const plan = (values: Record<string, string | undefined>, config?: string) =>
  makePlan(values, at, config === undefined ? undefined : parseConfig(config, "gate.yaml"));

/** What an arm has where nothing says otherwise. */
const asUsual = { env: {}, settings: {}, editor: "full", flags: [] };

/** Code and hint of the failure that these options end in. */
function refusal(
  values: Record<string, string | undefined>,
  config?: string,
): { code: string; message: string; hint: string } {
  try {
    plan(values, config);
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
    { name: "gopls", gopls: { from: "release", version: "latest" }, workspace: "/home/ann", ...asUsual },
  ]);
  expect(made).toMatchObject({ start: { mode: "stdio" }, rpcTrace: false });
  expect(made).not.toHaveProperty("editorSettings");
  expect(made.workloads.map(({ name }) => name)).toEqual(["everyday", "type-unique"]);
  expect(made).not.toHaveProperty("baseline");
  expect(made.schedule).toEqual({
    soakMs: 90_000,
    warmupCycles: 16,
    cycles: 16,
    looks: [
      { cycles: 10, share: 0.2 },
      { cycles: 16, share: 0.6 },
      { cycles: 40, share: 0.2 },
    ],
    confirmDose: 8,
    controlCycles: 40,
    repetitions: 6,
    profileEveryCycles: 1,
    maxMs: 1_200_000,
    seed: 1,
  });
  expect(made.budget).toEqual({
    bytesPerIteration: 2048,
    footprint: 0.03,
    failOn: ["leak", "regression"],
    tolerations: [],
  });
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

describe("--baseline-gopls-version", () => {
  test("makes two arms that share all but their gopls, and twice the time", () => {
    const made = plan({ "baseline-gopls-version": "v0.23.0", "gopls-version": "tools", "go-version": "1.25" });
    const shared = { goVersion: "1.25.0", workspace: "/home/ann", ...asUsual };
    expect(PlanSchema.parse(made)).toEqual(made);
    expect(made.baseline).toBe("baseline");
    expect(made.arms).toEqual([
      { name: "baseline", gopls: { from: "release", version: "v0.23.0" }, ...shared },
      { name: "candidate", gopls: { from: "checkout", dir: "/home/ann/tools" }, ...shared },
    ]);
    expect(made.schedule.maxMs).toBe(2_400_000);
  });

  test("--max-minutes holds for two arms too", () => {
    expect(plan({ "baseline-gopls-version": "v0.23.0", "max-minutes": "5" }).schedule.maxMs).toBe(300_000);
  });

  test.each(["newest", "", "./nothing"])("%j is refused by its own name", (value) => {
    const refused = refusal({ "baseline-gopls-version": value });
    expect(refused).toMatchObject({ code: "bad-value", message: `--baseline-gopls-version can't be "${value}"` });
  });

  test("a path where nothing is is told whole", () => {
    expect(refusal({ "baseline-gopls-version": "./nothing" }).hint).toContain("there is nothing at /home/ann/nothing");
  });
});

describe("a config", () => {
  const two =
    "arms:\n- {name: patched, gopls: tools, go: 1.26, env: {GOGC: 50}}\n- {name: release, gopls: v0.24.0, baseline: true}\n";

  test("lists the arms, in its order", () => {
    const made = plan({ workspace: "src" }, two);
    const workspace = "/home/ann/src";
    expect(PlanSchema.parse(made)).toEqual(made);
    expect(made.baseline).toBe("release");
    expect(made.arms).toEqual([
      {
        name: "patched",
        gopls: { from: "checkout", dir: "/home/ann/tools" },
        goVersion: "1.26.0",
        workspace,
        ...asUsual,
        env: { GOGC: "50" },
      },
      { name: "release", gopls: { from: "release", version: "v0.24.0" }, workspace, ...asUsual },
    ]);
    expect(made.schedule.maxMs).toBe(2_400_000);
  });

  test("one arm is compared with nothing, and its gopls is the newest", () => {
    const made = plan({}, "arms:\n- {name: quiet, settings: {staticcheck: false}}\n");
    expect(made).not.toHaveProperty("baseline");
    expect(made.arms).toMatchObject([
      { name: "quiet", gopls: { from: "release", version: "latest" }, settings: { staticcheck: false } },
    ]);
    expect(made.schedule.maxMs).toBe(1_200_000);
  });

  test.each(["gopls-version", "baseline-gopls-version", "go-version"])("arms and --%s are one too many", (option) => {
    expect(refusal({ [option]: "1.25" }, two)).toMatchObject({
      code: "arms-and-option",
      message: `gate.yaml:1:1: arms can't be given together with --${option}`,
    });
  });

  test("arms and a version beside them in the config are one too many", () => {
    expect(refusal({}, `gopls-version: v0.24.0\n${two}`).message).toBe(
      "gate.yaml:2:1: arms can't be given together with gate.yaml:1:16: gopls-version",
    );
  });

  test("what is given as a flag wins over it, and both over the defaults", () => {
    const made = plan({ cycles: "30", seed: undefined }, "cycles: 20\nseed: 5\nworkload: [everyday]\n");
    expect(made.schedule).toMatchObject({ cycles: 30, seed: 5 });
    expect(made.workloads.map(({ name }) => name)).toEqual(["everyday"]);
  });

  test("tolerations are part of the budget", () => {
    const toleration = "{fingerprint: 0123456789abcdef, ceiling: 1KiB/edit, reason: r, expires: 2027-03-31}";
    expect(plan({}, `tolerations:\n- ${toleration}\n`).budget.tolerations).toEqual([
      { fingerprint: "0123456789abcdef", ceiling: 1024, per: "edit", reason: "r", expires: "2027-03-31" },
    ]);
  });

  test.each([
    ["cycles: 4", 'gate.yaml:1:9: cycles can\'t be "4"'],
    ["max-footprint: 0.03", 'gate.yaml:1:16: max-footprint can\'t be "0.03"'],
    ["soak: 30m", 'gate.yaml:1:7: soak can\'t be "30m"'],
    ["gopls-version: ./nothing", 'gate.yaml:1:16: gopls-version can\'t be "./nothing"'],
    ["arms: [{name: a, gopls: newest}]", 'gate.yaml:1:25: arms[0].gopls can\'t be "newest"'],
    ["arms: [{name: a, go: 2.0}]", 'gate.yaml:1:22: arms[0].go can\'t be "2.0"'],
  ])("%s is refused with its place", (text, message) => {
    expect(refusal({}, text)).toMatchObject({ code: "bad-value", message });
  });
});

describe("--workspace", () => {
  test("a synthetic module is named instead of a folder, for every arm", () => {
    const made = plan({ workspace: "synthetic:300x480", "baseline-gopls-version": "v0.23.0" });
    expect(PlanSchema.parse(made)).toEqual(made);
    for (const arm of made.arms) {
      expect(arm).toMatchObject({ workspace: "synthetic:300x480", synthetic: { packages: 300, lines: 480 } });
    }
    expect(plan({}).arms[0]).not.toHaveProperty("synthetic");
    expect(refusal({ workspace: "synthetic:300x1" })).toMatchObject({
      code: "bad-value",
      message: '--workspace can\'t be "synthetic:300x1"',
    });
  });

  test.each([
    ["a folder with a go.work", "src", "/home/ann/src"],
    ["a folder of a module", "empty", "/home/ann/empty"],
    ["a folder of modules", "/srv/repos", "/srv/repos"],
    ["a folder of loose Go files", "/srv/loose", "/srv/loose"],
  ])("%s will do", (_, workspace, path) => {
    expect(plan({ workspace }).arms[0]?.workspace).toBe(path);
  });

  test("a refusal names what is there", () => {
    expect(refusal({ workspace: "gopls" }).message).toBe("the workspace /home/ann/gopls is a file");
    expect(refusal({ workspace: "/srv/deep" }).message).toMatch(
      /in it, above it, in the first 20,000 folders or below it, and no Go file; Go files without a module are in \/srv\/deep\/a/,
    );
  });

  test.each([
    ["nowhere", "workspace-missing"],
    ["gopls", "workspace-missing"],
    ["/srv/empty", "workspace-no-module"],
    ["/srv/odd", "workspace-no-module"],
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
    ["fail-on", "regression"],
    ["cycles", "4"],
    ["cycles", "5.5"],
    ["cycles", "0x10"],
    ["iterations", "0"],
    ["soak", "90"],
    ["soak", "2h"],
    ["soak", "20m"],
    ["max-minutes", "0"],
    ["max-footprint", "0.03"],
    ["repetitions", "0"],
    ["repetitions", "21"],
    ["seed", "-1"],
  ])("--%s %j is refused by name, with what it takes", (option, value) => {
    const { code, message, hint } = refusal({ [option]: value });
    expect(code).toBe("bad-value");
    expect(message).toBe(`--${option} can't be "${value}"`);
    expect(hint).toMatch(/^It takes .+\.$/);
  });

  test("a name that is nearly a workload", () => {
    expect(refusal({ workload: "everday" })).toMatchObject({
      code: "workload-unknown",
      hint: expect.stringContaining("Did you mean everyday?"),
    });
    const message = "gate.yaml:1:11: workload: there is no workload everday";
    expect(refusal({}, "workload: [everday]")).toMatchObject({ code: "workload-unknown", message });
  });

  test("an option that there is not", () => {
    expect(refusal({ workspce: "." })).toMatchObject({
      code: "unknown-option",
      hint: expect.stringContaining("--workspace"),
    });
    expect(refusal({ footprint: "3%" }).code).toBe("unknown-option");
  });
});
