import { type ChildProcess, fork } from "node:child_process";
import { timeOf } from "./time-of.ts";

/** The input that a child is to try; `keep`: it leaves the sandbox, and says what was answered. */
export interface Wanted {
  readonly kind: string;
  readonly seed: number;
  readonly keep: boolean;
}

/** How it ended, and what is wrong with that. */
export interface Tried {
  readonly code: number | null;
  readonly faults: readonly string[];
}

/** No answer may take longer. */
export const ANSWER_MS = 10_000;

interface Trying {
  /** The built child. */
  readonly program: string;
  readonly folder: string;
  readonly answerMs?: number;
}

/**
 * Has a child try inputs one after another, and yields how each ended. A child that takes too long, or ends by itself, is a fault
 * of the input that it was trying; the next ones are another child's.
 */
export async function* tryInputs(
  wanted: readonly Wanted[],
  { program, folder, answerMs = ANSWER_MS }: Trying,
): AsyncGenerator<Tried> {
  let child: ChildProcess | undefined;
  try {
    for (const input of wanted) {
      child ??= fork(program, {
        cwd: process.cwd(),
        env: { ...process.env, TMPDIR: folder },
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      const tried = await answerOf(child, input, answerMs);
      if (child.exitCode !== null || child.signalCode !== null || !child.connected || tried.code === null) {
        child.kill("SIGKILL");
        child = undefined;
      }
      yield tried;
    }
  } finally {
    child?.kill("SIGKILL");
  }
}

function answerOf(child: ChildProcess, input: Wanted, answerMs: number): Promise<Tried> {
  return new Promise((resolve) => {
    const end = (tried: Tried) => {
      clearInterval(timer);
      child.removeAllListeners();
      resolve(tried);
    };
    const elapsed = timeOf(child.pid ?? 0);
    const timer = setInterval(() => {
      if (elapsed() > answerMs) end({ code: null, faults: [`no answer within ${answerMs} ms`] });
    }, LOOK_MS);
    child.once("message", (tried: Tried) => end(tried));
    child.once("exit", (code, signal) => end({ code: null, faults: [`the process ended with ${signal ?? code}`] }));
    child.send(input);
  });
}

const LOOK_MS = 250;
