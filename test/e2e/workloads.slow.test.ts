import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { planHere } from "../../src/commands/plan-here.ts";
import { measure } from "../../src/measure/measure.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import { inRunDirectory } from "../../src/measure/recording/run-directory.ts";
import { builtInNames } from "../../src/workload/built-in-workloads.ts";
import { goplsProcesses } from "../support/gopls-processes.ts";
import { testWorld } from "../support/world.ts";

const sample = resolve("examples/workspace");
/** As few as a run directory can be judged with. */
const CYCLES = 5;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "workloads-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Measures without soak, confirmation and control: enough to see whether the loops close. */
async function travel(workload: string) {
  const options = { workspace: sample, "gopls-version": "v0.16.2", "go-version": "1.24.13", workload };
  const { plan } = await planHere(options, { cwd: process.cwd(), env: process.env });
  const schedule = {
    ...plan.schedule,
    soakMs: 0,
    warmupCycles: 2,
    cycles: CYCLES,
    looks: [],
    confirmDose: 0,
    controlCycles: 0,
    profileEveryCycles: 0,
  };
  const out = join(root, "out");
  const env = { ...process.env, TMPDIR: root };
  const world = { ...testWorld(), env, temporary: root };
  const { recording } = await inRunDirectory(out, world, (directory) =>
    measure({ ...plan, schedule }, directory, world),
  );
  return { end: recording.end, recording: readRunDirectory(out) };
}

test("every workload of the library comes back to where it began, and the workspace stays as it is", async () => {
  const { end, recording } = await travel("all");
  expect(end.failure).toBeUndefined();
  for (const name of builtInNames) {
    const cycles = recording.snapshots.filter(({ phase, part }) => phase === name && part === "measure");
    expect(cycles, name).toHaveLength(CYCLES + 1);
    expect(Math.max(...cycles.map(({ iterations }) => iterations)), name).toBeGreaterThanOrEqual(CYCLES);
  }
  expect(execFileSync("git", ["status", "--porcelain", "--", sample], { encoding: "utf8" })).toBe("");
  expect(goplsProcesses(root)).toEqual([]);
});

const HEAD = "about: It does not close.\niterations: 1\n";
test.each([
  {
    what: "a file that is left on disk",
    steps: ["{ do: write-by-rename, file: largest, text: repeat }"],
    says: /the file rule\/rule\.go differs on disk \(step 1 \(write-by-rename largest\) did not return\)/,
  },
  {
    what: "a folder that stays",
    steps: ["{ do: add-folder, folder: 'synthetic:2x60' }"],
    says: /the workspace folder .* is still there \(step 1 \(add-folder\) did not return\)/,
  },
])("$what ends the run, with the step that did not return", async ({ steps, says }) => {
  const file = join(root, "open.yaml");
  writeFileSync(file, `${HEAD}iteration:\n${steps.map((step) => `  - ${step}\n`).join("")}`);
  const { end } = await travel(file);
  expect(end.failure?.code).toBe("iteration-not-closed");
  expect(end.failure?.message).toMatch(says);
  expect(existsSync(join(root, "out", "end.json"))).toBe(true);
  expect(readFileSync(join(sample, "rule/rule.go"), "utf8")).not.toMatch(/leakGate/);
});
