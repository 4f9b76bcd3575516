import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { type Report, ReportSchema } from "../../src/model/report.ts";

/** The program as it is committed. */
export const cli = resolve("dist/cli.js");

export interface CliEnded {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program in `folder` and with `folder` as its place for temporary files; its run directory is `out` in there. */
export function runCli(folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...args, "--out", join(folder, "out")], {
    cwd: folder,
    // By this folder in its environment this test's gopls is told from all others.
    env: { ...process.env, TMPDIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (text) => (stdout += text));
  child.stderr.on("data", (text) => (stderr += text));
  const ended = new Promise<CliEnded>((done) => child.on("close", (code) => done({ code, stdout, stderr })));
  const said = async (what: RegExp) => {
    for (let i = 0; i < 600 && !what.test(stderr); i++) await sleep(100);
    expect(stderr).toMatch(what);
  };
  return { child, ended, said };
}

/** The report in a run directory. */
export function reportOf(directory: string): Report {
  return ReportSchema.parse(JSON.parse(readFileSync(join(directory, "report.json"), "utf8")));
}
