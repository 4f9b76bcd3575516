import { spawn } from "node:child_process";
import type { Answer } from "./kind.ts";
import { timeOf } from "./time-of.ts";
import { ANSWER_MS } from "./try-inputs.ts";

interface Program {
  /** What Node runs. */
  readonly script: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a program with nothing to read. One that takes too long is killed, and has no exit code. */
export function runProgram({ script, args, cwd, env }: Program): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (bytes) => stdout.push(bytes));
    child.stderr.on("data", (bytes) => stderr.push(bytes));
    const elapsed = timeOf(child.pid ?? 0);
    const timer = setInterval(() => elapsed() > ANSWER_MS && child.kill("SIGKILL"), 250);
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(timer);
      const text = (parts: readonly Buffer[]) => Buffer.concat(parts).toString();
      resolve({ code, stdout: text(stdout), stderr: text(stderr), failure: undefined });
    });
  });
}
