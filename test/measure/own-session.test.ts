import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/measure/drive/driven/limits.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import { createRunDirectory } from "../../src/measure/recording/run-directory.ts";
import { runSession } from "../../src/measure/run-session.ts";
import type { Arm } from "../../src/model/plan.ts";
import { noWork } from "../../src/model/work.ts";
import type { Step, Workload } from "../../src/model/workload.ts";
import { sampleWorkload } from "../judge/growth/sample-snapshot.ts";
import { fakeGopls } from "../support/fake-gopls.ts";
import { header, plan as samplePlan, schedule } from "../support/recorded.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testWorld } from "../support/world.ts";
import { driveWorkspace, goText } from "./drive/drive-workspace.ts";

const limits = { ...defaultLimits, initializeMs: 5_000, loadMs: 5_000, settleMs: 5_000, requestMs: 5_000 };
const files = { "go.mod": "module example.com/m\n", "a/a.go": goText("a", 3) };

/** What a session of one workload with the well-behaved fake leaves: a recording, and a temporary folder. */
async function measured(workload: Partial<Workload>, over: { workspace?: string; arm?: Partial<Arm> } = {}) {
  const { workspace = driveWorkspace(files), arm = {} } = over;
  const [temporary, out] = [temporaryFolder(), join(temporaryFolder(), "out")];
  const directory = createRunDirectory(out, testWorld());
  directory.writeHeader(header());
  const { arms, budget, start, rpcTrace } = samplePlan();
  const [sample] = arms;
  if (!sample) throw new Error("the plan has no arm");
  const whole = schedule({ soakMs: 50, cycles: 2, looks: [{ cycles: 3, share: 1 }] });
  const world = testWorld({ temporary, env: { ...process.env, TMPDIR: temporary } });
  await runSession(
    {
      budget,
      start,
      rpcTrace,
      allowErrors: false,
      limits,
      watched: new Map(),
      number: 1,
      compares: false,
      suspects: [],
      arm: { ...sample, workspace, ...arm },
      gopls: fakeGopls("well-behaved"),
      workloads: [{ ...sampleWorkload("w", "repeat"), iterationsPerCycle: 2, ...workload }],
      schedule: whole,
      purpose: "measure",
    },
    directory,
    world,
  );
  const read = readRunDirectory(out);
  const [short, ...warnings] = read.warnings;
  expect(short).toMatchObject({
    code: "short-soak",
    message: expect.stringMatching(/^The soak had 0 s\..*may be a cache/),
  });
  return { workspace, left: readdirSync(temporary), ...read, warnings };
}

const cyclesOf = (snapshots: readonly { readonly cycle: number }[]) => snapshots.map(({ cycle }) => cycle);

test("what writes has a copy, which is gone afterwards; the workspace is left alone", async () => {
  const write: Step = { do: "write-by-rename", file: "largest", text: "unique" };
  const { snapshots, loads, workspace, left } = await measured({
    iteration: [write, { do: "settle" }, { do: "restore-on-disk" }],
  });
  expect(cyclesOf(snapshots)).toEqual([0, 1, 2, 3]);
  expect(snapshots.at(-1)?.sent).toEqual({ ...noWork(), edits: 6, newTexts: 6 });
  expect(loads[0]?.files.w?.map(({ path }) => path)).toEqual(["a/a.go"]);
  expect(left).toEqual([]);
  expect(readFileSync(join(workspace, "a/a.go"), "utf8")).toBe(files["a/a.go"]);
});

test("what gopls puts among temporary files is gone afterwards, also where it leaves it", async () => {
  const asks: Partial<Workload> = { iteration: [{ do: "ask", method: "textDocument/hover" }] };
  const { snapshots, left } = await measured(asks, { arm: { env: { FAKE_LEFT: "left" } } });
  expect(snapshots).toHaveLength(4);
  expect(left).toEqual([]);
});

test("a workload whose files are not there is refused before anything is started", async () => {
  const asks: Partial<Workload> = { iteration: [{ do: "ask", file: "gone.go", method: "textDocument/hover" }] };
  await expect(measured(asks)).rejects.toMatchObject({
    code: "workload-without-files",
    exitCode: 4,
    message: "w would send gopls nothing: the workspace has no file for any of its steps (gone.go)",
  });
});

