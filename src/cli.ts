import { columnsOf } from "./commands/columns.ts";
import type { Outside } from "./commands/command.ts";
import { runCommandLine } from "./commands/run-command-line.ts";
import { shownPath } from "./commands/shown-path.ts";
import type { World } from "./model/world.ts";
import { plainProgress } from "./publish/progress/plain-progress.ts";
import { realRecorder } from "./real-recorder.ts";
import { inRealWorld } from "./real-world.ts";
import { quietly, runEntry } from "./run-entry.ts";
import { onTerminal, shown } from "./text/shown.ts";
import { wrapLines } from "./text/wrap.ts";
import { version } from "./version.ts";

runEntry(
  () => runCommandLine(process.argv.slice(2), terminal()),
  ({ message, hint }) => note(`${message}\n  ${hint}`),
);

/** The outside as it is where the command was typed. */
function terminal(): Outside {
  const { stdout, env } = process;
  const cwd = process.cwd();
  const script = process.argv[1] ?? "";
  return {
    cwd,
    env,
    version,
    invocation: /\.[cm]?js$/.test(script) ? `node ${shownPath(script, { cwd })}` : "gopls-leak-gate",
    screen: { width: columnsOf(stdout, env) ?? 100, color: stdout.isTTY === true && env.NO_COLOR === undefined },
    print: (text) => void stdout.write(onTerminal(text)),
    note,
    inWorld,
    recorder: () => realRecorder(note),
  };
}

function note(text: string): void {
  const columns = columnsOf(process.stderr, process.env) ?? Number.POSITIVE_INFINITY;
  quietly(() => process.stderr.write(`${wrapLines(`gopls-leak-gate: ${shown(text)}`, columns)}\n`));
}

/** Runs with the real world, progress on standard error. */
async function inWorld<T>(run: (world: World) => Promise<T>): Promise<T> {
  const { show: progress, close } =
    process.stderr.isTTY === true
      ? (await import("./publish/progress/terminal-progress.ts")).terminalProgress(process.stderr)
      : plainProgress({ write: (text) => quietly(() => process.stderr.write(text)) });
  return inRealWorld({ progress }, (world) => run(world).finally(close));
}
