import { Socket } from "node:net";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { Failure, failure } from "../model/failure.ts";
import { recordOptions } from "../plan/options/record-options.ts";
import type { Recorder } from "../record/record-server.ts";
import { closest } from "../text/closest.ts";

const config = {
  output: { type: "string", short: "o" },
  workspace: { type: "string" },
  "from-trace": { type: "string" },
  anonymise: { type: "boolean" },
  "keep-spool": { type: "boolean" },
} as const;

/** The command `record` with its arguments, in this process; returns the exit code. Throws what recording throws. */
export async function recordHere(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  const { fromTrace } = options;
  if (fromTrace !== undefined) {
    const { importTrace } = await import("../record/import-trace.ts");
    importTrace({ ...options, fromTrace }, say);
    return 0;
  }
  const { recordServer } = await import("../record/record-server.ts");
  return recordServer(options, recorder());
}

function readOptions(argv: readonly string[]) {
  const end = argv.indexOf("--");
  const own = end < 0 ? argv : argv.slice(0, end);
  try {
    const { values, positionals } = parseArgs({ args: [...own], options: config, allowPositionals: true });
    if (positionals.length > 0) {
      throw failure("bad-arguments", {
        reason: `record takes gopls' command behind --, and was given "${positionals[0]}"`,
      });
    }
    return recordOptions(values, end < 0 ? [] : argv.slice(end + 1));
  } catch (error) {
    throw error instanceof Failure ? error : badArgument(error as Error, own);
  }
}

/** What parseArgs refuses: an option that there is not, or one without its value. */
function badArgument(error: Error, argv: readonly string[]): Failure {
  const known = Object.keys(config).map((name) => `--${name}`);
  const unknown = argv.find((arg) => arg.startsWith("-") && arg !== "-o" && !known.includes(arg.replace(/=.*/, "")));
  if (unknown !== undefined) return failure("unknown-option", { option: unknown, closest: closest(unknown, known) });
  return failure("bad-arguments", { reason: error.message });
}

/** The editor at this program's own pipes. Signals end the server; this program then ends by itself. */
function recorder(): Recorder {
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => ending.abort(signal));
  return {
    stdin: process.stdin,
    stdout: standardOutput(),
    ending: ending.signal,
    platform: process.platform,
    elapsed: () => performance.now(),
    say,
  };
}

/** One that can be closed, unlike Node's own: what an editor never takes would keep this program alive. */
function standardOutput(): Writable {
  try {
    return new Socket({ fd: 1, readable: false, writable: true });
  } catch {
    // A file or a terminal, which always takes all.
    return process.stdout;
  }
}

function say(text: string): void {
  process.stderr.write(`gopls-leak-gate: ${text}\n`);
}
