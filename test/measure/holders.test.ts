import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { defaultLimits } from "../../src/measure/drive/driven/limits.ts";
import { measure } from "../../src/measure/measure.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import { createRunDirectory, inRunDirectory } from "../../src/measure/recording/run-directory.ts";
import { runSession } from "../../src/measure/run-session.ts";
import type { Progress } from "../../src/model/world.ts";
import { sampleWorkload } from "../judge/growth/sample-snapshot.ts";
import { classTrack } from "../judge/growth/sample-track.ts";
import { decided } from "../judge/verdict/sample-series.ts";
import { buildInfo, localGo, worldWithGo } from "../support/fake-go.ts";
import { fakeGopls } from "../support/fake-gopls.ts";
import { type FakeGrf, fakeGrf } from "../support/fake-grf.ts";
import { header, plan as samplePlan, schedule } from "../support/recorded.ts";
import { isAlive } from "../support/start-fake.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { shortSleep, testWorld } from "../support/world.ts";
import { driveWorkspace, goText } from "./drive/drive-workspace.ts";

const workload = {
  ...sampleWorkload("w", "repeat"),
  about: "asks",
  iterationsPerCycle: 2,
  iteration: [{ do: "ask" as const, method: "textDocument/hover" as const }],
};
const leaks = { FAKE_LEAK: "1", FAKE_LEAK_METHOD: "textDocument/hover", FAKE_CLASS: "416" };

interface Given {
  readonly goVersion?: string;
  readonly limitMs?: number;
  readonly leftMs?: number;
  readonly interrupted?: AbortSignal;
  readonly known?: readonly string[];
  readonly platform?: string;
}

/** A confirmation with a fake grf on PATH, or without one. */
function confirmation(how: FakeGrf | undefined, given: Given = {}) {
  const { goVersion = "go1.26.0", limitMs = 10_000, leftMs, known, platform = process.platform } = given;
  const folder = temporaryFolder();
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  writeFileSync(join(workspace, "go.mod"), "module example.com/a\n");
  writeFileSync(join(workspace, "a.go"), goText("a", 3));
  const directory = createRunDirectory(join(folder, "out"), testWorld());
  directory.writeHeader(header());
  const grf = fakeGrf(how ?? "works");
  const growing = Array.from({ length: 17 }, (_, i) => 1000 + 2 * i);
  const points = growing.map((y, i) => ({ x: 2 * i, y }));
  const series = decided([classTrack(416, growing, { arm: "gopls", workload: "w", points })]);
  const [arm = expect.fail("no arm")] = samplePlan().arms;
  const PATH = process.env.PATH ?? "";
  const seen: Progress[] = [];
  const world = testWorld({
    platform,
    sleep: shortSleep,
    env: { ...process.env, PATH: how ? `${grf.bin}:${PATH}` : PATH },
    progress: (progress) => seen.push(progress),
    ...(given.interrupted ? { interrupted: given.interrupted } : {}),
  });
  const session = {
    arm: { ...arm, workspace, env: { ...leaks, FAKE_LEAKED_FILE: grf.leaked } },
    number: 1,
    watched: new Map(),
    gopls: { ...fakeGopls("well-behaved"), goVersion },
    workloads: [workload],
    schedule: schedule({ soakMs: 50, confirmDose: 1 }),
    limits: { ...defaultLimits, referencesMs: limitMs },
    budget: samplePlan().budget,
    purpose: "confirm" as const,
    suspects: series.map((one) => (known ? { ...one, known } : one)),
    compares: false,
    start: { mode: "stdio" as const },
    rpcTrace: false,
    allowErrors: false,
    readsHolders: true,
    ...(leftMs === undefined ? {} : { endsMs: world.elapsed() + leftMs }),
  };
  const run = async () => {
    await runSession(session, directory, world);
    return readRunDirectory(directory.path);
  };
  return { run, directory, grf, seen };
}

