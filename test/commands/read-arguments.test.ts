import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/commands.ts";
import { readArguments } from "../../src/commands/read-arguments.ts";
import { asFailure } from "../../src/model/failure.ts";

/** What a line asks for, in few words. */
function read(line: string): object {
  const request = readArguments(line === "" ? [] : line.split(" "), commands);
  if (request.kind === "version") return { version: true };
  if (request.kind === "help") return { help: request.command?.name ?? "overview" };
  const { values, flags, operands } = request.given;
  return { [request.command.name]: [...operands, ...[...flags].map((flag) => `--${flag}`)], ...values };
}

describe("a line that can be meant", () => {
  const cases: readonly [line: string, asked: object][] = [
    ["", { run: [] }],
    ["run", { run: [] }],
    ["--cycles 20 measure --out=x", { measure: [], cycles: "20", out: "x" }],
    ["--out=-x", { run: [], out: "-x" }],
    ["--out a=b", { run: [], out: "a=b" }],
    ["--seed -1", { run: [], seed: "-1" }],
    ["--dry-run --workload idle", { run: ["--dry-run"], workload: "idle" }],
    ["--rpc-trace", { run: [], "rpc-trace": "true" }],
    ["--rpc-trace --cycles 20", { run: [], "rpc-trace": "true", cycles: "20" }],
    ["--rpc-trace false", { run: [], "rpc-trace": "false" }],
    ["--soak 3s --soak 60s", { run: [], soak: "60s" }],
    ["judge out --max-growth 8KiB", { judge: ["out"], "max-growth": "8KiB" }],
    ["judge -- --odd", { judge: ["--odd"] }],
    ["workloads", { workloads: [] }],
    ["workloads idle", { workloads: ["idle"] }],
    [
      "record -o a.yaml -- gopls -o --help --rpc-trace",
      { record: ["gopls", "-o", "--help", "--rpc-trace"], output: "a.yaml" },
    ],
    [
      "record -oa.yaml --anonymise --from-trace x.log",
      { record: ["--anonymise"], output: "a.yaml", "from-trace": "x.log" },
    ],
    ["--help", { help: "overview" }],
    ["-h", { help: "overview" }],
    ["help", { help: "overview" }],
    ["help help", { help: "overview" }],
    ["help judge", { help: "judge" }],
    ["help run", { help: "run" }],
    ["judge -h", { help: "judge" }],
    ["judge --cycels 3 --help", { help: "judge" }],
    ["--help record", { help: "record" }],
    ["record --help", { help: "record" }],
    ["--version", { version: true }],
    ["-V", { version: true }],
    ["version", { version: true }],
    ["judge -V", { version: true }],
  ];
  test.each(cases)("%s", (line, asked) => {
    expect(read(line)).toEqual(asked);
  });
});

