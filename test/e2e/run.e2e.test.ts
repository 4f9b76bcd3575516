import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildMutant } from "../../bench/mutants/build-mutant.ts";
import { chooseMutants } from "../../bench/mutants/choose-mutants.ts";
import { type Report, ReportSchema } from "../../src/model/report.ts";
import { goplsProcesses } from "../support/gopls-processes.ts";
import { node24Folder } from "../support/node24-folder.ts";
import { testWorld } from "../support/world.ts";

const cli = resolve("dist/cli.js");
const sample = resolve("examples/workspace");
/** A measurement too short to be trusted and long enough to have every part. */
const short = ["--soak", "3s", "--cycles", "6", "--iterations", "2"];

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "e2e-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...args, "--out", join(root, "out")], {
    cwd: root,
    // By this folder in its environment this test's gopls is told from all others.
    env: { ...process.env, TMPDIR: root },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (text) => (stdout += text));
  child.stderr.on("data", (text) => (stderr += text));
  const ended = new Promise<Ended>((done) => child.on("close", (code) => done({ code, stdout, stderr })));
  const said = async (what: RegExp) => {
    for (let i = 0; i < 600 && !what.test(stderr); i++) await sleep(100);
    expect(stderr).toMatch(what);
  };
  return { child, ended, said };
}

function reportOf(directory: string): Report {
  return ReportSchema.parse(JSON.parse(readFileSync(join(directory, "report.json"), "utf8")));
}

/** A module of Go's module cache, copied so that nothing is locked. */
function moduleCopy(module: string): string {
  const { Dir } = JSON.parse(
    execFileSync("go", ["mod", "download", "-json", module], { cwd: root, encoding: "utf8" }),
  ) as { Dir: string };
  const copy = join(root, "workspace");
  cpSync(Dir, copy, { recursive: true });
  execFileSync("chmod", ["-R", "u+w", copy]);
  return copy;
}

describe("a run of the newest gopls on the sample workspace", () => {
  test("ends with a verdict, reports that replay byte for byte, and nothing left behind", async () => {
    const { ended } = start(["--workspace", sample, ...short]);
    const { code, stdout, stderr } = await ended;
    expect([0, 1, 3], stderr + stdout).toContain(code);
    expect(stdout).toMatch(/^(LEAK|PASS|INCONCLUSIVE)/);
    expect(stdout).toContain(`judge`);
    const out = join(root, "out");
    const report = reportOf(out);
    expect(report.arms[0]?.gopls.version).toMatch(/^v\d+\.\d+\.\d+$/);
    expect(report.workloads.map((workload) => workload.name)).toEqual(["everyday", "type-unique"]);
    expect(report.workloads[0]?.requestsPerIteration).toBe(12);
    const before = readFileSync(join(out, "report.json"));
    expect(spawnCode(["judge", out])).toBe(code);
    expect(readFileSync(join(out, "report.json")).equals(before)).toBe(true);
    await expectSameElsewhere(out, code);
    expect(goplsProcesses(root)).toEqual([]);
    expect(execFileSync("git", ["status", "--porcelain", "--", sample], { encoding: "utf8" })).toBe("");
  });

  test("Ctrl-C ends gopls and leaves a recording that judge refuses with the reason", async () => {
    const { child, ended, said } = start(["--workspace", sample, ...short, "--soak", "60s"]);
    await said(/soaking/);
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(code).toBe(4);
    expect(stdout).toMatch(/^NOT MEASURED/);
    expect(goplsProcesses(root)).toEqual([]);
    expect(spawnCode(["judge", join(root, "out")])).toBe(4);
    expect(reportOf(join(root, "out")).failure?.message).toMatch(/interrupted/);
  });

  test("when this program is killed, gopls ends by itself within 2 s", async () => {
    const { child, ended, said } = start(["--workspace", sample, ...short, "--soak", "60s"]);
    await said(/soaking/);
    expect(goplsProcesses(root)).not.toEqual([]);
    child.kill("SIGKILL");
    await ended;
    await sleep(2_000);
    expect(goplsProcesses(root)).toEqual([]);
  });
});

