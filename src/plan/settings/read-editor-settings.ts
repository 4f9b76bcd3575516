import { goplsFlags } from "../../gopls/facts/gopls-flags.ts";
import { ownedVariables } from "../../gopls/facts/owned-variables.ts";
import type { Arm, EditorSettings } from "../../model/plan.ts";
import type { Asked } from "../options/config.ts";
import { mergeSettings } from "./merge-settings.ts";
import { type JsoncValue, readJsonc } from "./read-jsonc.ts";
import { type EditorPlace, substituteVariables } from "./substitute-variables.ts";

/** What a file of editor settings says about gopls. */
export interface TakenSettings extends EditorSettings {
  readonly settings: Arm["settings"];
  readonly env: Arm["env"];
  readonly flags: readonly string[];
  /** Path of the gopls that the editor starts. */
  readonly gopls: Asked | undefined;
}

/**
 * Reads a .vscode/settings.json, or the settings of a *.code-workspace, as the Go extension reads it (golang/vscode-go,
 * extension/src/language/goLanguageServer.ts and goEnv.ts); `name` is how errors name the file. Throws settings-bad.
 */
export function readEditorSettings(text: string, name: string, place: EditorPlace): TakenSettings {
  const root = readJsonc(text, name);
  const settings = name.endsWith(".code-workspace") ? member(root, "settings") : root;
  if (!settings || !isMap(settings)) throw (settings ?? root).refuse("there are no settings", SETTINGS);
  const found = new Map(settings.members);
  const env = environmentOf(found.get("go.toolsEnvVars"), place);
  const flags = flagsOf(found.get("go.languageServerFlags"));
  const gopls = goplsOf(found.get("go.alternateTools"), place);
  const goplsSettings = goplsSection(found);
  const extension = passedSettings(found, goplsSettings);
  return {
    file: name,
    settings: mergeSettings(goplsSettings, extension.settings) as Arm["settings"],
    env,
    flags: flags.flags,
    gopls: gopls?.asked,
    taken: [
      ...Object.keys(goplsSettings).map((key) => `gopls.${key}`),
      ...extension.taken,
      ...Object.keys(env).map((variable) => `go.toolsEnvVars.${variable}`),
      ...flags.flags.map((flag) => `go.languageServerFlags ${flag}`),
      ...(gopls?.asked ? ["go.alternateTools.gopls"] : []),
    ],
    left: [
      ...flags.left.map((why) => `go.languageServerFlags ${why}`),
      ...(gopls?.left ?? []),
      ...[...found.keys()].filter((key) => key.startsWith("go.") && !KNOWN.test(key)),
    ],
  };
}

const SETTINGS = "It takes a map of settings; a *.code-workspace has them below settings.";
/** What is taken, or looked at. */
const KNOWN =
  /^go\.(?:toolsEnvVars|languageServerFlags|alternateTools|buildFlags|buildTags|inlayHints(?:\..+)?|diagnostic\.vulncheck)$/;

function member({ members }: JsoncValue, key: string): JsoncValue | undefined {
  return members.findLast(([name]) => name === key)?.[1];
}

/** The gopls block, and "gopls.NAME" beside it. */
function goplsSection(found: ReadonlyMap<string, JsoncValue>): Record<string, unknown> {
  const block = found.get("gopls");
  if (block && !isMap(block)) throw block.refuse("gopls can't be this", "It takes a map of gopls' settings.");
  const flat = [...found]
    .filter(([key]) => key.startsWith("gopls."))
    .map(([key, value]) => [key.slice(6), value] as const);
  return mergeSettings(...[...(block?.members ?? []), ...flat].map(([key, { value }]) => ({ [key]: value })));
}

