import { getEventListeners } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTracks } from "../../src/judge/growth/make-tracks.ts";
import { measureGrowth } from "../../src/judge/growth/measure-growth.ts";
import { decide } from "../../src/judge/verdict/decide.ts";
import { descriptorWarnings } from "../../src/judge/verdict/descriptor-warnings.ts";
import { defaultLimits } from "../../src/measure/drive/driven/limits.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import { createRunDirectory } from "../../src/measure/recording/run-directory.ts";
import { runSession } from "../../src/measure/run-session.ts";
import type { SessionPlan } from "../../src/measure/session/session-plan.ts";
import { DIAGNOSTICS } from "../../src/model/latency.ts";
import type { Schedule } from "../../src/model/plan.ts";
import type { Step } from "../../src/model/workload.ts";
import type { Progress } from "../../src/model/world.ts";
import { countIn } from "../../src/stats/log-histogram.ts";
import { builtInWorkloads } from "../../src/workload/built-in-workloads.ts";
import { classTrack } from "../judge/growth/sample-track.ts";
import { decided } from "../judge/verdict/sample-series.ts";
import { type FakeGopls, fakeGopls } from "../support/fake-gopls.ts";
import { header, plan as samplePlan, schedule } from "../support/recorded.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { shortSleep, testWorld } from "../support/world.ts";

const limits = {
  ...defaultLimits,
  initializeMs: 3_000,
  loadMs: 3_000,
  debugAddressMs: 1_000,
  settleMs: 5_000,
  lateMs: 200,
  requestMs: 5_000,
};
const shortSchedule = schedule({ soakMs: 100, cycles: 3, profileEveryCycles: 2 });
const GO_FILE = 'package a\n\nimport "strings"\n\nfunc Fields(in string) []string {\n\treturn strings.Fields(in)\n}\n';

/** A session of a fake over a workspace of one file, in a folder of its own. */
function session(
  name: FakeGopls,
  env: Record<string, string> = {},
  over: Partial<Schedule> = {},
  keeps: (step: Step) => boolean = () => true,
  about: Partial<Pick<SessionPlan, "purpose" | "suspects" | "allowErrors">> = {},
) {
  const folder = temporaryFolder();
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  writeFileSync(join(workspace, "go.mod"), "module example.com/a\n");
  writeFileSync(join(workspace, "a.go"), GO_FILE);
  const directory = createRunDirectory(join(folder, "out"), testWorld());
  directory.writeHeader(header());
  const workloads = builtInWorkloads(["everyday", "type-unique"]).map((workload) => ({
    ...workload,
    iterationsPerCycle: 2,
    iteration: workload.iteration.filter(keeps),
  }));
  const arm = {
    name: "gopls",
    gopls: { from: "release" as const, version: "latest" },
    workspace,
    env,
    settings: {},
    editor: "full",
    flags: [],
  };
  const seen: Progress[] = [];
  const watched = new Map();
  let number = 0;
  const run = (interrupted?: AbortSignal) => {
    const world = testWorld({
      sleep: shortSleep,
      progress: (p) => seen.push(p),
      ...(interrupted ? { interrupted } : {}),
    });
    const wholeSchedule = { ...shortSchedule, ...over };
    const plan = {
      arm,
      number: ++number,
      watched,
      gopls: fakeGopls(name),
      workloads,
      schedule: wholeSchedule,
      limits,
      budget: samplePlan().budget,
      purpose: "measure" as const,
      suspects: [],
      compares: false,
      start: { mode: "stdio" as const },
      rpcTrace: false,
      allowErrors: false,
      ...about,
    };
    return runSession(plan, directory, world);
  };
  return { run, directory, workspace, seen };
}

const fails = (code: string, words: RegExp = /./) =>
  expect.objectContaining({ code, message: expect.stringMatching(words) });

