import { goplsFlags } from "../../gopls/facts/gopls-flags.ts";
import { ownedVariables } from "../../gopls/facts/owned-variables.ts";
import { lastPart } from "../../gopls/facts/settings/setting-names.ts";
import { failure } from "../../model/failure.ts";
import type { Arm, EditorSettings } from "../../model/plan.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Asked } from "../options/config.ts";
import { formats } from "./formats.ts";
import { argumentsOf, type GoplsParts, isMap, isTable, type Named } from "./gopls-parts.ts";
import { leftBeside } from "./left-beside.ts";
import { mergeSettings } from "./merge-settings.ts";
import { refuseOtherLanguages } from "./other-languages.ts";
import { type JsoncValue, readJsonc } from "./read-jsonc.ts";
import { refuseMcp } from "./refuse-mcp.ts";
import { someOf } from "./settings-words.ts";
import { type EditorPlace, substituteVariables } from "./substitute-variables.ts";

/** What a file of editor settings says about gopls. */
export interface TakenSettings extends EditorSettings {
  readonly settings: Arm["settings"];
  readonly env: Arm["env"];
  readonly flags: readonly string[];
  /** Path of the gopls that the editor starts; `key` is what `taken` calls it. */
  readonly gopls: (Asked & { readonly key: string }) | undefined;
}

/** What is had of a file, and what was left out with the reason. */
interface Had<T> {
  readonly had: T;
  readonly taken: readonly string[];
  readonly left: readonly string[];
}

/**
 * Reads what a file in one of the formats (formats/formats.ts) says about gopls; `name` is how errors name the file. Throws
 * settings-bad, settings-in-language, and settings-nothing where there is nothing to take and nothing to leave out.
 */
export function readEditorSettings(text: string, name: string, place: EditorPlace): TakenSettings {
  refuseOtherLanguages(text, name);
  const root = readJsonc(text, name);
  if (!isMap(root)) throw root.refuse("there are no settings", "It takes a map of settings, as an editor has them.");
  const { format, parts } = partsOf(root, name);
  const sections = parts.settings.map((section) => settingsOf(section));
  const env = environmentOf(parts.env, place);
  const flags = flagsOf(parts.flags);
  const gopls = goplsOf(parts.gopls, place);
  const made = parts.made ?? { settings: {}, taken: [] };
  const taken = [
    ...sections.flatMap((section) => section.taken),
    ...made.taken,
    ...env.taken,
    ...flags.taken,
    ...gopls.taken,
  ];
  const left = [
    ...flags.left,
    ...gopls.left,
    ...parts.left,
    ...sections.flatMap((section) => section.left),
    ...env.left,
  ];
  const others = parts.others ?? [];
  if (taken.length === 0 && left.length === 0) throw nothing(name, others);
  return {
    file: name,
    format,
    settings: mergeSettings(...sections.map(({ had }) => had), made.settings) as Arm["settings"],
    env: env.had,
    flags: flags.had,
    gopls: gopls.had,
    taken,
    left: [...left, ...others],
  };
}

function partsOf(root: JsoncValue, file: string): { format: string; parts: GoplsParts } {
  for (const { name, find } of formats) {
    const parts = find(root, file);
    if (!parts) continue;
    return { format: name, parts: { ...parts, others: [...(parts.others ?? []), ...leftBeside(root, parts, name)] } };
  }
  refuseMcp(root);
  throw nothing(file, []);
}

function nothing(path: string, left: readonly string[]) {
  return failure("settings-nothing", {
    path,
    left: someOf(left),
    formats: formats.map(({ name, has }) => `${name} (${has})`),
  });
}

/**
 * gopls' settings in a map, as they stand there: below gopls where there is such a key, below "gopls.NAME", or else all of it.
 */
function settingsOf({ name, value }: Named): Had<Record<string, unknown>> {
  if (value.value === null) return { had: {}, taken: [], left: [] };
  if (!isTable(value)) throw value.refuse(`${name} can't be this`, "It takes a map of gopls' settings.");
  const { members } = value;
  const ofGopls = members.filter(([key]) => OF_GOPLS.test(key));
  if (ofGopls.length === 0) return settingsAsTheyStand(name, members);
  const inner = ofGopls.flatMap(([key, member]) => {
    if (key !== "gopls") return [[key.slice("gopls.".length), member] as const];
    if (!isTable(member)) throw member.refuse(`${name}.gopls can't be this`, "It takes a map of gopls' settings.");
    return member.members;
  });
  const beside = members.filter(([key]) => !OF_GOPLS.test(key)).map(([key]) => `${name}.${key}: it is not below gopls`);
  const { had, taken, left } = settingsAsTheyStand(name === "" ? "gopls" : `${name}.gopls`, inner);
  return { had, taken, left: [...left, ...beside] };
}

