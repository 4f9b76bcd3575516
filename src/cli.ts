import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { commands, helpText } from "./commands/help.ts";
import { planHere } from "./commands/plan-here.ts";
import { killLiveProcesses } from "./gopls/process/live-processes.ts";
import { exitCode } from "./model/exit-code.ts";
import { asFailure, failure, recordedFailure } from "./model/failure.ts";
import type { Report } from "./model/report.ts";
import type { World } from "./model/world.ts";
import { options } from "./plan/options/options.ts";
import { plainProgress } from "./publish/progress/plain-progress.ts";
import { realWorld } from "./real-world.ts";
import { closest } from "./text/closest.ts";
import { version } from "./version.ts";

type Values = Readonly<Record<string, string | undefined>>;

process.on("exit", killLiveProcesses);
main(process.argv.slice(2)).then(end, (error: unknown) => {
  const known = asFailure(error);
  process.stderr.write(`gopls-leak-gate: ${known.message}\n  ${known.hint}\n`);
  end(known.exitCode);
});

function end(code: number): void {
  process.exitCode = code;
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === "record" && argv[1] !== "-h" && argv[1] !== "--help") {
    const { recordHere } = await import("./commands/record-here.ts");
    return recordHere(argv.slice(1));
  }
  const { values, flags, positionals } = readArguments(argv);
  const [command = "run", ...rest] = positionals;
  if (flags.version) return say(`gopls-leak-gate ${version}\n`);
  if (flags.help) return say(helpText());
  if (!commands.includes(command)) throw failure("unknown-command", { command, closest: closest(command, commands) });
  if (flags.dryRun && command !== "run" && command !== "measure") {
    throw failure("bad-arguments", { reason: `${command} has no --dry-run; run and measure have it` });
  }
  if (command === "judge") return judgeCommand(rest);
  if (command === "workloads") return workloadsCommand(rest);
  if (rest.length > 0)
    throw failure("bad-arguments", { reason: `${command} takes no argument, and was given "${rest[0]}"` });
  if (flags.dryRun) return dryRunCommand(values);
  return command === "measure" ? measureCommand(values) : runCommand(values);
}

async function runCommand(values: Values): Promise<number> {
  const { plan, out } = await planHere(values);
  const { gate } = await import("./commands/gate.ts");
  const report = await inWorld((world) => gate(plan, { out }, world));
  return lastScreen(report, out);
}

async function measureCommand(values: Values): Promise<number> {
  const { plan, out } = await planHere(values);
  const { measure } = await import("./measure/measure.ts");
  const { recording } = await inWorld((world) => measure(plan, out, world));
  if (recording.end.failure) throw recordedFailure(recording.end.failure);
  return say(`measured into ${shown(out)}\n  again    ${invocation()} judge ${shown(out)}\n`);
}

async function judgeCommand(directories: readonly string[]): Promise<number> {
  const [directory, ...more] = directories;
  if (directory === undefined || more.length > 0) {
    throw failure("bad-arguments", { reason: `judge takes one run directory, and was given ${directories.length}` });
  }
  const { judgeDirectory } = await import("./commands/gate.ts");
  return lastScreen(judgeDirectory(resolve(directory)), resolve(directory));
}

/** The library, or one workload of it or of a file. */
async function workloadsCommand(names: readonly string[]): Promise<number> {
  const [name, ...more] = names;
  if (more.length > 0) {
    throw failure("bad-arguments", { reason: `workloads takes one name or none, and was given ${names.length}` });
  }
  const { workloadsHere } = await import("./commands/plan-here.ts");
  if (name === undefined) {
    const { listWorkloads } = await import("./workload/text/list-workloads.ts");
    const defaults = options.workload.default.split(",");
    return say(listWorkloads(await workloadsHere({ value: "all", label: "workloads" }), defaults));
  }
  const { showWorkload } = await import("./workload/text/show-workload.ts");
  const shownOnes = await workloadsHere({ value: name, label: "workloads" });
  return say(shownOnes.map(showWorkload).join("\n---\n"));
}

async function dryRunCommand(values: Values): Promise<number> {
  const { plan } = await planHere(values);
  const { dryRun } = await import("./commands/dry-run.ts");
  return say(await inWorld((world) => dryRun(plan, world)));
}

/** Prints the verdict and where to look on, and returns the exit code. */
async function lastScreen(report: Report, out: string): Promise<number> {
  const { renderText } = await import("./report/text/render-text.ts");
  const { reportFiles } = await import("./report/json/report-files.ts");
  const files = [
    { label: "report", path: shown(join(out, reportFiles.markdown)) },
    { label: "numbers", path: shown(join(out, reportFiles.json)) },
    { label: "profiles", path: shown(join(out, "profiles")) },
  ];
  const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const again = `${invocation()} judge ${shown(out)}`;
  say(renderText(report, { files, again, color, width: process.stdout.columns ?? 100 }));
  return exitCode(report.outcome);
}

/** Runs with the real world, progress on standard error. */
async function inWorld<T>(run: (world: World) => Promise<T>): Promise<T> {
  const progress =
    process.stderr.isTTY === true
      ? (await import("./publish/progress/terminal-progress.ts")).terminalProgress(process.stderr)
      : plainProgress(process.stderr);
  const world = realWorld({ report: progress.report });
  try {
    return await run(world);
  } finally {
    await progress.close();
    world.release();
  }
}

/** Flags by name, the last of each; unknown ones are refused by name with the closest. */
function readArguments(argv: readonly string[]): {
  values: Values;
  flags: { help: boolean; version: boolean; dryRun: boolean };
  positionals: string[];
} {
  const names = Object.keys(options);
  const config = Object.fromEntries([
    ...names.map((name) => [name, { type: "string" as const }]),
    ["help", { type: "boolean" as const, short: "h" }],
    ["version", { type: "boolean" as const }],
    ["dry-run", { type: "boolean" as const }],
  ]);
  const { tokens, values, positionals } = parseArgs({
    args: argv.map((word, at) => (isTrue(word, argv[at + 1]) ? `${word}=true` : word)),
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!(token.name in config))
      throw failure("unknown-option", {
        option: token.rawName,
        closest: closest(
          token.rawName,
          names.map((name) => `--${name}`),
        ),
      });
    const isOther = token.inlineValue === false && token.value.startsWith("--");
    if (token.name in options && (token.value === undefined || isOther))
      throw failure("bad-value", { option: token.rawName, value: "", expected: "a value" });
  }
  const { help, version: wantsVersion, "dry-run": dryRun, ...rest } = values;
  const flags = { help: help === true, version: wantsVersion === true, dryRun: dryRun === true };
  return { values: rest as Values, flags, positionals };
}

/** Whether a word is an option that is on or off, and says neither. */
function isTrue(word: string, next: string | undefined): boolean {
  const isBoolean = Object.entries(options).some(
    ([name, { placeholder }]) => placeholder === "BOOL" && word === `--${name}`,
  );
  return isBoolean && !/^(?:true|false)$/i.test(next ?? "");
}

/** How this program was called, to be copied: as a command, or from its file. */
function invocation(): string {
  const script = process.argv[1] ?? "";
  return /\.[cm]?js$/.test(script) ? `node ${shown(script)}` : "gopls-leak-gate";
}

/** A path as short as it can be typed from here. */
function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short !== "" && short.length < path.length ? short : path;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}
