import { parseArgs } from "node:util";
import { failure } from "../model/failure.ts";
import { listOptions } from "../plan/options/options.ts";
import { andList } from "../text/and-list.ts";
import { closest } from "../text/closest.ts";
import { shellWord } from "../text/shell-word.ts";
import type { Command, CommandOption, Given } from "./command.ts";

/** What a command line asks for. */
export type Request =
  | { readonly kind: "version" }
  /** Of one command, or an overview of them all. */
  | { readonly kind: "help"; readonly command: Command | undefined }
  | { readonly kind: "run"; readonly command: Command; readonly given: Given };

/** Names that no option of a command may have. */
const HELP = "help";
const VERSION = "version";

type Commands = readonly [Command, ...Command[]];

/**
 * Reads a command line by the table of commands, of which the first is meant where none is named. Of an option that is
 * given twice the last value holds, so that a script's own can be changed behind it; of a list both are meant, so that is
 * refused. Throws unknown-command, unknown-option and bad-arguments; values are checked where they are used.
 */
export function readArguments(argv: readonly string[], commands: Commands): Request {
  const line = readLine(argv, commands);
  const [word, ...others] = line.words;
  const named = commands.find(({ name }) => name === word);
  for (const option of line.given) refuseGeneralValue(option, (named ?? commands[0]).name);
  if (line.given.some(({ name }) => name === VERSION)) return { kind: "version" };
  if (word === HELP) return helpFor(others, commands);
  if (word === VERSION && others.length === 0) return { kind: "version" };
  if (line.given.some(({ name }) => name === HELP)) {
    return { kind: "help", command: word === undefined ? undefined : (named ?? refuseCommand(word, commands)) };
  }
  const command = named ?? commands[0];
  const { values, flags } = readOptions(line, command, commands);
  if (word !== undefined && !named) refuseCommand(word, commands);
  return { kind: "run", command, given: { values, flags, operands: readOperands(command, others, line.behind) } };
}

/** An option as it was given. */
interface GivenOption {
  /** Its whole word: "--cycles=20", "-o". */
  readonly word: string;
  /** Without hyphens; a letter's own option's. */
  readonly name: string;
  readonly value: string | undefined;
  /** Whether the value stands in the word itself. */
  readonly isInline: boolean;
}

interface Line {
  readonly given: readonly GivenOption[];
  /** What is no option, before and behind `--`. */
  readonly words: readonly string[];
  readonly behind: readonly string[];
}