const OF_GOPLS = /^gopls(?:$|\.)/;

/** In `env` GOTOOLCHAIN would let gopls call another Go than the one that the report names. */
function settingsAsTheyStand(name: string, members: JsoncValue["members"]): Had<Record<string, unknown>> {
  const had = new Map<string, unknown>();
  const left: string[] = [];
  for (const [key, member] of members) {
    if (key === "$schema") continue;
    const label = name === "" ? key : `${name}.${key}`;
    if (lastPart(key) !== "env" || !isMap(member)) had.set(key, member.value);
    else {
      const variables = member.members.filter(([variable]) => variable !== "GOTOOLCHAIN");
      const owned = member.members.find(([variable]) => variable === "GOTOOLCHAIN")?.[1].value;
      if (owned !== undefined) left.push(leftVariable(`${label}.GOTOOLCHAIN ${String(owned)}`, "GOTOOLCHAIN"));
      if (owned === undefined || variables.length > 0)
        had.set(key, Object.fromEntries(variables.map(([variable, { value }]) => [variable, value])));
    }
  }
  const taken = [...had.keys()].map((key) => (name === "" ? key : `${name}.${key}`));
  return { had: Object.fromEntries(had), taken, left };
}

function leftVariable(label: string, variable: string): string {
  return `${label}: ${ownedVariables.get(variable)}`;
}

function environmentOf(vars: Named | undefined, place: EditorPlace): Had<Record<string, string>> {
  if (!vars) return { had: {}, taken: [], left: [] };
  if (!isTable(vars.value)) throw vars.value.refuse(`${vars.name} can't be this`, "It takes a map of variables.");
  const owned = vars.value.members.filter(([variable]) => ownedVariables.has(variable));
  const others = vars.value.members.filter(([variable]) => !ownedVariables.has(variable));
  const had = Object.fromEntries(
    others.map(([variable, entry]) => [
      variable,
      variableOf({ name: `${vars.name}.${variable}`, value: entry }, place),
    ]),
  );
  return {
    had,
    taken: Object.keys(had).map((variable) => `${vars.name}.${variable}`),
    left: owned.map(([variable, { value }]) => leftVariable(`${vars.name}.${variable} ${String(value)}`, variable)),
  };
}

function variableOf({ name, value: entry }: Named, place: EditorPlace): string {
  const { value } = entry;
  const variable = lastPart(name);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable))
    throw entry.refuse(`${name} is no variable`, "It takes names of variables.");
  if (!["string", "number", "boolean"].includes(typeof value) || String(value).includes("\0"))
    throw entry.refuse(`${name} can't be this`, "It takes a text, a number, true or false.");
  return typeof value === "string" ? substituteVariables(value, place) : String(value);
}

function flagsOf(words: Named | undefined): Had<readonly string[]> {
  if (!words) return { had: [], taken: [], left: [] };
  const list = Array.isArray(words.value.value) ? argumentsOf(words.value) : undefined;
  if (!list) throw words.value.refuse(`${words.name} can't be this`, "It takes a list of texts.");
  const { flags, left, refused } = goplsFlags(list);
  if (refused)
    throw words.value.refuse(
      `gopls can't be started with ${refused.flag}`,
      `Leave it out of a copy of the file: ${refused.why}.`,
    );
  return {
    had: flags,
    taken: flags.map((flag) => `${words.name} ${flag}`),
    left: left.map((why) => `${words.name} ${why}`),
  };
}

function goplsOf(tool: Named | undefined, place: EditorPlace): Had<TakenSettings["gopls"]> {
  if (!tool) return { had: undefined, taken: [], left: [] };
  const { value: entry, name: key } = tool;
  if (typeof entry.value !== "string")
    return { had: undefined, taken: [], left: [`${key}: it is not a path, which is a text`] };
  const value = substituteVariables(entry.value, place);
  if (!/^(?:[\\/]|[A-Za-z]:[\\/])/.test(value))
    return { had: undefined, taken: [], left: [`${key} ${value}: it is not an absolute path`] };
  return { had: { value, key, label: `${entry.place}: ${oneLine(key)}` }, taken: [key], left: [] };
}