describe("a gopls that is known to be clean", () => {
  const clean = ["--workspace", sample, "--workload", "everyday", "--go-version", "1.24.13"];

  test("passes with its control seen", async () => {
    const { code, stdout, stderr } = await start([...clean, "--gopls-version", "v0.16.2"]).ended;
    const report = reportOf(join(root, "out"));
    expect(code, stderr + stdout).toBe(0);
    expect(report).toMatchObject({ outcome: "pass", findings: [], control: { seen: true } });
    expect(report.control?.shownBy?.objectsPerDocument).toBeCloseTo(1, 1);
  });

  test("with 64 B planted for every hover fails: confirmed in a fresh process, and hover is named", async () => {
    const [mutant] = chooseMutants(["hover-64B"]);
    if (!mutant) throw new Error("no such mutant");
    const path = await buildMutant(mutant, testWorld());
    const plan = ["--gopls-version", path, "--iterations", "16"]; // twice the default, on machines of all kinds
    const { code, stdout, stderr } = await start([...clean, ...plan]).ended;
    const report = reportOf(join(root, "out"));
    expect(code, stderr + stdout).toBe(1);
    const finding = report.findings.find(({ method }) => method === "textDocument/hover");
    expect(finding, stdout).toMatchObject({ kind: "leak", confirmed: true });
    expect(finding?.sizeClasses.find(({ bytes }) => bytes === 64)?.objectsPerIteration).toBeCloseTo(1, 0);
    expect(goplsProcesses(root)).toEqual([]);
  });
});

describe("golang.org/x/mod", () => {
  test("v0.20.0: the request contexts that gopls v0.24.0 keeps are exact integers, and known", async () => {
    const workspace = moduleCopy("golang.org/x/mod@v0.20.0");
    const plan = ["--workload", "everyday"]; // the whole soak: the parse cache lets go of much 65 to 81 s after the start
    const { code, stdout, stderr } = await start(["--workspace", workspace, "--gopls-version", "v0.24.0", ...plan])
      .ended;
    // Never a leak; the heap beside a flight recorder may be too restless to say more.
    expect([0, 3], stderr + stdout).toContain(code);
    const { series, findings } = reportOf(join(root, "out"));
    const perRequest = (size: string) =>
      series
        .find((one) => one.metric === "size-class" && one.key === size)
        ?.perUnit.find((one) => one.unit === "request")?.value;
    expect(perRequest("416")).toBeCloseTo(1, 1);
    expect(perRequest("128")).toBeCloseTo(1, 1);
    expect(findings.map(({ kind, known }) => `${kind} ${known?.id}`)).toContain("known CL-D");
  });

  test("v0.37.0 with Go 1.24 does not load, which is told in gopls' words and never measured", async () => {
    const workspace = moduleCopy("golang.org/x/mod@v0.37.0");
    const { code, stdout } = await start([
      "--workspace",
      workspace,
      "--gopls-version",
      "v0.16.2",
      "--go-version",
      "1.24.13",
      ...short,
    ]).ended;
    expect(code).toBe(4);
    expect(stdout).toMatch(/NOT MEASURED/);
    expect(stdout).toMatch(/go\.mod\s+requires\s+go\s+>=\s+1\.25/); // wherever its lines break
    expect(reportOf(join(root, "out")).failure?.code).toBe("workspace-not-loaded");
  });
});

/** The same report, byte for byte, from lines in another order, in another language and time zone, and on Node 24. */
async function expectSameElsewhere(out: string, code: number | null): Promise<void> {
  const before = readFileSync(join(out, "report.json"), "utf8");
  const other = join(root, "other");
  cpSync(out, other, { recursive: true });
  rmSync(join(other, "report.json"));
  for (const part of ["snapshots.jsonl", "loads.jsonl", "warnings.jsonl"]) {
    const path = join(other, part);
    if (!existsSync(path)) continue;
    const lines = readFileSync(path, "utf8").trimEnd().split("\n").reverse();
    writeFileSync(path, `${[...lines.slice(1), ...lines.slice(0, 1)].join("\n")}\n`);
  }
  const env = { ...process.env, LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Chatham" };
  const node = join(await node24Folder(), "node");
  const { exitCode } = await execa(node, [cli, "judge", other], { env, reject: false });
  expect(exitCode).toBe(code);
  expect(readFileSync(join(other, "report.json"), "utf8")).toBe(before);
}

function spawnCode(args: readonly string[]): number | null {
  try {
    execFileSync(process.execPath, [cli, ...args], { stdio: "ignore" });
    return 0;
  } catch (error) {
    return (error as { status: number | null }).status;
  }
}
