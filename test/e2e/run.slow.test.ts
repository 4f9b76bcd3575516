import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { goplsProcesses } from "../support/gopls-processes.ts";
import { judgedElsewhere } from "../support/judged-elsewhere.ts";
import { moduleCopy } from "../support/module-copy.ts";
import { cli, reportOf, runCli } from "../support/run-cli.ts";

const sample = resolve("examples/workspace");
/** A measurement too short to be trusted and long enough to have every part. */
const short = ["--soak", "3s", "--cycles", "6", "--iterations", "2"];

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "e2e-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("a run of the newest gopls on the sample workspace", () => {
  test("ends with a verdict, reports that replay byte for byte, and nothing left behind", async () => {
    const { ended } = runCli(root, ["--workspace", sample, ...short]);
    const { code, stdout, stderr } = await ended;
    expect([0, 1, 3], stderr + stdout).toContain(code);
    expect(stdout).toMatch(/^(LEAK|PASS|INCONCLUSIVE)/);
    expect(stdout).toContain(`judge`);
    const out = join(root, "out");
    const report = reportOf(out);
    expect(report.arms[0]?.gopls.version).toMatch(/^v\d+\.\d+\.\d+$/);
    expect(report.workloads.map((workload) => workload.name)).toEqual(["everyday", "type-unique"]);
    expect(report.workloads[0]?.requestsPerIteration).toBe(12);
    const before = readFileSync(join(out, "report.json"), "utf8");
    expect(spawnCode(["judge", out])).toBe(code);
    expect(readFileSync(join(out, "report.json"), "utf8")).toBe(before);
    expect(await judgedElsewhere(out, join(root, "other"))).toEqual({ code, report: before });
    expect(goplsProcesses(root)).toEqual([]);
    expect(execFileSync("git", ["status", "--porcelain", "--", sample], { encoding: "utf8" })).toBe("");
  });

  test("Ctrl-C ends gopls and leaves a recording that judge refuses with the reason", async () => {
    const { child, ended, said } = runCli(root, ["--workspace", sample, ...short, "--soak", "60s"]);
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
    const { child, ended, said } = runCli(root, ["--workspace", sample, ...short, "--soak", "60s"]);
    await said(/soaking/);
    expect(goplsProcesses(root)).not.toEqual([]);
    child.kill("SIGKILL");
    await ended;
    await sleep(2_000);
    expect(goplsProcesses(root)).toEqual([]);
  });
});

test("golang.org/x/mod v0.37.0 with Go 1.24 does not load, which is told in gopls' words and never measured", async () => {
  const workspace = moduleCopy("golang.org/x/mod@v0.37.0", root);
  const arm = ["--workspace", workspace, "--gopls-version", "v0.16.2", "--go-version", "1.24.13"];
  const { code, stdout } = await runCli(root, [...arm, ...short]).ended;
  expect(code).toBe(4);
  expect(stdout).toMatch(/NOT MEASURED/);
  expect(stdout).toMatch(/go\.mod\s+requires\s+go\s+>=\s+1\.25/); // wherever its lines break
  expect(reportOf(join(root, "out")).failure?.code).toBe("workspace-not-loaded");
});

function spawnCode(args: readonly string[]): number | null {
  try {
    execFileSync(process.execPath, [cli, ...args], { stdio: "ignore" });
    return 0;
  } catch (error) {
    return (error as { status: number | null }).status;
  }
}
