import { execa } from "execa";
import { endedBy, failure } from "../../model/failure.ts";
import type { World } from "../../model/world.ts";
import { giveUpPipes } from "./give-up-pipes.ts";
import { rememberProcess } from "./live-processes.ts";
import { signalGroup } from "./signal-group.ts";

/** What a program printed, and whether it succeeded. */
export interface ProgramAnswer {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Why the system did not start it; absent: it did. */
  readonly notStarted?: { readonly code: string | undefined; readonly reason: string };
}

interface ProgramCall {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly limitMs: number;
}

/** What is kept of each of its outputs, in characters. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * Runs a program to its end, without a shell and with nothing to read, as the leader of a process group that ends with it. Throws
 * gopls-hung after `limitMs`, and what ended the run where it was told to end.
 */
export async function runProgram(
  call: ProgramCall,
  world: Pick<World, "platform" | "interrupted">,
): Promise<ProgramAnswer> {
  const { program, args, cwd, env, limitMs } = call;
  const { interrupted, platform } = world;
  if (interrupted.aborted) throw endedBy(interrupted, KEPT);
  const child = execa(program, args, {
    cwd,
    env: { ...env },
    extendEnv: false,
    reject: false,
    cleanup: false,
    stdin: "ignore",
    detached: platform !== "win32",
    maxBuffer: MAX_OUTPUT,
  });
  giveUpPipes(child);
  const pid = child.pid;
  const end = () => pid !== undefined && signalGroup(pid, "SIGKILL", platform);
  const forget = pid === undefined ? () => {} : rememberProcess(pid, end);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, limitMs);
  interrupted.addEventListener("abort", end, { once: true });
  child.once("exit", () => clearTimeout(timer));
  const result = await child;
  clearTimeout(timer);
  interrupted.removeEventListener("abort", end);
  forget();
  if (interrupted.aborted) throw endedBy(interrupted, KEPT);
  const waitingFor = [program, ...args].join(" ");
  if (late) throw failure("gopls-hung", { waitingFor, seconds: Math.round(limitMs / 1000) });
  const { exitCode, stdout, stderr, code, originalMessage } = result;
  const answer = { ok: exitCode === 0, stdout: stdout ?? "", stderr: stderr ?? "" };
  return pid === undefined ? { ...answer, notStarted: { code, reason: originalMessage ?? String(code) } } : answer;
}

const KEPT = "the run directory";
