import { cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { execa } from "execa";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { planHere } from "../../src/commands/plan-here.ts";
import { installGopls } from "../../src/gopls/install/install-gopls.ts";
import { measure } from "../../src/measure/measure.ts";
import { inRunDirectory } from "../../src/measure/recording/run-directory.ts";
import { spooled } from "../../src/record/import-trace.ts";
import { linesOf } from "../../src/record/trace/log/lines-of.ts";
import { parseTraceLog } from "../../src/record/trace/log/parse-trace-log.ts";
import { methodsOf } from "../../src/record/trace/steps/methods-of.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";
import { recordProgram, removeBundle } from "../record/start-record.ts";
import { goplsProcesses } from "../support/gopls-processes.ts";
import { installNeovim } from "../support/install-neovim.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testWorld } from "../support/world.ts";

removeBundle();

const schema = JSON.parse(readFileSync(resolve("data/schema/workload.json"), "utf8")) as object;
const isWorkload = new Ajv2020({ strict: false }).compile(schema);

test("Neovim with gopls v0.16.2 is recorded as a workload that sends the same", async () => {
  const folder = temporaryFolder();
  const workspace = join(folder, "workspace");
  cpSync(resolve("examples/workspace"), workspace, { recursive: true });
  const before = snapshotOf(workspace);
  const output = join(folder, "mine.yaml");
  const { ended, program } = await edited(workspace, output);
  expect(ended.exitCode, ended.stderr).toBe(0);
  // Neovim may be gone before its server is, and the server (the proxy has `serve` in its arguments, too) before its file is.
  await expect.poll(() => goplsProcesses(folder), { timeout: 20_000 }).toEqual([]);
  expect(snapshotOf(workspace)).toEqual(before);

  const text = readFileSync(output, "utf8");
  expect([isWorkload(parse(text)), isWorkload.errors]).toEqual([true, null]);
  expect(text).toContain("about: Recorded from Neovim with gopls v0.16.2.\n");
  const { setup, iteration } = parseWorkload(text, output);
  const sent = spooled(`${output}.spool`, () => {})
    .filter(({ from, kind }) => from === "editor" && kind !== "response")
    .map(({ method }) => method);
  const worked = sent.filter((method) => !["initialize", "initialized", "shutdown", "exit"].includes(method ?? ""));
  expect(worked).toContain("textDocument/didChange");
  expect(worked).toContain("textDocument/completion");
  // Of two documents one is open at the end.
  expect(methodsOf(iteration)).toEqual([...worked, "textDocument/didClose"]);
  expect(setup).toEqual([]);

  // What gopls' own log has, each time that the workload is done.
  const again = await replayed(workspace, output, folder);
  const turn = [...worked, "textDocument/didClose"];
  const starts = again.flatMap((_, at) => (turn.every((method, i) => again[at + i] === method) ? [at] : []));
  expect(starts.length).toBeGreaterThanOrEqual(REPLAY_CYCLES);

  const anonymous = join(folder, "anyone.yaml");
  const args = ["record", "-o", anonymous, "--anonymise", "--from-trace", `${output}.spool`];
  await execa(process.execPath, [program, ...args]);
  const anyones = readFileSync(anonymous, "utf8");
  expect(isWorkload(parse(anyones))).toBe(true);
  expect(methodsOf(parseWorkload(anyones, anonymous).iteration)).toEqual(methodsOf(iteration));
  expect(anyones).not.toMatch(/tide|queue|waits its turn|leakGateNoted|workspace/i);
});

const REPLAY_CYCLES = 5;

/** Methods that gopls v0.16.2 says it was sent while the workload was measured, without soak, confirmation and control. */
async function replayed(workspace: string, file: string, folder: string): Promise<readonly (string | undefined)[]> {
  const options = {
    workspace,
    "gopls-version": "v0.16.2",
    "go-version": "1.24.13",
    workload: file,
    "rpc-trace": "true",
  };
  const { plan } = await planHere(options, { cwd: process.cwd(), env: process.env });
  const schedule = {
    ...plan.schedule,
    soakMs: 0,
    warmupCycles: 2,
    cycles: REPLAY_CYCLES,
    looks: [],
    confirmDose: 0,
    controlCycles: 0,
    profileEveryCycles: 0,
  };
  const workloads = plan.workloads.map((workload) => ({ ...workload, iterationsPerCycle: 1 }));
  const out = join(folder, "replay");
  const world = testWorld({ temporary: folder });
  const { recording: run } = await inRunDirectory(out, world, (directory) =>
    measure({ ...plan, schedule, workloads }, directory, world),
  );
  expect(run.end.failure).toBeUndefined();
  const logs = join(out, "logs");
  const log = readdirSync(logs).find((name) => name.includes("rpc-trace")) ?? "";
  const { messages } = parseTraceLog(linesOf([readFileSync(join(logs, log))]));
  return messages.filter(({ from, kind }) => from === "editor" && kind !== "response").map(({ method }) => method);
}

/** Does in Neovim what record-editing.lua says, with the proxy as its gopls. */
async function edited(workspace: string, output: string) {
  const neovim = await installNeovim();
  const arm = { gopls: { from: "release", version: "v0.16.2" }, goVersion: "1.24.13" } as const;
  const gopls = await installGopls(
    { ...arm, name: "gopls", workspace, env: {}, settings: {}, editor: "full", flags: [] },
    testWorld(),
  );
  const program = await recordProgram();
  const server = [process.execPath, program, "record", "--keep-spool", "-o", output, "--", gopls.path, "serve"];
  const ended = await execa(neovim, ["--headless", "-n", "-u", "NONE", "-c", "luafile test/e2e/record-editing.lua"], {
    env: { GOTOOLCHAIN: gopls.goToolchain, RECORD_ROOT: workspace, RECORD_SERVER: JSON.stringify(server) },
    timeout: 120_000,
    reject: false,
    stdin: "ignore",
  });
  return { ended, program };
}

function snapshotOf(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return paths.map((path) => {
    const file = join(folder, path);
    return statSync(file).isFile() ? `${path}\n${readFileSync(file, "utf8")}` : path;
  });
}
