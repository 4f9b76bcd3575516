import { execa } from "execa";
import { failure } from "../model/failure.ts";
import type { World } from "../model/world.ts";
import { closedEnvironment } from "./closed-environment.ts";

/** What the go command printed, and whether it succeeded. */
export interface GoAnswer {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GoCall {
  readonly args: readonly string[];
  readonly cwd: string;
  /** GOTOOLCHAIN; absent: as the user has it. */
  readonly toolchain?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Compiling gopls on a slow machine with an empty cache takes minutes; longer than this is a hang. */
const LIMIT_MS = 15 * 60_000;

/** Runs the go command without a shell in a closed environment. Throws go-missing, gopls-hung or interrupted. */
export async function goCommand(world: World, call: GoCall): Promise<GoAnswer> {
  const toolchain = call.toolchain === undefined ? {} : { GOTOOLCHAIN: call.toolchain };
  const result = await execa("go", call.args, {
    cwd: call.cwd,
    env: { ...closedEnvironment(world.env), ...toolchain, ...call.env },
    extendEnv: false,
    reject: false,
    stdin: "ignore",
    timeout: LIMIT_MS,
    cancelSignal: world.interrupted,
    forceKillAfterDelay: 2_000,
  });
  if (result.isCanceled) throw failure("interrupted", { signal: String(world.interrupted.reason), kept: "the run directory" });
  if (result.timedOut) throw failure("gopls-hung", { waitingFor: `go ${call.args.join(" ")}`, seconds: LIMIT_MS / 1000 });
  if (result.code === "ENOENT") throw failure("go-missing", { reason: "there is no go on PATH" });
  if (result.code !== undefined && result.exitCode === undefined) throw failure("go-missing", { reason: result.originalMessage ?? String(result.code) });
  return { ok: result.exitCode === 0, stdout: result.stdout, stderr: result.stderr };
}

/** The line of go's words that says what is wrong: not a download notice, not a server's boilerplate. */
export function goSaid(answer: GoAnswer): string {
  const lines = answer.stderr.split("\n").map((line) => line.trim());
  const telling = lines.filter((line) => line !== "" && !/^go: downloading |^# |^server response:/.test(line));
  // Addresses of package sources say more about this machine than about the problem.
  return (telling.slice(0, 3).join(" | ") || "it said nothing").replace(/https?:\/\/[^\s/"]+/g, "(module source)").slice(0, 600);
}