describe("a line that cannot be meant says what is wrong, and what to write", () => {
  const cases: readonly [line: string, code: string, message: string, hint: string][] = [
    ["jugde", "unknown-command", 'there is no command "jugde"', "Did you mean judge?"],
    ["help jugde", "unknown-command", 'there is no command "jugde"', "Did you mean judge?"],
    ["jugde --help", "unknown-command", 'there is no command "jugde"', "Did you mean judge?"],
    ["help judge run", "bad-arguments", "help takes one command or none, but was given 2", ""],
    [
      "--workspce .",
      "unknown-option",
      "there is no option --workspce",
      "Did you mean --workspace? Run `gopls-leak-gate help run`",
    ],
    ["--json", "unknown-option", "there is no option --json", "Run `gopls-leak-gate help run` to see"],
    ["judge x --json", "unknown-option", "there is no option --json", "Run `gopls-leak-gate help judge` to see"],
    ["record --jsno", "unknown-option", "there is no option --jsno", "Run `gopls-leak-gate help record` to see"],
    ["-workspace=.", "unknown-option", "there is no option -workspace", "Did you mean --workspace?"],
    ["-out x", "unknown-option", "there is no option -out", "Did you mean --out?"],
    ["record -output x", "unknown-option", "there is no option -output", "Did you mean --output?"],
    ["-x", "unknown-option", "there is no option -x", "Run `gopls-leak-gate help run` to see"],
    ["judge x --cycles 3", "bad-arguments", "judge has no --cycles; run and measure have it", "help judge"],
    ["judge x --dry-run", "bad-arguments", "judge has no --dry-run; run, measure and bundle have it", "help judge"],
    ["judge x --out=y", "bad-arguments", "judge has no --out; run and measure have it", "help judge"],
    [
      "workloads --fail-on leak",
      "bad-arguments",
      "workloads has no --fail-on; run, measure and judge have it",
      "help workloads",
    ],
    ["--anonymise", "bad-arguments", "run has no --anonymise; record has it", "help run"],
    ["measure -o x.yaml", "bad-arguments", "measure has no -o; bundle and record have it", "help measure"],
    ["record --cycles 9", "bad-arguments", "record has no --cycles; run and measure have it", "help record"],
    ["--cycles", "bad-arguments", "--cycles needs a value", "Write --cycles=N."],
    ["--cycles= --seed 1", "bad-arguments", "--cycles needs a value", "Write --cycles=N."],
    ["--cycles --seed 1", "bad-arguments", "--cycles needs a value", "Write --cycles=N."],
    ["record -o", "bad-arguments", "-o needs a value", "Write --output=FILE."],
    ["record -o=x.yaml", "bad-arguments", "-o=x.yaml has its value after an equals sign", "Write -o FILE."],
    ["--dry-run=false", "bad-arguments", '--dry-run takes no value, but was given "false"', "help run"],
    ["measure --dry-run=", "bad-arguments", '--dry-run takes no value, but was given ""', "help measure"],
    ["--help=x", "bad-arguments", '--help takes no value, but was given "x"', "help run"],
    ["judge -h=x", "bad-arguments", '-h takes no value, but was given "x"', "help judge"],
    ["--version=0", "bad-arguments", '--version takes no value, but was given "0"', "help run"],
    ["--cycles 5 -V=false", "bad-arguments", '-V takes no value, but was given "false"', "help run"],
    ["--dry-run=true", "bad-arguments", '--dry-run takes no value, but was given "true"', "help run"],
    ["--no-rpc-trace", "bad-arguments", "there is no option --no-rpc-trace", "Write --rpc-trace=false."],
    ["--no-dry-run", "bad-arguments", "there is no option --no-dry-run", "Leave --dry-run out."],
    ["--no-json", "unknown-option", "there is no option --no-json", "Run `gopls-leak-gate help run` to see"],
    ["--workload a --workload b", "bad-arguments", "--workload was given twice", "--workload a,b."],
    ["judge", "bad-arguments", "judge takes one run directory, but was given 0", "help judge"],
    ["judge a b", "bad-arguments", "judge takes one run directory, but was given 2", "help judge"],
    [".", "bad-arguments", 'there is no command "."', "A folder is given with --workspace ."],
    ["./...", "bad-arguments", 'there is no command "./..."', "A folder is given with --workspace ."],
    ["run cmd/x", "bad-arguments", 'run takes no argument, but was given "cmd/x"', "with --workspace cmd/x."],
    ["run x", "bad-arguments", 'run takes no argument, but was given "x"', "help run"],
    ["-- judge x", "bad-arguments", 'run takes no argument, but was given "judge"', "help run"],
    ["workloads a b", "bad-arguments", "workloads takes one name or none, but was given 2", "help workloads"],
    ["record gopls", "bad-arguments", 'record takes gopls\' command after --, but was given "gopls"', "help record"],
  ];
  test.each(cases)("%s", (line, code, message, hint) => {
    const thrown = thrownBy(() => read(line));
    expect(thrown).toMatchObject({ code, message, exitCode: 2 });
    expect(thrown.hint).toContain(hint);
    if (!hint.startsWith("Did")) expect(thrown.hint).not.toContain("Did you mean");
  });
});

function thrownBy(run: () => unknown) {
  try {
    run();
  } catch (error) {
    return asFailure(error);
  }
  throw new Error("nothing was thrown");
}