const doses = (snapshots: readonly { readonly part: string }[]) =>
  snapshots.filter(({ part }) => part === "dose").length;

describe.runIf(process.platform === "linux")("with grf on PATH, a confirmation", () => {
  test("reads who holds what after the first snapshot of a dose and after its last", { timeout: 60_000 }, async () => {
    const { run, grf, directory, seen } = confirmation("works");
    const { references = [], snapshots, warnings } = await run();
    expect(references.map(({ arm, session, phase, cycle, path }) => [arm, session, phase, cycle, path])).toEqual([
      ["gopls", 1, "w/textDocument/hover", 0, "references/gopls-1-w_textDocument_hover-000.pb.gz"],
      ["gopls", 1, "w/textDocument/hover", 11, "references/gopls-1-w_textDocument_hover-011.pb.gz"],
    ]);
    expect(references.every(({ tookMs }) => tookMs > 0)).toBe(true);
    expect(doses(snapshots)).toBe(12);
    expect(warnings.map(({ code }) => code)).not.toContain("holders-not-read");
    expect(grf.calls()).toEqual([expect.stringMatching(/^attach \d+ -o$/), expect.stringMatching(/^attach \d+ -o$/)]);
    expect(directory.recording().references).toEqual(references);
    expect(seen).toContainEqual(expect.objectContaining({ kind: "done", stage: "holders" }));
    expect(gunzipSync(readFileSync(join(directory.path, references[0]?.path ?? ""))).includes("a.Leaked")).toBe(true);
  });

  test.each<[what: string, how: FakeGrf, given: Given, words: RegExp]>([
    [
      "that may not attach",
      "refused",
      {},
      /^Nobody read who holds what grows in gopls\. grf may not attach to gopls: .*ptrace_scope\. Allow it with "sudo sysctl kernel\.yama\.ptrace_scope=0", or give --holders never\.$/,
    ],
    [
      "that fails",
      "panics",
      {},
      /grf failed: panic: runtime error: index out of range \[3\] with length 3\. Another release of goref may do better\.$/,
    ],
    [
      "that fails on a newer Go",
      "panics",
      { goVersion: "go1.27.0" },
      /reads programs of Go 1\.26 and older, and this gopls was built with go1\.27\.0: --go-version builds it/,
    ],
    ["that hangs", "hangs", { limitMs: 1_500 }, /grf had not finished after 2 s, and was ended\. gopls went on\./],
    [
      "that writes garbage",
      "garbage",
      {},
      /grf wrote what can't be read as a reference-chain profile: incorrect header check/,
    ],
    ["that writes nothing", "nothing", {}, /grf ended well and left no profile/],
    [
      "without time for it",
      "works",
      { leftMs: 15_000 },
      /There was too little time for it\. More --max-minutes help\.$/,
    ],
  ])("goes on without one %s, and says why once", { timeout: 60_000 }, async (_, how, given, words) => {
    const { run, grf } = confirmation(how, given);
    const { snapshots, warnings, references } = await run();
    expect(doses(snapshots)).toBe(12);
    expect(references).toEqual([]);
    expect(warnings.filter(({ code }) => code === "holders-not-read")).toEqual([
      { code: "holders-not-read", message: expect.stringMatching(words) },
    ]);
    expect(grf.calls()).toHaveLength("leftMs" in given ? 0 : 1);
    expect(isAlive(grf.pid())).toBe(false);
  });

  test("ends grf when gopls dies meanwhile, and tells that end", { timeout: 60_000 }, async () => {
    const { run, grf } = confirmation("kills");
    await expect(run()).rejects.toEqual(
      expect.objectContaining({ code: "gopls-crashed", message: expect.stringContaining("while being read by grf") }),
    );
    await expect.poll(() => isAlive(grf.pid())).toBe(false);
  });

  test("ends grf when the run is interrupted", { timeout: 60_000 }, async () => {
    const interruption = new AbortController();
    const { run, grf } = confirmation("hangs", { interrupted: interruption.signal });
    const ended = expect(run()).rejects.toEqual(expect.objectContaining({ code: "interrupted" }));
    await expect.poll(() => grf.pid(), { timeout: 40_000 }).toBeGreaterThan(0);
    interruption.abort("SIGINT");
    await ended;
    await expect.poll(() => isAlive(grf.pid())).toBe(false);
  });

  test("reads nothing in a dose beside known leaks", { timeout: 60_000 }, async () => {
    const { run, grf } = confirmation("works", { known: ["CL-D"] });
    expect((await run()).references).toEqual([]);
    expect(grf.calls()).toEqual([]);
  });
});

