import { type Option, options } from "../plan/options/options.ts";
import { wrap } from "../text/wrap.ts";

const COMMANDS = {
  run: "measure, judge, write the reports, exit with the verdict (the default)",
  measure: "only measure: write the run directory, decide nothing",
  judge: "judge a run directory again; the same recording gives the same report",
  workloads: "list what the editor can be made to do, or print one workload",
  record: "make a workload of what you do in your editor, or of a trace of it",
} as const;

/** What a command takes beside options. */
const ARGUMENTS: Readonly<Record<string, string>> = { judge: " DIR", workloads: " [NAME]", record: " -o FILE" };

/** The commands, in the order of --help. */
export const commands: readonly string[] = Object.keys(COMMANDS);

const WIDTH = 98;
const COLUMN = 27;

/** What --help prints: what this is, how it is called, what it takes, how it ends. At most 98 columns. */
export function helpText(): string {
  return `gopls-leak-gate: does this gopls, on this Go workspace, keep memory that it should give back?
It drives a real gopls through editing sessions, counts what stays on its heap, and decides.

Usage
  gopls-leak-gate [run] [options]
  gopls-leak-gate measure [options]
  gopls-leak-gate judge DIR
  gopls-leak-gate workloads [NAME]
  gopls-leak-gate record -o FILE [--anonymise] [--workspace DIR] [--keep-spool] -- GOPLS [FLAGS]
  gopls-leak-gate record -o FILE [--anonymise] [--workspace DIR] --from-trace LOG

Commands
${Object.entries(COMMANDS)
  .map(([name, about]) => row(`${name}${ARGUMENTS[name] ?? ""}`, about))
  .join("\n")}

${groups()
  .map((group) => `${group}\n${rowsOf(group).join("\n")}`)
  .join("\n\n")}

Other
${row("--dry-run", "print the steps that run or measure would send, without any gopls")}
${row("-h, --help", "this text")}
${row("--version", "the version of this program")}

Exit codes
  0  pass           no growth above --max-growth, or none that --fail-on names
  1  fail           a leak or a regression that --fail-on names
  2  bad options    or a bad config; nothing was run
  3  inconclusive   neither a leak nor its absence could be shown; more --cycles may decide
  4  not measured   gopls did not install, start, load the workspace or answer

Examples
  gopls-leak-gate
      newest gopls on the module in this folder, about 4 minutes
  gopls-leak-gate --workspace ~/src/api --gopls-version v0.16.2 --go-version 1.24.13
      an older gopls, built with and running on a Go that it supports
  gopls-leak-gate --gopls-version ~/src/tools --baseline-gopls-version v0.24.0
      whether a patched gopls keeps less than the release, or more
  gopls-leak-gate --workload ./mine.yaml --dry-run
      what a workload of your own would do on the module in this folder
  gopls-leak-gate --workload type-unique --cycles 40 --max-growth 512B/iteration
      a longer, finer look at what typing costs

In the run directory (--out): report.md to read, report.json for programs, profiles/ for
\`go tool pprof\`, logs/ with what gopls said. How a verdict is reached: docs/method.md.
`;
}

function groups(): readonly Option["group"][] {
  return [...new Set(Object.values(options).map((option) => option.group))];
}

function rowsOf(group: Option["group"]): readonly string[] {
  return Object.entries(options as Readonly<Record<string, Option>>)
    .filter(([, option]) => option.group === group)
    .map(([name, option]) => {
      const shown = option.default === undefined ? "" : ` [${option.default}]`;
      return row(`--${name} ${option.placeholder}`, option.about + shown);
    });
}

/** Two columns; what is too long for the left one has a line of its own. */
function row(left: string, right: string): string {
  const indented = wrap(right, WIDTH - COLUMN).map((line) => " ".repeat(COLUMN) + line);
  const start = `  ${left} `;
  if (start.length > COLUMN) return [start.trimEnd(), ...indented].join("\n");
  const [first = "", ...more] = indented;
  return [start + first.slice(start.length), ...more].join("\n");
}
