import { wrap } from "../text/wrap.ts";
import type { Command, CommandOption, Example, ExitMeaning } from "./command.ts";

const PROGRAM = "gopls-leak-gate";
const WIDTH = 98;
const COLUMN = 27;

/** What --help prints: what this is, its commands, how it ends. At most 98 columns. */
export function overview(commands: readonly [Command, ...Command[]]): string {
  const rows = commands.map(({ name, summary }) => row(name, summary));
  return page([
    `${PROGRAM}: does this gopls, on this Go workspace, keep memory that it should give back?
It drives a real gopls through editing sessions, counts what stays on its heap, and decides.`,
    section("Usage", usage([...commands.flatMap((command) => command.usage), "help COMMAND"])),
    section("Commands", [...rows, row("help COMMAND", "show how to call a command, and all its options")]),
    section("Every command", GENERAL),
    section("Exit codes", commands[0].exits.map(exitRow)),
    section("Examples", commands[0].examples.map(exampleRows)),
    `In the run directory (--out): report.md to read, report.json for programs, profiles/ for
\`go tool pprof\`, logs/ with gopls' standard error. How a verdict is reached: docs/method.md.`,
  ]);
}

/** What `help COMMAND` prints: how it is called, its options, how it ends. At most 98 columns. */
export function commandHelp({ name, usage: lines, summary, options, exits, examples }: Command): string {
  const groups = [...new Set(Object.values(options).map(({ group }) => group))];
  return page([
    `${PROGRAM} ${name}: ${summary}`,
    section("Usage", usage(lines)),
    ...groups.map((group) => section(group, optionRows(options, group))),
    section("Exit codes", exits.map(exitRow)),
    section("Examples", examples.map(exampleRows)),
  ]);
}

const GENERAL = [
  row("-h, --help", "help for the command; without a command, this text"),
  row("-V, --version", "version of this program"),
];

function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Empty where there are no lines. */
function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}\n${lines.join("\n")}`;
}

function usage(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${PROGRAM} ${line}`);
}

function optionRows(options: Command["options"], group: string): readonly string[] {
  return Object.entries(options)
    .filter(([, option]) => option.group === group)
    .map(([name, option]) => {
      const shown = option.default === undefined ? "" : ` [${option.default}]`;
      return row(optionName(name, option), option.about + shown);
    });
}

function optionName(name: string, { short, placeholder }: CommandOption): string {
  const names = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return placeholder === undefined ? names : `${names} ${placeholder}`;
}

function exitRow([code, word, when]: ExitMeaning): string {
  return `  ${code}  ${word.padEnd(14)} ${when}`;
}

function exampleRows({ line, does }: Example): string {
  return `  ${`${PROGRAM} ${line}`.trimEnd()}\n      ${does}`;
}

/** Two columns; what is too long for the left one has a line of its own. */
function row(left: string, right: string): string {
  const indented = wrap(right, WIDTH - COLUMN).map((line) => " ".repeat(COLUMN) + line);
  const start = `  ${left} `;
  if (start.length > COLUMN) return [start.trimEnd(), ...indented].join("\n");
  const [first = "", ...more] = indented;
  return [start + first.slice(start.length), ...more].join("\n");
}
