import { wrap, wrapBeside, wrapCommand, wrapIndented } from "../text/wrap.ts";
import type { Command, CommandOption, Example, ExitMeaning } from "./command.ts";

const PROGRAM = "gopls-leak-gate";
/** Of the column of names, its indentation and the space behind it with it. */
const COLUMN = 27;

/** What --help prints: what this is, its commands, how it ends; within `width` columns. */
export function overview(commands: readonly [Command, ...Command[]], width: number): string {
  const [first] = commands;
  const rows = commands.map(({ name, summary }) => row(name, summary, width));
  const about = `${PROGRAM}: does this gopls, on this Go workspace, keep memory that it should give back? It drives a real gopls through editing sessions, counts what stays on its heap, and decides.`;
  const where =
    "In the run directory (--out): report.html to read, report.json for programs, profiles/ for `go tool pprof`, logs/ with gopls' standard error. How a verdict is reached: docs/method.md.";
  return page([
    wrap(about, width),
    section("Usage", usage([...commands.flatMap((command) => command.usage), "help COMMAND"], width)),
    section(
      "Commands",
      [...rows, row("help COMMAND", "show how to call a command, and all its options", width)].flat(),
    ),
    section(
      "Every command",
      GENERAL.flatMap(([names, about]) => row(names, about, width)),
    ),
    ...ending(first, width),
    wrap(where, width),
  ]);
}

/** What `help COMMAND` prints: how it is called, its options, how it ends; within `width` columns. */
export function commandHelp(command: Command, width: number): string {
  const { name, usage: lines, summary, options } = command;
  const groups = [...new Set(Object.values(options).map(({ group }) => group))];
  return page([
    wrap(`${PROGRAM} ${name}: ${summary}`, width),
    section("Usage", usage(lines, width)),
    ...groups.map((group) => section(group, optionRows(options, group, width))),
    ...ending(command, width),
  ]);
}

/** How a command ends, and examples of it. */
function ending({ exits, examples }: Pick<Command, "exits" | "examples">, width: number): readonly Lines[] {
  return [
    section(
      "Exit codes",
      exits.flatMap((exit) => exitRow(exit, width)),
    ),
    section(
      "Examples",
      examples.flatMap((example) => exampleRows(example, width)),
    ),
  ];
}

const GENERAL = [
  ["-h, --help", "help for the command; without a command, this text"],
  ["-V, --version", "version of this program"],
] as const;

type Lines = readonly string[];

function page(parts: readonly Lines[]): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** Empty where there are no lines. */
function section(title: string, lines: Lines): Lines {
  return lines.length === 0 ? [] : [title, ...lines];
}

function usage(lines: Lines, width: number): Lines {
  return lines.flatMap((line) => wrapIndented(`  ${PROGRAM} ${line}`, width));
}

function optionRows(options: Command["options"], group: string, width: number): Lines {
  return Object.entries(options)
    .filter(([, option]) => option.group === group)
    .flatMap(([name, option]) => {
      const shown = option.default === undefined ? "" : ` [${option.default}]`;
      return row(optionName(name, option), option.about + shown, width);
    });
}

function optionName(name: string, { short, placeholder }: CommandOption): string {
  const names = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return placeholder === undefined ? names : `${names} ${placeholder}`;
}

function exitRow([code, word, when]: ExitMeaning, width: number): Lines {
  return wrapBeside(`  ${code}  ${word.padEnd(14)} `, when, width);
}

function exampleRows({ line, does }: Example, width: number): Lines {
  const lines = wrapCommand(`${PROGRAM} ${line}`.trimEnd(), width - 2);
  return [...lines.map((part) => `  ${part}`), ...wrapIndented(`      ${does}`, width, 0)];
}

/** Two columns; what is too long for the left one has a line of its own. */
function row(left: string, right: string, width: number): Lines {
  const start = `  ${left} `.padEnd(COLUMN);
  if (start.length === COLUMN) return wrapBeside(start, right, width);
  return [start.trimEnd(), ...wrapBeside(" ".repeat(COLUMN), right, width)];
}
