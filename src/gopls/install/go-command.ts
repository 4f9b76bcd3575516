import { failure } from "../../model/failure.ts";
import type { World } from "../../model/world.ts";
import { buildEnvironment } from "../process/closed-environment.ts";
import { type ProgramAnswer, runProgram } from "../process/run-program.ts";

/** What the go command printed, and whether it succeeded. */
export type GoAnswer = Omit<ProgramAnswer, "notStarted">;

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
  const chosen = toolchain === undefined ? {} : { GOTOOLCHAIN: toolchain };
  const whole = { ...buildEnvironment(world.env), ...chosen, ...env };
  const { notStarted, ...answer } = await runProgram({ program: "go", args, cwd, env: whole, limitMs }, world);
  if (!notStarted) return answer;
  const { code, reason } = notStarted;
  throw failure("go-missing", { reason: code === "ENOENT" ? "there is no go on PATH" : reason });
}

/** The lines of go's words that say what is wrong: not a download notice, not a server's boilerplate. */
export function goSaid(answer: Pick<GoAnswer, "stderr">): string {
  const lines = answer.stderr.split("\n").map((line) => line.trim());
  const telling = lines.filter((line) => line !== "" && !/^go: downloading |^# |^server response:/.test(line));
  // Addresses of package sources say more about this machine than about the problem.
  const text = telling.slice(0, 3).join(" | ").replaceAll(": | ", ": ") || "it said nothing";
  return text.replace(/https?:\/\/[^\s/"]+/g, "(module source)").slice(0, 600);
}