test.each([
  ["without grf on PATH", undefined, process.platform],
  ["on another system", "works" as const, "darwin"],
])("%s, a confirmation reads nothing and says nothing", { timeout: 60_000 }, async (_, how, platform) => {
  const { run, grf } = confirmation(how, { platform });
  const { warnings, references } = await run();
  expect(references).toEqual([]);
  expect(warnings.map(({ code }) => code)).not.toContain("holders-not-read");
  expect(grf.calls()).toEqual([]);
});

describe.runIf(process.platform === "linux")("a whole run", () => {
  const run = async (over: Partial<Parameters<typeof samplePlan>[0]> = {}) => {
    const grf = fakeGrf("works");
    const out = join(temporaryFolder(), "out");
    const { world } = worldWithGo([["* version -m *", buildInfo("v0.99.0", "go1.26.0")], ...localGo("go1.26.0")], {
      sleep: shortSleep,
    });
    const env = { ...world.env, PATH: `${grf.bin}:${world.env.PATH}` };
    const [arm = expect.fail("no arm")] = samplePlan().arms;
    const workspace = driveWorkspace({ "go.mod": "module example.com/m\n", "a/a.go": goText("a", 3) });
    const gopls = { from: "binary" as const, path: fakeGopls("well-behaved").path };
    const plan = samplePlan({
      arms: [
        { ...arm, workspace, gopls, env: { PATH: process.env.PATH ?? "", ...leaks, FAKE_LEAKED_FILE: grf.leaked } },
      ],
      workloads: [workload],
      schedule: schedule({ soakMs: 50, cycles: 10, confirmDose: 2 }),
      ...over,
    });
    await inRunDirectory(out, world, (directory) => measure(plan, directory, { ...world, env }, defaultLimits));
    return { out, report: judge(readRunDirectory(out)), grf };
  };

  test("names who holds what grew, and judges the same without the profiles", { timeout: 90_000 }, async () => {
    const { out, report } = await run();
    const [finding] = report.findings;
    expect(finding?.holder).toEqual({
      by: "references",
      path: ["golang.org/x/tools/gopls/internal/a.Leaked", "[]. (*a.Thing)"],
      objectsPerUnit: 1,
      unit: finding?.perUnit[0]?.unit,
    });
    const [first = expect.fail("no profile")] = readdirSync(join(out, "references"));
    writeFileSync(join(out, "references", first), "damaged");
    const damaged = judge(readRunDirectory(out));
    expect(damaged.findings).toEqual(report.findings.map(({ holder: _, ...rest }) => rest));
    expect(damaged.outcome).toBe(report.outcome);
    expect(damaged.warnings.map(({ code }) => code)).toContain("holders-unreadable");
    writeFileSync(join(out, "references.jsonl"), "{}\n");
    const unlisted = judge(readRunDirectory(out));
    expect(unlisted.outcome).toBe(report.outcome);
    expect(unlisted.warnings).toContainEqual({
      code: "holders-unreadable",
      message: expect.stringContaining("references.jsonl can't be read"),
    });
  });

  test("reads nothing with --holders never", { timeout: 90_000 }, async () => {
    const { report, grf } = await run({ holders: "never" });
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]?.holder).toBeUndefined();
    expect(grf.calls()).toEqual([]);
  });
});