function readLine(argv: readonly string[], commands: Commands): Line {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const known = knownOptions(argv, commands);
  const args = argv
    .slice(0, end)
    .map((word, index) => (isBareSwitch(word, argv[index + 1], known) ? `${word}=true` : word));
  const { tokens } = parseArgs({
    args,
    options: parserOptions(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.flatMap((token) => {
    if (token.kind !== "option") return [];
    const { name, value } = token;
    return [{ word: args[token.index] ?? token.rawName, name, value, isInline: token.inlineValue === true }];
  });
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  return { given, words, behind: argv.slice(end + 1) };
}

/** The options of all commands by name. Where two have one of the same name, the command's that the line begins with counts. */
function knownOptions(argv: readonly string[], commands: Commands): ReadonlyMap<string, CommandOption> {
  const begun = commands.filter(({ name }) => name === argv[0]);
  return new Map([...commands, ...begun].flatMap(({ options }) => Object.entries(options)));
}

/** Whether a word is an option that is on or off, and says neither. A `yes` behind it is meant for it, and refused there. */
function isBareSwitch(word: string, next: string | undefined, known: ReadonlyMap<string, CommandOption>): boolean {
  return (
    known.get(word.replace(/^--/, ""))?.placeholder === "BOOL" &&
    word.startsWith("--") &&
    !/^(?:true|false|yes|no|on|off|[01])$/i.test(next ?? "")
  );
}

function parserOptions(known: ReadonlyMap<string, CommandOption>) {
  const entries = [...known].map(([name, { placeholder, short }]) => {
    const type = placeholder === undefined ? ("boolean" as const) : ("string" as const);
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  const general = {
    [HELP]: { type: "boolean" as const, short: "h" },
    [VERSION]: { type: "boolean" as const, short: "V" },
  };
  return { ...Object.fromEntries(entries), ...general };
}

function helpFor([word, ...others]: readonly string[], commands: Commands): Request {
  if (others.length > 0) {
    throw failure("bad-arguments", {
      reason: `help takes one command or none, but was given ${others.length + 1}`,
      command: word ?? "",
    });
  }
  if (word === undefined || word === HELP) return { kind: "help", command: undefined };
  return { kind: "help", command: commands.find(({ name }) => name === word) ?? refuseCommand(word, commands) };
}

function refuseCommand(word: string, commands: Commands): never {
  const instead = forFolder(word);
  if (instead !== undefined)
    throw failure("bad-arguments", { reason: `there is no command "${word}"`, command: commands[0].name, instead });
  const names = [...commands.map(({ name }) => name), HELP];
  throw failure("unknown-command", { command: word, closest: closest(word, names) });
}

/** What to write for a folder, or for packages as go names them; undefined: the word is neither. */
function forFolder(word: string): string | undefined {
  if (!/^\.{1,2}$|[/\\]/.test(word)) return undefined;
  return `A folder is given with --workspace ${shellWord(word.replace(/\/?\.\.\.$/, "") || ".")}.`;
}

/** The options of a line, all of which the command has. */
function readOptions({ given }: Line, command: Command, commands: Commands): Pick<Given, "values" | "flags"> {
  for (const option of given) refuseUnknown(option, command, commands);
  for (const option of given) refuseValue(option, command);
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const { name, value } of given) {
    if (value === undefined) flags.add(name);
    else if (values.has(name) && listOptions.includes(name))
      refuseTwice(name, [values.get(name) ?? "", value], command);
    else values.set(name, value);
  }
  return { values: Object.fromEntries(values), flags };
}

function refuseUnknown({ word, name }: GivenOption, command: Command, commands: Commands): void {
  const owners = commands.filter(({ options }) => name in options);
  // Of a long name behind one hyphen, as Go's own tools have them, Node takes each letter for an option.
  const written = word.replace(/=.*/s, "");
  const isLongWithOneHyphen = /^-[^-].+/.test(written) && written.slice(1) in command.options;
  if (name in command.options && !isLongWithOneHyphen) return;
  if (owners.length > 0 && !isLongWithOneHyphen) {
    const have = `${andList(owners.map((owner) => owner.name))} ${owners.length === 1 ? "has" : "have"} it`;
    throw failure("bad-arguments", { reason: `${command.name} has no ${written}; ${have}`, command: command.name });
  }
  const off = written.replace(/^--no-/, "");
  if (off !== written && off in command.options) refuseOff(written, off, command);
  const meant = closest(written.replace(/^-+/, ""), Object.keys(command.options));
  const closestOption = meant === undefined ? undefined : `--${meant}`;
  throw failure("unknown-option", { option: written, closest: closestOption, command: command.name });
}

function refuseOff(written: string, name: string, { name: command, options }: Command): never {
  const isSwitch = options[name]?.placeholder === "BOOL";
  const instead = isSwitch ? `Write --${name}=false.` : `Leave --${name} out.`;
  throw failure("bad-arguments", { reason: `there is no option ${written}`, command, instead });
}

function refuseValue({ word, name, value, isInline }: GivenOption, { name: command, options }: Command): void {
  const placeholder = options[name]?.placeholder;
  const written = word.replace(/=.*/s, "");
  if (placeholder === undefined) {
    if (value !== undefined)
      throw failure("bad-arguments", { reason: `${written} takes no value, but was given "${value}"`, command });
    return;
  }
  if (/^-[^-]=/.test(word)) {
    throw failure("bad-arguments", {
      reason: `${word} has its value after an equals sign`,
      command,
      instead: `Write ${written} ${placeholder}.`,
    });
  }
  const isNextOption = !isInline && value?.startsWith("--") === true;
  if (value === undefined || value === "" || isNextOption) {
    throw failure("bad-arguments", {
      reason: `${written} needs a value`,
      command,
      instead: `Write --${name}=${placeholder}.`,
    });
  }
}

/** `--help=x` and `-V=0` are no help and no version: who writes them means something else. */
function refuseGeneralValue({ word, name }: GivenOption, command: string): void {
  const [written = "", ...value] = word.split("=");
  if ((name !== HELP && name !== VERSION) || value.length === 0) return;
  // Of a long name behind one hyphen a letter is `h`: its value is another option's, and may be a secret.
  const given = /^(?:--|-.$)/.test(written) ? `, but was given "${value.join("=")}"` : "";
  throw failure("bad-arguments", { reason: `${written} takes no value${given}`, command });
}

function refuseTwice(name: string, values: readonly string[], { name: command }: Command): never {
  const instead = `Give all of them in one list: --${name} ${values.join(",")}.`;
  throw failure("bad-arguments", { reason: `--${name} was given twice`, command, instead });
}

function readOperands(
  { name: command, operands, options }: Command,
  words: readonly string[],
  behind: readonly string[],
): readonly string[] {
  const all = [...words, ...behind];
  const refuse = (what: string, was: string, instead?: string) =>
    failure("bad-arguments", { reason: `${command} takes ${what}, but was given ${was}`, command, instead });
  const [first] = all;
  switch (operands.kind) {
    case "none":
      if (first !== undefined)
        throw refuse("no argument", `"${first}"`, "workspace" in options ? forFolder(first) : undefined);
      return [];
    case "words":
      if (all.length < operands.least || all.length > operands.most) throw refuse(operands.what, String(all.length));
      return all;
    case "behind-hyphens":
      if (words.length > 0) throw refuse(`${operands.what} after --`, `"${words[0]}"`);
      return behind;
  }
}
