import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, onTestFinished } from "vitest";
import { yamlModule } from "../../scripts/yaml-module.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const source = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const echoServer = source("test/fake-gopls/echo.mjs");

let program: Promise<string> | undefined;
let folder: string | undefined;

/** Path of the program as users have it, bundled once for a file of tests. */
export function recordProgram(): Promise<string> {
  program ??= (async () => {
    folder = mkdtempSync(join(tmpdir(), "gopls-leak-gate-record-"));
    const build = await rolldown({
      input: { cli: source("src/cli.ts") },
      platform: "node",
      plugins: [yamlModule()],
      logLevel: "silent",
    });
    await build.write({
      dir: folder,
      format: "esm",
      entryFileNames: "[name].mjs",
      chunkFileNames: "chunks/[name].mjs",
    });
    await build.close();
    return join(folder, "cli.mjs");
  })();
  return program;
}

export interface RecordRun {
  readonly child: ChildProcessWithoutNullStreams;
  readonly folder: string;
  readonly output: string;
  /** Exit code or signal, and all that was said. */
  readonly ended: Promise<{ code: number | string | null; stdout: Buffer; stderr: string }>;
  /** How many bytes came from it so far. */
  readonly receivedBytes: () => number;
  /** Names of the files beside the output. */
  readonly files: () => readonly string[];
}

/** Starts `record -o out.yaml` with further arguments, in a folder of its own. */
export async function startRecord(
  args: readonly string[],
  { env = {}, cwd = temporaryFolder() }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<RecordRun> {
  const output = join(cwd, "out.yaml");
  const child = spawn(process.execPath, [await recordProgram(), "record", "-o", output, ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const stdout: Buffer[] = [];
  let stderr = "";
  child.stdout.on("data", (bytes: Buffer) => stdout.push(bytes));
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  child.stdin.on("error", () => {});
  const receivedBytes = () => stdout.reduce((sum, bytes) => sum + bytes.length, 0);
  const ended = new Promise<{ code: number | string | null; stdout: Buffer; stderr: string }>((resolve) => {
    child.once("close", (code, signal) => resolve({ code: code ?? signal, stdout: Buffer.concat(stdout), stderr }));
  });
  return { child, folder: cwd, output, ended, receivedBytes, files: () => readdirSync(cwd).sort() };
}

/** Removes the bundle; for the end of a file of tests. */
export function removeBundle(): void {
  afterAll(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
}

/** Bytes of a message as the base protocol has them. */
export function framed(message: object): Buffer {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}
