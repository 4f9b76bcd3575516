import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { noWork, reportedWork } from "../../../src/model/work.ts";
import { makePlan } from "../../../src/plan/make-plan.ts";
import type { OptionName } from "../../../src/plan/options/options.ts";
import { options } from "../../../src/plan/options/options.ts";
import { reportHeader } from "../../../src/report/make/report-header.ts";
import { judgeCommand, measureCommand, measureNotes } from "../../../src/report/words/measure-command.ts";
import { builtInWorkloads } from "../../../src/workload/built-in-workloads.ts";
import { smallReport } from "../../publish/small-report.ts";

const workload: Report["workloads"][number] = {
  name: "everyday",
  about: "",
  arm: "gopls",
  cycles: 16,
  iterationsPerCycle: 8,
  ...reportedWork({ ...noWork(), requests: 12, edits: 3, opens: 1 }),
  files: [],
  heapAllocBytes: 1,
};
const both = [workload, { ...workload, name: "type-unique", iterationsPerCycle: 3 }];

test("a usual run", () => {
  expect(measureCommand(smallReport({ workloads: both }))).toBe(
    "gopls-leak-gate --gopls-version v0.24.0 --go-version 1.27.4 --workload everyday,type-unique",
  );
});

test("a workload of the library, as often as the library does it", () => {
  const [navigate] = builtInWorkloads(["navigate"]);
  const iterationsPerCycle = navigate?.iterationsPerCycle ?? 0;
  const done = (turns: number) =>
    measureCommand(smallReport({ workloads: [{ ...workload, name: "navigate", iterationsPerCycle: turns }] }));
  expect(done(iterationsPerCycle)).toMatch(/--workload navigate$/);
  expect(done(iterationsPerCycle + 1)).toMatch(
    new RegExp(`--workload navigate --iterations ${iterationsPerCycle + 1}$`),
  );
});

test("all that was asked for otherwise", () => {
  const [arm] = smallReport().arms;
  if (!arm) throw new Error("the sample is missing");
  const report = smallReport({
    arms: [{ ...arm, name: "old", role: "baseline", gopls: { ...arm.gopls, version: "v0.23.0" } }, arm],
    workloads: [{ ...workload, iterationsPerCycle: 16 }],
    schedule: { cycles: 20, soakMs: 120_000, repetitions: 1, seed: 7, maxMs: 30 * 60_000 },
    allowed: { commands: true, errors: true },
    budgetBytesPerIteration: 65_536,
    budgetFootprint: 0.05,
    failOn: ["any-leak", "inconclusive"],
    knownLeaksOf: "v0.23.0",
  });
  const command = measureCommand(report);
  expect(command).toBe(
    "gopls-leak-gate --gopls-version v0.24.0 --baseline-gopls-version v0.23.0 --go-version 1.27.4 --workload everyday --allow-commands true --allow-errors true --soak 120s --cycles 20 --iterations 16 --repetitions 1 --max-minutes 30 --seed 7 --max-growth 65536B --max-footprint 5% --fail-on any-leak,inconclusive --known-leaks-of v0.23.0",
  );
  const values = Object.fromEntries(
    [...command.matchAll(/--([a-z-]+) (\S+)/g)].map(([, name, value]) => [name, value]),
  );
  expect(options["max-growth"].parse(values["max-growth"] ?? "", "")).toBe(65_536);
  expect(options["max-footprint"].parse(values["max-footprint"] ?? "", "")).toBe(0.05);
  expect(options.soak.parse(values.soak ?? "", "")).toBe(120_000);
  expect(options["go-version"].parse(values["go-version"] ?? "", "")).toBe("1.27.4");
});

test("a synthetic module is named, as no folder holds it", () => {
  const [arm] = smallReport().arms;
  if (!arm) throw new Error("the sample is missing");
  const report = smallReport({ arms: [{ ...arm, workspace: "synthetic:300x480" }], workloads: both });
  expect(measureCommand(report)).toMatch(/^gopls-leak-gate --workspace synthetic:300x480 --gopls-version /);
});

test("nothing that a shell could read", () => {
  const [arm] = smallReport().arms;
  if (!arm) throw new Error("the sample is missing");
  const gopls = { ...arm.gopls, version: "v1; rm -rf ~", goVersion: "go1.27 $(id)" };
  const report = smallReport({ arms: [{ ...arm, gopls }], workloads: [{ ...workload, name: "$(id)" }] });
  expect(measureCommand(report)).toBe("gopls-leak-gate --iterations 8");
});