describe("a session", () => {
  test("measures each workload from its baseline on, and leaves the workspace alone", async () => {
    const { run, directory, workspace, seen } = session("well-behaved", { FAKE_LEAK: "1", FAKE_CLASS: "416" });
    await run();
    const { snapshots, loads } = readRunDirectory(directory.path);
    const of = (phase: string) => snapshots.filter((snapshot) => snapshot.phase === phase);
    expect(of("everyday").map((s) => [s.cycle, s.iterations])).toEqual([
      [0, 0],
      [1, 2],
      [2, 4],
      [3, 6],
    ]);
    expect(of("everyday").map((s) => s.sent.requests)).toEqual([0, 24, 48, 72]);
    expect(of("type-unique").at(-1)?.sent).toMatchObject({ edits: 30, newTexts: 24 });
    expect(of("everyday").map((s) => s.heap !== undefined)).toEqual([true, false, true, true]);
    const live = of("everyday").map((s) => s.memory.sizeClasses.find(([size]) => size === 416)?.[1] ?? 0);
    expect(live.map((count) => count - (live[0] ?? 0))).toEqual([0, 24, 48, 72]);
    expect(loads[0]?.files["type-unique"]?.map(({ path }) => path)).toEqual(["a.go"]);
    expect(readFileSync(join(workspace, "a.go"), "utf8")).toBe(GO_FILE);
    expect(seen.filter((p) => p.kind === "cycle")).toHaveLength(6);
  });

  test("times all that a cycle asks, and nothing of the warm-up", async () => {
    const { run, directory } = session("well-behaved");
    await run();
    const { snapshots } = readRunDirectory(directory.path);
    const timed = (phase: string, cycle: number) => {
      const latency = snapshots.find((s) => s.phase === phase && s.cycle === cycle)?.latency;
      return latency?.map(({ method, counts }) => [method, countIn(counts)] as const);
    };
    const everyday = new Map(timed("everyday", 1));
    expect([...everyday.keys()]).toContain("textDocument/completion");
    const answers = [...everyday].filter(([method]) => method !== DIAGNOSTICS).map(([, count]) => count);
    expect(answers.reduce((sum, count) => sum + count, 0)).toBe(24);
    expect(everyday.get(DIAGNOSTICS)).toBeGreaterThanOrEqual(2);
    expect(timed("everyday", 2)).toHaveLength(everyday.size);
    expect(timed("type-unique", 1)?.map(([method]) => method)).toEqual([DIAGNOSTICS]);
    expect(snapshots.filter(({ cycle, latency }) => cycle === 0 && latency !== undefined)).toEqual([]);
  });

  test.runIf(process.platform === "linux")(
    "sees file descriptors that stay open, and none where all are closed",
    async () => {
      const growth = async (env: Record<string, string>) => {
        const { run, directory } = session("well-behaved", env, { cycles: 8 });
        await run();
        const { snapshots } = readRunDirectory(directory.path);
        const everyday = snapshots.filter(({ phase }) => phase === "everyday");
        expect(everyday.map(({ inotifyWatches }) => inotifyWatches)).toEqual(everyday.map(() => 0));
        const growths = measureGrowth(makeTracks(everyday, builtInWorkloads(["everyday"])));
        const series = decide(growths, samplePlan().budget);
        return descriptorWarnings(series).map(({ code, ...rest }) => [
          code,
          "perIteration" in rest && rest.perIteration,
        ]);
      };
      // Twelve requests an iteration.
      expect(await growth({ FAKE_LEAK_DESCRIPTORS: "2" })).toEqual([["descriptors-grow", 24]]);
      expect(await growth({})).toEqual([]);
    },
  );

  test("leaves nothing behind that waits for an interruption", async () => {
    const interruption = new AbortController();
    await session("well-behaved").run(interruption.signal);
    expect(getEventListeners(interruption.signal, "abort")).toEqual([]);
  });

  test("works with a gopls that has no /gc page", async () => {
    const { run, directory } = session("no-gc-page");
    await run();
    expect(readRunDirectory(directory.path).snapshots).toHaveLength(8);
  });

  test.each([
    ["FAKE_NOT_OFFERED", /does not offer textDocument\/inlayHint/],
    ["FAKE_FAILING", /answers textDocument\/inlayHint with an error/],
  ])("leaves a method out that gopls can't answer here, and says so (%s)", async (how, words) => {
    const { run, directory } = session("well-behaved", { [how]: "textDocument/inlayHint" });
    await run();
    const { snapshots, warnings } = readRunDirectory(directory.path);
    expect(warnings.map((warning) => warning.message)).toContainEqual(expect.stringMatching(words));
    expect(snapshots.find((s) => s.cycle === 1)?.sent.requests).toBe(22);
  });

  test("asks gopls to start its debug server where standard error names none", async () => {
    const { run, directory } = session("no-debug-port", { FAKE_START_DEBUGGING: "1" });
    await run();
    expect(readRunDirectory(directory.path).snapshots).toHaveLength(8);
  });

  test("refuses a workspace with type errors, with the share of its packages and the first errors", async () => {
    const { run } = session("well-behaved", { FAKE_TYPE_ERRORS: "1" });
    await expect(run()).rejects.toEqual(
      fails(
        "workspace-has-errors",
        /did not load as a whole: gopls reports errors in 1 of 1 packages \(0 % loaded without\): a\.go:1: wrong 0$/,
      ),
    );
  });

  test("measures it where that is allowed, and warns", async () => {
    const { run, directory } = session("well-behaved", { FAKE_TYPE_ERRORS: "1" }, {}, () => true, {
      allowErrors: true,
    });
    await run();
    expect(readRunDirectory(directory.path).warnings).toContainEqual({
      code: "type-errors",
      message: "gopls reports errors in 1 of 1 packages (0 % loaded without): a.go:1: wrong 0.",
    });
  });

  test("tells of files that somebody changes meanwhile", async () => {
    const { run, directory, workspace, seen } = session("well-behaved");
    const running = run();
    while (!seen.some(({ kind }) => kind === "cycle")) await new Promise((resolve) => setTimeout(resolve, 5));
    writeFileSync(join(workspace, "new.go"), "package a\n");
    writeFileSync(join(workspace, "go.mod"), `${readFileSync(join(workspace, "go.mod"), "utf8")}\n`);
    await running;
    expect(readRunDirectory(directory.path).warnings).toContainEqual({
      code: "workspace-changed",
      message: expect.stringMatching(
        /^Somebody changed the workspace while it was measured: go\.mod, new\.go\. What gopls read before/,
      ),
    });
  });

  test("tells of files that somebody changes between two sessions", async () => {
    const { run, directory, workspace } = session("well-behaved");
    await run();
    writeFileSync(join(workspace, "new.go"), "package a\n");
    await run();
    expect(readRunDirectory(directory.path).warnings).toContainEqual({
      code: "workspace-changed",
      message: expect.stringContaining("while it was measured: new.go."),
    });
  });
});