test("a workload that sends nothing, as none of its places is there, is not measured", async () => {
  const asks: Partial<Workload> = {
    iteration: [{ do: "ask", file: "largest", method: "textDocument/hover", at: { symbol: "Gone", side: "after" } }],
  };
  await expect(measured(asks)).rejects.toMatchObject({
    code: "workload-did-nothing",
    exitCode: 4,
    message: "w sent gopls nothing: all of its steps were left out",
  });
});

test("one that is to do nothing is", async () => {
  const { snapshots } = await measured({ iteration: [{ do: "idle", ms: 1 }] });
  expect(snapshots.at(-1)?.sent).toEqual(noWork());
});

test("a made module is the workspace, and is gone afterwards", async () => {
  const { loads, left } = await measured(
    { iteration: [{ do: "ask", method: "textDocument/hover" }] },
    { arm: { workspace: "synthetic:3x40", synthetic: { packages: 3, lines: 40 } } },
  );
  expect(loads[0]?.files.w).toHaveLength(1);
  expect(left).toEqual([]);
});

test("checkpoints are read once a cycle, beside what decides", async () => {
  const open: Step = { do: "open", file: "largest" };
  const iteration: Step[] = [open, { do: "checkpoint", name: "opened" }, { do: "close", file: "largest" }];
  const { snapshots } = await measured({ iteration });
  const checkpoints = snapshots.filter(({ part }) => part === "checkpoint");
  expect(checkpoints.map(({ checkpoint, cycle, counters }) => [checkpoint, cycle, counters.overlays])).toEqual(
    [1, 2, 3].map((cycle) => ["opened", cycle, 1]),
  );
  expect(checkpoints.map(({ iterations, sent }) => [iterations, sent.opens])).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(cyclesOf(snapshots.filter(({ part }) => part === "measure"))).toEqual([0, 1, 2, 3]);
  const profiles = snapshots.flatMap(({ heap }) => (heap ? [heap.path] : []));
  expect(profiles).toHaveLength(7);
  expect(new Set(profiles).size).toBe(7);
});

test("a checkpoint that is passed several times has a snapshot and a profile for each", async () => {
  const pass: Step = { do: "checkpoint", name: "here" };
  const iteration: Step[] = [{ do: "repeat", times: 2, steps: [pass] }, pass];
  const { snapshots } = await measured({ iteration });
  const checkpoints = snapshots.filter(({ part }) => part === "checkpoint");
  expect(checkpoints.map(({ checkpoint, cycle }) => `${cycle} ${checkpoint}`)).toEqual(
    [1, 2, 3].flatMap((cycle) => ["here", "here-2", "here-3"].map((name) => `${cycle} ${name}`)),
  );
  expect(new Set(snapshots.map(({ heap }) => heap?.path)).size).toBe(snapshots.length);
});

describe("a tour", () => {
  const tour: Partial<Workload> = {
    tour: { of: "packages", ms: 0 },
    iterationsPerCycle: 20,
    iteration: [
      { do: "open", file: "next" },
      { do: "ask", file: "next", method: "textDocument/hover" },
      { do: "close", file: "next" },
    ],
  };
  const packages = (count: number) => {
    const names = Array.from({ length: count }, (_, i) => `p${i}`);
    return driveWorkspace({
      "go.mod": "module example.com/m\n",
      ...Object.fromEntries(names.map((name) => [`${name}/${name}.go`, goText(name, 2)])),
    });
  };

  test("is fitted to the workspace: a third before the baseline, each stop once, as many cycles as there are stops for", async () => {
    const { snapshots, warnings, loads } = await measured(tour, { workspace: packages(18) });
    expect(warnings).toEqual([]);
    expect(snapshots.map(({ cycle, iterations }) => [cycle, iterations])).toEqual([
      [0, 0],
      [1, 4],
      [2, 8],
    ]);
    expect(loads[0]?.files.w).toHaveLength(18);
  });

  test("that is too long for the workspace goes round as a loop, and says so", async () => {
    const { snapshots, warnings } = await measured({ ...tour, iterationsPerCycle: 2 }, { workspace: packages(3) });
    expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "tour-too-small: w needs 5 packages for its tour, and the workspace has 3. It visited them repeatedly, which does not show growth for each new one.",
    ]);
    expect(cyclesOf(snapshots)).toEqual([0, 1, 2, 3]);
  });
});