/** A value of each option that is not its default; undefined: the command needs none, for a reason. */
const OTHERWISE: Readonly<Record<OptionName, string | undefined>> = {
  workspace: "synthetic:3x60",
  "gopls-version": "v0.23.0",
  "baseline-gopls-version": "v0.22.0",
  "go-version": "1.24.13",
  workload: "navigate",
  "allow-commands": "true",
  editor: "zed",
  settings: "settings.json",
  clients: "2",
  "rpc-trace": "true",
  "allow-errors": "true",
  // It changes nothing that is measured or judged.
  holders: undefined,
  "max-growth": "8KiB",
  "max-footprint": "7%",
  "fail-on": "any-leak",
  // A file whose contents the plan has; a note says that it is to be given.
  "known-leaks": undefined,
  "known-leaks-of": "v0.24.0",
  soak: "120s",
  cycles: "20",
  iterations: "5",
  repetitions: "2",
  "max-minutes": "7",
  seed: "9",
  // As for known leaks.
  config: undefined,
  // A search after the verdict, which changes nothing that is judged.
  minimize: undefined,
  // Where the files go, which changes nothing that is measured or judged.
  out: undefined,
  // Who is told, which no report says.
  "webhook-url": undefined,
  "webhook-format": undefined,
  "webhook-on": undefined,
};

test.each(Object.entries(OTHERWISE).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))(
  "--%s is not forgotten",
  (name, value) => {
    // Heaps are compared with a baseline only.
    const beside = ["max-footprint", "repetitions"].includes(name) ? { "baseline-gopls-version": "v0.22.0" } : {};
    const command = measureCommand(measured({ ...beside, [name]: value }));
    expect(command).toMatch(new RegExp(` --${name} \\S`));
    if (name !== "gopls-version" && name !== "go-version" && name !== "workload")
      expect(measureCommand(measured(beside))).not.toContain(`--${name} `);
  },
);

test.each([
  [{}, "everyday,type-unique", []],
  [{ workload: "./mine.yaml" }, "./mine.yaml", ["mine came from a file: give --workload the path of its file."]],
  [
    { "gopls-version": "/src/tools" },
    "everyday,type-unique",
    [expect.stringMatching(/give --gopls-version its checkout/)],
  ],
  [
    { "known-leaks": "leaks.yaml" },
    "everyday,type-unique",
    [expect.stringMatching(/--known-leaks, which is to be given/)],
  ],
])("what the command of %j can't say is said", (values, workloads, notes) => {
  const report = measured(values);
  expect(measureCommand(report)).toContain(`--workload ${workloads}`);
  expect(measureNotes(report)).toEqual(notes);
});

test("arms and tolerations of a config are to be given again", () => {
  const [arm] = smallReport().arms;
  if (!arm) throw new Error("the sample is missing");
  expect(measureNotes(smallReport({ files: ["config"] }))).toEqual([
    "It had a file of --config, which is to be given again.",
  ]);
});

/** The report of a run with these options. */
function measured(values: Readonly<Record<string, string>>): Report {
  const { "known-leaks": leaks, ...others } = values;
  const plan = makePlan(others, {
    cwd: "/src",
    resolve: (base, path) => (path.startsWith("/") ? path : `${base}/${path}`),
    kindOf: (path) => (path === "/src/." || path === "/src" || path === "/src/tools" ? "directory" : "file"),
    goBelow: () => ({ modules: [], loose: false, withoutModule: [], skipped: [], whole: true }),
    workloads: new Map([["./mine.yaml", { ...(builtInWorkloads(["everyday"])[0] ?? never()), name: "mine" }]]),
    ...(values.settings === undefined
      ? {}
      : {
          editorSettings: {
            ...{ file: values.settings, gopls: undefined, env: {}, settings: {}, flags: [] },
            ...{ taken: ["gofumpt"], left: [] },
          },
        }),
    ...(leaks === undefined ? {} : { knownLeaks: [] }),
  });
  const gopls = Object.fromEntries(
    plan.arms.map(({ name, gopls, goVersion }) => [
      name,
      {
        ...{ path: "/bin/gopls", toolchain: "", buildInfo: "" },
        version: gopls.from === "release" ? gopls.version.replace("latest", "v0.25.0") : "(devel)",
        goVersion: `go${goVersion ?? "1.27.4"}`,
      },
    ]),
  );
  const header = { format: 1, plan, startedAt: "", tool: { name: "gopls-leak-gate", version: "" } } as const;
  return {
    ...smallReport(),
    ...reportHeader({ ...header, machine: { os: "linux", arch: "x64", cpus: 2 }, gopls } as never, undefined),
    workloads: plan.workloads.map(({ name, iterationsPerCycle }) => ({ ...workload, name, iterationsPerCycle })),
  };
}

function never(): never {
  throw new Error("the sample is missing");
}

test("judging again has the budget of a report where it is not the recorded one", () => {
  const recorded = smallReport({ failOn: ["leak"], budgetBytesPerIteration: 512, budgetFootprint: 0.055 });
  expect(judgeCommand(recorded)).toBe("gopls-leak-gate judge gopls-leak-gate-out");
  const warnings = [{ code: "other-budget", message: "This run was judged under another budget." }];
  expect(judgeCommand({ ...recorded, warnings })).toBe(
    "gopls-leak-gate judge gopls-leak-gate-out --max-growth 512B --max-footprint 5.5% --fail-on leak",
  );
  expect(judgeCommand({ ...recorded, warnings, knownLeaksOf: "v0.24.0" })).toMatch(
    /--fail-on leak --known-leaks-of v0.24.0$/,
  );
});