describe("what a session is for", () => {
  test("the control leaves documents and connections open, cycle after cycle, behind the last workload", async () => {
    const looks = [8, 40].map((cycles) => ({ cycles, share: 0.5 }));
    const { run, directory, workspace } = session("well-behaved", {}, { looks, controlCycles: 40, cycles: 0 });
    await run();
    const control = readRunDirectory(directory.path).snapshots.filter(({ part }) => part === "control");
    const cycles = Array.from({ length: 9 }, (_, cycle) => cycle);
    expect(control.map(({ cycle, iterations, counters }) => [cycle, iterations, counters.overlays])).toEqual(
      cycles.map((cycle) => [cycle, 8 * cycle, 8 + 8 * cycle]),
    );
    const live = control.map(({ memory }) => new Map(memory.sizeClasses).get(2304) ?? 0);
    expect(live.map((count) => count - (live[0] ?? 0))).toEqual(cycles.map((cycle) => 8 * cycle));
    const serving = control.map(({ goroutines }) => goroutines.find(({ count }) => count > 1)?.count ?? 0);
    expect(serving.map((count) => count - (serving[0] ?? 0))).toEqual(cycles);
    expect(control.at(-1)).toMatchObject({
      planted: { objects: 64, bytes: 2304, goroutines: { count: 8, function: "net/http.(*conn).serve" } },
    });
    expect(control.every(({ heap }) => heap !== undefined)).toBe(true);
    expect(readdirSync(workspace).sort()).toEqual(["a.go", "go.mod"]);
  });

  test("a control that is not seen at the first look goes on to the last one", async () => {
    const looks = [6, 9].map((cycles) => ({ cycles, share: 0.5 }));
    const { run, directory } = session("well-behaved", { FAKE_BLIND: "1" }, { looks, controlCycles: 9 });
    await run();
    const control = readRunDirectory(directory.path).snapshots.filter(({ part }) => part === "control");
    expect(control.map(({ cycle }) => cycle)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("a footprint session reads the first workload's baseline and nothing else", async () => {
    const { run, directory } = session("well-behaved", {}, { controlCycles: 2 }, () => true, { purpose: "footprint" });
    await run();
    const { snapshots, loads } = readRunDirectory(directory.path);
    expect(snapshots.map(({ phase, cycle, heap }) => [phase, cycle, heap !== undefined])).toEqual([
      ["everyday", 0, true],
    ]);
    expect(loads.map(({ purpose }) => purpose)).toEqual(["footprint"]);
  });

  test("a confirming session finds the piece that makes a suspect grow, and does that many times", {
    timeout: 90_000,
  }, async () => {
    const leak = { FAKE_LEAK: "1", FAKE_LEAK_METHOD: "textDocument/hover", FAKE_CLASS: "416" };
    const growing = Array.from({ length: 17 }, (_, i) => 1000 + 2 * i);
    const points = growing.map((y, i) => ({ x: 2 * i, y }));
    const suspects = decided([classTrack(416, growing, { arm: "gopls", points })]);
    const about = { purpose: "confirm" as const, suspects };
    const { run, directory } = session("well-behaved", leak, { confirmDose: 2 }, () => true, about);
    await run();
    const { snapshots } = readRunDirectory(directory.path);
    const dose = snapshots.filter(({ part }) => part === "dose");
    expect(new Set(dose.map(({ phase }) => phase))).toEqual(new Set(["everyday/textDocument/hover"]));
    expect(dose.map(({ cycle }) => cycle)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(dose.at(-1)?.iterations).toBeGreaterThanOrEqual(10 * 2 * 2);
    const live = dose.map(({ memory }) => new Map(memory.sizeClasses).get(416) ?? 0);
    expect(live.map((count) => count - (live[0] ?? 0))).toEqual(dose.map(({ iterations }) => iterations));
    const lengths = dose.slice(1).map(({ iterations }, i) => iterations - (dose[i]?.iterations ?? 0));
    expect(new Set(lengths).size).toBe(2);
    expect(dose.every(({ heap }) => heap !== undefined)).toBe(true);
    expect(snapshots.filter(({ part }) => part === "ablation")).toHaveLength(30);
  });

  test("beside a known leak a confirming session doses the whole and what is asked, and looks for no piece", {
    timeout: 90_000,
  }, async () => {
    const [growth] = decided([classTrack(416, [1000, 1000, 1001, 1001, 1002, 1002], { arm: "gopls" })]);
    const suspects = growth ? [{ ...growth, known: ["CL-D"] }] : [];
    const { run, directory } = session("well-behaved", {}, { confirmDose: 2 }, () => true, {
      purpose: "confirm",
      suspects,
    });
    await run();
    const { snapshots } = readRunDirectory(directory.path);
    expect(snapshots.map(({ part }) => part)).toEqual(Array.from({ length: 24 }, () => "dose"));
    expect(new Set(snapshots.map(({ phase }) => phase))).toEqual(new Set(["everyday/all", "everyday/asks"]));
  });

  test("a dosing session does the same, with no suspect at all", { timeout: 90_000 }, async () => {
    const about = { purpose: "dose" as const, suspects: [] };
    const { run, directory } = session("well-behaved", {}, { confirmDose: 1 }, () => true, about);
    await run();
    const { snapshots, loads } = readRunDirectory(directory.path);
    expect(loads.map(({ purpose }) => purpose)).toEqual(["dose"]);
    expect(new Set(snapshots.map(({ part, phase }) => `${part} ${phase}`))).toEqual(
      new Set(["dose everyday/all", "dose everyday/asks", "dose type-unique/all"]),
    );
  });

  test("before bytes are judged it waits until gopls has dropped what the piece before used", {
    timeout: 90_000,
  }, async () => {
    const soakMs = 1_500;
    const leak = { FAKE_LEAK: "1", FAKE_LEAK_METHOD: "textDocument/hover", FAKE_CLASS: "416" };
    const growing = Array.from({ length: 17 }, (_, i) => 1000 + 2 * i);
    const points = growing.map((y, i) => ({ x: 2 * i, y }));
    const alone = decided([classTrack(416, growing, { arm: "gopls", points })]);
    const beside = alone.map((suspect) => ({ ...suspect, key: "48", known: ["CL-D"] }));
    const about = { purpose: "confirm" as const, suspects: [...alone, ...beside] };
    const { run, directory } = session("well-behaved", leak, { confirmDose: 1, soakMs }, () => true, about);
    await run();
    const dosed = readRunDirectory(directory.path).snapshots.filter(({ part }) => part === "dose");
    const at = (phase: string) => dosed.filter((snapshot) => snapshot.phase === phase).map(({ atMs }) => atMs);
    const between = (before: string, after: string) => Math.min(...at(after)) - Math.max(...at(before));
    expect(between("everyday/textDocument/hover", "everyday/all")).toBeGreaterThanOrEqual(soakMs);
  });

  test("goroutines that can never run again are read where gopls tells them", async () => {
    const { run, directory } = session("well-behaved", { FAKE_LEAK_PROFILE: "1" });
    await run();
    expect(readRunDirectory(directory.path).snapshots[0]?.leakedGoroutines).toEqual([]);
    const without = session("well-behaved");
    await without.run();
    expect(readRunDirectory(without.directory.path).snapshots[0]?.leakedGoroutines).toBeUndefined();
  });

  test("a phase that is decided ends early", async () => {
    const looks = [
      { cycles: 9, share: 0.5 },
      { cycles: 12, share: 0.5 },
    ];
    const { run, directory } = session("well-behaved", {}, { cycles: 12, looks, profileEveryCycles: 1 });
    await run();
    const cycles = readRunDirectory(directory.path).snapshots.filter(({ phase }) => phase === "everyday");
    expect(cycles.at(-1)?.cycle).toBe(9);
  });
});

describe("a gopls that fails is told as what it is", () => {
  test.each<[FakeGopls, Record<string, string>, ReturnType<typeof fails>]>([
    ["crashes-while-loading", {}, fails("gopls-crashed", /panic: .*nil pointer/)],
    ["hangs", {}, fails("gopls-hung", /did not finish within 3 s/)],
    ["no-debug-port", {}, fails("debug-port-missing")],
    ["cut-profile", {}, fails("profile-damaged")],
    ["garbage-on-stdout", {}, fails("not-gopls", /language server protocol/)],
    [
      "well-behaved",
      { FAKE_LOAD_ERROR: "go.mod requires go >= 1.99" },
      fails("workspace-not-loaded", /requires go >= 1\.99/),
    ],
  ])("%s", async (name, env, expected) => {
    await expect(session(name, env).run()).rejects.toEqual(expected);
  });

  test("a method that first answers and then fails", async () => {
    const env = { FAKE_FAILING: "textDocument/hover", FAKE_FAILING_AFTER: "5" };
    await expect(session("well-behaved", env).run()).rejects.toEqual(fails("lsp-error", /textDocument\/hover/));
  });

  test("a loop after which gopls reports more errors than before, or whose text stays, does not close", async () => {
    const growing = session("well-behaved", { FAKE_TYPE_ERRORS: "grow" });
    await expect(growing.run()).rejects.toEqual(
      fails("iteration-not-closed", /gopls reports \d+ errors in .*a\.go and reported \d+ errors?/),
    );
    const forgetful = session("well-behaved", {}, {}, (step) => step.do !== "take-back");
    await expect(forgetful.run()).rejects.toEqual(
      fails("iteration-not-closed", /the text of .*a\.go differs \(step 3 \(edit in-turn\)/),
    );
  });

  test("an interruption ends a session at once, and gopls with it", async () => {
    const interruption = new AbortController();
    const { run } = session("well-behaved", {}, { soakMs: 60_000 });
    const running = run(interruption.signal);
    setTimeout(() => interruption.abort("SIGINT"), 1_500);
    await expect(running).rejects.toEqual(fails("interrupted", /SIGINT/));
  });
});
