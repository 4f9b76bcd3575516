import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/temporary-folder.ts";

export interface ScriptRun {
  /** Where it runs; without it, an empty folder. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a step's script as a runner does with `shell: bash`, and returns its exit status and what it wrote as outputs. */
export function runScript(script: string, { cwd, env }: ScriptRun): { status: number | null; outputs: string } {
  const folder = temporaryFolder();
  const [file, output, work] = [join(folder, "script.sh"), join(folder, "output"), join(folder, "work")];
  writeFileSync(file, script);
  mkdirSync(work);
  const { status } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", file], {
    cwd: cwd ?? work,
    env: { PATH: process.env.PATH, HOME: folder, GITHUB_OUTPUT: output, ...env },
  });
  return { status, outputs: existsSync(output) ? readFileSync(output, "utf8") : "" };
}
