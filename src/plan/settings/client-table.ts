import { isGoplsSetting, tellsOfGopls } from "../../gopls/facts/settings/setting-names.ts";
import { argumentsOf, below, type GoplsParts, isMap, isTable, type Named } from "./gopls-parts.ts";
import type { JsoncValue } from "./read-jsonc.ts";

/** What a language client is told of a server, by the names that clients give it, the later over the earlier. */
const SETTINGS = [
  ["initialization"],
  ["init_options"],
  ["initialization_options"],
  ["initializationOptions"],
  ["options"],
  ["config"],
  ["workspace_config"],
  ["settings"],
];
const COMMANDS = [["cmd"], ["command"], ["binary", "path"]];
const FLAGS = [["args"], ["arguments"], ["binary", "arguments"]];
const ENVIRONMENTS = [["env"], ["cmd_env"], ["environment"], ["binary", "env"]];

/** Keys of a table with a map of their own: the program and what it is started with. */
const PROGRAMS = new Set([...COMMANDS, ...FLAGS, ...ENVIRONMENTS].flatMap(([key, inner]) => (inner ? [key] : [])));

const KEYS = new Set([...SETTINGS, ...COMMANDS, ...FLAGS, ...ENVIRONMENTS].map(([key]) => key));

/** Whether a map is a table of a language client: how it starts a server, and what it tells it. No setting of gopls is named so, but env. */
export function isClientTable({ value }: Named): boolean {
  return isMap(value) && value.members.some(([key]) => key !== "env" && KEYS.has(key));
}

/** Whether a table of a language client is about gopls: by its name, its command, the language, or the settings in it. */
export function isAboutGopls(table: Named): boolean {
  if (startsMcp(table)) return false;
  if (/(?:^|\.)(?:gopls|go|golang)$/.test(table.name)) return true;
  const command = firstOf(table, COMMANDS);
  if (command && isGopls(commandLine(command.value)[0] ?? "")) return true;
  const languages = ["filetypes", "languages"].map((key) => below(table.value, key)?.value.value);
  if (languages.some((list) => Array.isArray(list) && list.includes("go"))) return true;
  const names = SETTINGS.flatMap((path) => below(table.value, ...path)?.value.members.map(([name]) => name) ?? []);
  return names.some(isTelling);
}

/** Whether a table starts gopls as a server of tools for agents, of the Model Context Protocol. */
export function startsMcp(table: Named): boolean {
  const command = firstOf(table, COMMANDS);
  const flags = firstOf(table, FLAGS);
  const words = [...(command ? commandLine(command.value) : []), ...((flags && argumentsOf(flags.value)) ?? [])];
  return words.some(isGopls) && words.includes("mcp");
}

function isTelling(name: string): boolean {
  return /^gopls(?:$|\.)/.test(name) || tellsOfGopls(name);
}

/** What a language client's table says about gopls. `startsGopls` false: how the client starts it is left out. */
export function clientParts(table: Named, startsGopls = true): GoplsParts {
  const told = { settings: SETTINGS.flatMap((path) => inTable(table, path) ?? []), env: firstOf(table, ENVIRONMENTS) };
  const names = table.value.members.map(([key]) => key);
  const beside = table.value.members
    .filter(
      ([key, value]) => !KEYS.has(key) && (isGoplsSetting(key) || value.members.some(([name]) => isTelling(name))),
    )
    .map(([key]) => `${nameIn(table, key)}: it stands beside what a client is told, and not below settings`);
  const misfits = table.value.members
    .filter(([key, value]) => PROGRAMS.has(key) && value.value !== null && !isTable(value))
    .map(([key]) => `${nameIn(table, key)}: it is not a map of a path, arguments and variables`);
  const others = [...misfits, ...beside];
  if (!startsGopls) {
    const starting = names.filter((key) => STARTING.includes(key)).map((key) => nameIn(table, key));
    const how = `${starting.join(", ")}: how a client starts gopls, and no settings of gopls`;
    return { ...told, left: [], others: [how, ...others] };
  }
  const command = firstOf(table, COMMANDS);
  const { flags, gopls, left = [] } = command ? commandParts(command) : {};
  return { ...told, flags: firstOf(table, FLAGS) ?? flags, gopls, left: [], others: [...left, ...others] };
}

const STARTING = ["command", "args", "arguments", "extensionToLanguage", "extensions"];

/** Of a command line the path of gopls, where it is one, and the flags behind it. */
function commandParts(command: Named): { flags?: Named; gopls?: Named; left?: readonly string[] } {
  const [program = "", ...words] = commandLine(command.value);
  if (!isGopls(program)) return { left: [`${command.name}: it does not start gopls itself`] };
  const having = (value: unknown): Named => ({ ...command, value: { ...command.value, value } });
  return {
    ...(words.length === 0 ? {} : { flags: having(words) }),
    // A bare name is looked up on PATH, and does not say which gopls it is.
    ...(/[\\/]/.test(program) ? { gopls: having(program) } : {}),
  };
}

/** The words of a command: a list of them, or one text, in which flags may follow the program. */
function commandLine(command: JsoncValue): readonly string[] {
  if (typeof command.value !== "string") return argumentsOf(command) ?? [];
  const [, program = "", flags = ""] = /^(.*?)((?: +-\S.*| +serve.*)?)$/.exec(command.value) ?? [];
  return [program, ...flags.split(" ").filter((word) => word !== "")];
}

function isGopls(program: string): boolean {
  return /(?:^|[\\/])[^\\/]*gopls[^\\/]*$/.test(program);
}

function firstOf(table: Named, paths: readonly (readonly string[])[]): Named | undefined {
  for (const path of paths) {
    const found = inTable(table, path);
    if (found) return found;
  }
  return undefined;
}

function inTable(table: Named, path: readonly string[]): Named | undefined {
  const found = below(table.value, ...path);
  return found && { name: nameIn(table, found.name), value: found.value };
}

function nameIn({ name }: Named, key: string): string {
  return name === "" ? key : `${name}.${key}`;
}