/** What the extension makes gopls settings of. The gopls block wins over build flags; the others win over the block. */
function passedSettings(
  found: ReadonlyMap<string, JsoncValue>,
  goplsSettings: Readonly<Record<string, unknown>>,
): { settings: Record<string, unknown>; taken: readonly string[] } {
  const settings: Record<string, unknown> = {};
  const taken: string[] = [];
  const buildFlags = [...textsOf(found.get("go.buildFlags"), "go.buildFlags")];
  const tags = found.get("go.buildTags");
  if (tags && typeof tags.value !== "string") throw tags.refuse("go.buildTags can't be this", "It takes a text.");
  if (tags?.value && !buildFlags.includes("-tags")) buildFlags.push("-tags", String(tags.value));
  if (buildFlags.length > 0 && !Object.keys(goplsSettings).some((key) => /^(?:.*\.)?buildFlags$/.test(key))) {
    settings["build.buildFlags"] = buildFlags;
    taken.push(`go.buildFlags and go.buildTags as build.buildFlags: ${buildFlags.join(" ")}`);
  }
  const hints = hintsOf(found);
  if (Object.keys(hints).length > 0) {
    settings["ui.inlayhint.hints"] = hints;
    taken.push("go.inlayHints as ui.inlayhint.hints");
  }
  const vulncheck = found.get("go.diagnostic.vulncheck");
  if (vulncheck) {
    settings["ui.vulncheck"] = vulncheck.value;
    taken.push("go.diagnostic.vulncheck as ui.vulncheck");
  }
  return { settings, taken };
}

function hintsOf(found: ReadonlyMap<string, JsoncValue>): Record<string, unknown> {
  const block = found.get("go.inlayHints")?.members ?? [];
  const flat = [...found].flatMap(([key, value]) => {
    const [, hint] = /^go\.inlayHints\.(.+)$/.exec(key) ?? [];
    return hint === undefined ? [] : [[hint, value] as const];
  });
  return Object.fromEntries([...block, ...flat].map(([hint, { value }]) => [hint, value]));
}

function environmentOf(vars: JsoncValue | undefined, place: EditorPlace): Record<string, string> {
  if (!vars) return {};
  if (!isMap(vars)) throw vars.refuse("go.toolsEnvVars can't be this", "It takes a map of variables.");
  return Object.fromEntries(
    vars.members.map(([variable, entry]) => {
      if (ownedVariables.includes(variable) || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable)) {
        const allowed = `It takes names of variables, without those that the gate sets itself: ${ownedVariables.join(", ")}.`;
        throw entry.refuse(`go.toolsEnvVars can't have ${variable}`, allowed);
      }
      const { value } = entry;
      if (!["string", "number", "boolean"].includes(typeof value) || String(value).includes("\0"))
        throw entry.refuse(`go.toolsEnvVars.${variable} can't be this`, "It takes a text, a number, true or false.");
      return [variable, typeof value === "string" ? substituteVariables(value, place) : String(value)];
    }),
  );
}

function flagsOf(words: JsoncValue | undefined): { flags: readonly string[]; left: readonly string[] } {
  const { flags, left, refused } = goplsFlags(textsOf(words, "go.languageServerFlags"));
  if (!words || !refused) return { flags, left };
  throw words.refuse(
    `gopls can't be started with ${refused.flag}`,
    `Leave it out of a copy of the file: ${refused.why}.`,
  );
}

function goplsOf(
  tools: JsoncValue | undefined,
  place: EditorPlace,
): { asked: Asked | undefined; left: readonly string[] } | undefined {
  const tool = tools && member(tools, "gopls");
  if (!tool) return undefined;
  const value = typeof tool.value === "string" ? substituteVariables(tool.value, place) : "";
  if (/^(?:[\\/]|[A-Za-z]:[\\/])/.test(value))
    return { asked: { value, label: `${tool.place}: go.alternateTools.gopls` }, left: [] };
  return { asked: undefined, left: [`go.alternateTools.gopls ${value}: it is not an absolute path`] };
}

function textsOf(list: JsoncValue | undefined, key: string): readonly string[] {
  const values = list?.value ?? [];
  if (Array.isArray(values) && values.every(isArgument)) return values;
  throw list?.refuse(`${key} can't be this`, "It takes a list of texts.");
}

/** No text with a NUL in it, which no process can be given. */
function isArgument(value: unknown): value is string {
  return typeof value === "string" && !value.includes("\0");
}

function isMap({ value }: JsoncValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
