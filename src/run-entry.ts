import { killLiveProcesses } from "./gopls/process/live-processes.ts";
import { asFailure, type Failure } from "./model/failure.ts";
import { oneLine } from "./text/one-line.ts";

/** Codes of an output that nobody takes any more: a reader that has gone, or a terminal that was closed. */
const NOBODY_READS = ["EPIPE", "EOF", "EIO", "ECONNRESET", "ERR_STREAM_DESTROYED"];

/** What was measured is written and gopls is stopped within it, after which what went wrong ends this program at once. */
const GRACE_MS = 15_000;

/** No measurement. It is the exit code until `main` has told one: a program that just stops must not look like a pass. */
const NOT_MEASURED = 4;

/**
 * Runs an entry to its end, and sets its exit code: what `main` returns, or that of the Failure that it throws, which is told.
 * What nobody caught is told as a Failure, and the exit code is then 4 whatever `main` says; a run that goes on is interrupted by
 * it (real-world.ts), and gets 15 s. gopls never outlives the program.
 */
export function runEntry(main: () => Promise<number>, tell: (told: Pick<Failure, "message" | "hint">) => void): void {
  let told: Failure | undefined;
  const fail = (error: unknown): Failure => {
    const known = asFailure(error);
    if (told?.message !== known.message) {
      // A file's name may have a line break in it.
      quietly(() => tell({ message: oneLine(known.message), hint: oneLine(known.hint) }));
    }
    told ??= known;
    return known;
  };
  let isBroken = false;
  const onUncaught = (error: unknown): void => {
    if (!isBroken) fail(error);
    isBroken = true;
    end(NOT_MEASURED);
    setTimeout(() => process.exit(NOT_MEASURED), GRACE_MS).unref();
  };
  const end = (code: number): void => {
    process.exitCode = isBroken ? NOT_MEASURED : code;
  };
  end(NOT_MEASURED);
  toleratePipes();
  // Also of a promise that was rejected, and that nobody waits for.
  process.on("uncaughtException", onUncaught);
  process.on("exit", killLiveProcesses);
  Promise.resolve()
    .then(main)
    .then(end, (error: unknown) => end(fail(error).exitCode));
}

/**
 * What this program says goes nowhere once nobody reads it, and the program goes on. A verdict that can't be written for another
 * reason is an error; progress that can't be written is none.
 */
export function toleratePipes(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (!NOBODY_READS.includes(error.code ?? "")) throw Object.assign(error, { path: "standard output" });
  });
  process.stderr.on("error", () => {});
}

/** Says something, where that can be said. */
export function quietly(say: () => unknown): void {
  try {
    say();
  } catch {
    // A full disk takes no word of what went wrong either; the exit code tells.
  }
}
