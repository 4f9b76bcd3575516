import { execa } from "execa";
import { failure } from "../../model/failure.ts";
import type { World } from "../../model/world.ts";
import { buildEnvironment } from "../process/closed-environment.ts";
import { rememberProcess } from "../process/live-processes.ts";
import { signalGroup } from "../process/signal-group.ts";

/** What the go command printed, and whether it succeeded. */
export interface GoAnswer {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

interface GoCall {
  readonly args: readonly string[];
  readonly cwd: string;
  /** GOTOOLCHAIN; absent: as the user has it. */
  readonly toolchain?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMs?: number;
}

/** Compiling gopls on a slow machine with an empty cache takes minutes; longer than this is a hang. */
const LIMIT_MS = 10 * 60_000;

/** Runs the go command without a shell in a closed environment. Throws go-missing, gopls-hung or interrupted. */
export async function goCommand(world: World, call: GoCall): Promise<GoAnswer> {
  const { args, cwd, toolchain, env, limitMs = LIMIT_MS } = call;
  if (world.interrupted.aborted) throw interrupted(world);
  const child = execa("go", args, {
    cwd,
    env: { ...buildEnvironment(world.env), ...(toolchain === undefined ? {} : { GOTOOLCHAIN: toolchain }), ...env },
    extendEnv: false,
    reject: false,
    cleanup: false,
    stdin: "ignore",
    detached: world.platform !== "win32",
  });
  // go's compilers and git hold its pipes open: a hanging one must end with it.
  const pid = child.pid;
  const end = () => pid !== undefined && signalGroup(pid, "SIGKILL", world.platform);
  const forget = pid === undefined ? () => {} : rememberProcess(pid, end);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, limitMs);
  world.interrupted.addEventListener("abort", end, { once: true });
  const result = await child;
  clearTimeout(timer);
  world.interrupted.removeEventListener("abort", end);
  forget();
  if (world.interrupted.aborted) throw interrupted(world);
  if (late) throw failure("gopls-hung", { waitingFor: `go ${args.join(" ")}`, seconds: Math.round(limitMs / 1000) });
  if (pid === undefined) throw failure("go-missing", { reason: notStarted(result.code, result.originalMessage) });
  return { ok: result.exitCode === 0, stdout: result.stdout, stderr: result.stderr };
}

/** The lines of go's words that say what is wrong: not a download notice, not a server's boilerplate. */
export function goSaid(answer: Pick<GoAnswer, "stderr">): string {
  const lines = answer.stderr.split("\n").map((line) => line.trim());
  const telling = lines.filter((line) => line !== "" && !/^go: downloading |^# |^server response:/.test(line));
  // Addresses of package sources say more about this machine than about the problem.
  const text = telling.slice(0, 3).join(" | ") || "it said nothing";
  return text.replace(/https?:\/\/[^\s/"]+/g, "(module source)").slice(0, 600);
}

function notStarted(code: string | undefined, message: string | undefined): string {
  return code === "ENOENT" ? "there is no go on PATH" : (message ?? String(code));
}

function interrupted(world: World) {
  return failure("interrupted", { signal: String(world.interrupted.reason), kept: "the run directory" });
}
