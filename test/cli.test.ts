import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./support/temporary-folder.ts";

/** The built program, as a user runs it. */
function cli(args: readonly string[], cwd = temporaryFolder()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("dist/cli.js"), ...args], {
    cwd,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

test("--help teaches, help of a command shows its options, and --version tells, all with exit code 0", () => {
  const help = cli(["--help"]);
  expect(help).toMatchObject({ status: 0, stderr: "" });
  expect(help.stdout).toMatch(/Usage[\s\S]*Commands[\s\S]*Exit codes[\s\S]*Examples/);
  expect(cli(["judge", "--help"]).stdout).toMatch(/judge DIR \[options\][\s\S]*--max-growth/);
  expect(cli(["record", "-h"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/-o, --output FILE/) });
  expect(cli(["--version"]).stdout).toMatch(/^gopls-leak-gate \d+\.\d+\.\d+\n$/);
});

test("workloads lists the library, and prints one as a file that is read again", () => {
  expect(cli(["workloads"])).toMatchObject({
    status: 0,
    stderr: "",
    stdout: expect.stringMatching(/^\* everyday +shared /),
  });
  const folder = temporaryFolder();
  const { stdout } = cli(["workloads", "type-unique"]);
  writeFileSync(join(folder, "mine.yaml"), stdout.replace("name: type-unique", "name: mine"));
  expect(cli(["workloads", "mine.yaml"], folder).stdout).toBe(stdout.replace("name: type-unique", "name: mine"));
});

test("--dry-run prints the steps, and leaves nothing behind", () => {
  const folder = temporaryFolder();
  const { status, stdout, stderr } = cli(["--dry-run", "--workspace", resolve("examples/workspace")], folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^everyday: a loop, 8 iterations [\s\S]*\n\ntype-unique: a loop, 3 iterations /);
  expect(readdirSync(folder)).toEqual([]);
});

describe("what can't be done is said in two lines: what happened, and what to do", () => {
  const folder = () => {
    const path = temporaryFolder();
    mkdirSync(join(path, "empty"));
    mkdirSync(join(path, "module"));
    writeFileSync(join(path, "module", "go.mod"), "module example.com/m\n");
    writeFileSync(join(path, "bad.yaml"), "about: x\niteration: [{ do: setle }]\n");
    mkdirSync(join(path, "empty-run"));
    writeFileSync(join(path, "empty-run", "plan.json"), JSON.stringify(EMPTY_RUN));
    mkdirSync(join(path, "taken"));
    writeFileSync(join(path, "taken", "thesis.txt"), "");
    return path;
  };
  const cases: readonly [code: string, args: readonly string[], words: RegExp][] = [
    ["unknown-option", ["--workspce", "."], /there is no option --workspce\n {2}Did you mean --workspace\?/],
    ["unknown-command", ["jugde"], /there is no command "jugde"\n {2}Did you mean judge\?/],
    ["bad-arguments", ["judge"], /judge takes one run directory/],
    ["bad-arguments", ["run", "x"], /run takes no argument, .*was given "x"/],
    ["bad-value", ["--workspace", "module", "--max-growth", "2KB/foo"], /--max-growth can't be "2KB\/foo"/],
    ["bad-arguments", ["--workspace", "module", "--cycles"], /--cycles needs a value\n {2}Write --cycles=N\./],
    ["bad-arguments", ["judge", "taken", "--cycles", "40"], /judge has no --cycles; run and measure have it/],
    ["bad-arguments", ["record", "--", "gopls"], /record needs -o FILE/],
    ["bad-value", ["judge", "empty-run", "--max-growth", "many"], /--max-growth can't be "many"/],
    ["bad-value", ["--rpc-trace=maybe", "--workspace", "module"], /--rpc-trace can't be "maybe"/],
    ["workspace-missing", ["--rpc-trace", "--workspace", "nowhere"], /nowhere[\s\S]*Give --workspace the folder/],
    [
      "workspace-missing",
      ["--rpc-trace", "false", "--workspace", "nowhere"],
      /nowhere[\s\S]*Give --workspace the folder/,
    ],
    ["workspace-missing", ["--workspace", "nowhere"], /nowhere[\s\S]*Give --workspace the folder/],
    ["workspace-no-module", ["--workspace", "empty"], /neither a go\.mod nor a go\.work/],
    ["workload-unknown", ["workloads", "everday"], /there is no workload everday\n {2}Did you mean everyday\?/],
    [
      "workload-missing",
      ["--workspace", "module", "--workload", "./none.yaml"],
      /there is no workload file .*none\.yaml/,
    ],
    [
      "workload-bad",
      ["--workspace", "module", "--workload", "bad.yaml"],
      /bad\.yaml:2:19: iteration\[0\]\.do can't be/,
    ],
    ["bad-arguments", ["workloads", "save", "idle"], /workloads takes one name or none, .*was given 2/],
    ["bad-arguments", ["judge", "taken", "--dry-run"], /judge has no --dry-run/],
    ["out-not-ours", ["--workspace", "module", "--out", "taken"], /taken .*is not a run directory of this tool/],
    ["not-a-run-directory", ["judge", "taken"], /taken is not a run directory/],
  ];
  test.each(cases)("%s: %j", (_, args, words) => {
    const { status, stdout, stderr } = cli(args, folder());
    expect(stderr).toMatch(words);
    expect(stderr.trim().split("\n")).toHaveLength(2);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  test("a folder in a report's place", () => {
    const path = folder();
    mkdirSync(join(path, "run", "report.json"), { recursive: true });
    writeFileSync(join(path, "run", "plan.json"), JSON.stringify(EMPTY_RUN));
    const { status, stderr } = cli(["judge", "run"], path);
    expect(stderr).toMatch(/report\.json can't be written: it is a folder\n {2}Move it away/);
    expect(status).toBe(4);
  });
});

const EMPTY_RUN = {
  format: 1,
  startedAt: "2026-11-01T12:00:00.000Z",
  tool: { name: "gopls-leak-gate", version: "0.0.0" },
  machine: { os: "linux", arch: "x64", cpus: 2 },
  plan: {
    arms: [{ name: "gopls", gopls: { from: "release", version: "latest" }, workspace: "/w", env: {}, settings: {} }],
    workloads: [
      { name: "everyday", about: "x", text: "repeat", iterationsPerCycle: 1, setup: [], iteration: [], teardown: [] },
    ],
    schedule: { soakMs: 0, warmupCycles: 0, cycles: 5, profileEveryCycles: 1, maxMs: 1, seed: 0 },
    budget: { bytesPerIteration: 2048, failOn: ["leak"] },
  },
  gopls: {},
};
