import { argumentsOf, below, type GoplsParts, isMap, type Named } from "./gopls-parts.ts";
import type { JsoncValue } from "./read-jsonc.ts";

/**
 * What a .vscode/settings.json says about gopls, as the Go extension reads it (golang/vscode-go,
 * extension/src/language/goLanguageServer.ts and goEnv.ts); undefined: nothing. Throws settings-bad.
 */
export function vscodeParts(root: JsoncValue): GoplsParts | undefined {
  const keys = root.members.map(([key]) => key);
  const scoped = scopedTo(root).map((name) => `${name}: VS Code reads it only at the top`);
  if (!keys.some((key) => OF_GO.test(key)) && scoped.length === 0) return undefined;
  const block = below(root, "gopls");
  if (block && !isMap(block.value))
    throw block.value.refuse("gopls can't be this", "It takes a map of gopls' settings.");
  const settings = [{ name: "gopls", value: { ...root, members: [...(block?.value.members ?? []), ...flat(root)] } }];
  const tools = membersBelow(root, "go.alternateTools");
  const go = tools.find(({ name }) => name === "go.alternateTools.go");
  return {
    settings,
    made: madeSettings(root, hasBuildFlags(root, block)),
    env: below(root, "go.toolsEnvVars"),
    flags: below(root, "go.languageServerFlags"),
    gopls: tools.find(({ name }) => name === "go.alternateTools.gopls"),
    left: go ? [`${go.name} ${String(go.value.value)}: --go-version chooses the Go that gopls calls`] : [],
    others: [...keys.filter((key) => key.startsWith("go.") && !KNOWN.test(key)), ...scoped],
  };
}

const OF_GO = /^(?:gopls$|gopls\.|go\.)/;

/** Settings of gopls in a block of a language, "[go]", for which they are none. */
function scopedTo(root: JsoncValue): readonly string[] {
  return root.members
    .filter(([key]) => /^\[.*\]$/.test(key))
    .flatMap(([key, { members }]) => members.filter(([name]) => OF_GO.test(name)).map(([name]) => `${key}.${name}`));
}

/** "gopls.NAME" beside the block. */
function flat(root: JsoncValue): JsoncValue["members"] {
  return root.members.flatMap(([key, value]) => (key.startsWith("gopls.") ? [[key.slice(6), value] as const] : []));
}

function membersBelow(root: JsoncValue, key: string): readonly Named[] {
  const members = below(root, key)?.value.members ?? [];
  return members.map(([name, value]) => ({ name: `${key}.${name}`, value }));
}

/** What is taken, or looked at. */
const KNOWN =
  /^go\.(?:toolsEnvVars|languageServerFlags|alternateTools|buildFlags|buildTags|inlayHints(?:\..+)?|diagnostic\.vulncheck)$/;

function hasBuildFlags(root: JsoncValue, block: Named | undefined): boolean {
  const names = [...(block?.value.members ?? []), ...root.members].map(([name]) => name);
  return names.some((name) => /^(?:gopls\.)?(?:build\.)?buildFlags$/.test(name));
}

/** What the extension makes gopls settings of. The gopls block wins over build flags; the others win over the block. */
function madeSettings(root: JsoncValue, hasOwnBuildFlags: boolean): NonNullable<GoplsParts["made"]> {
  const settings: Record<string, unknown> = {};
  const taken: string[] = [];
  const buildFlags = [...textsOf(below(root, "go.buildFlags"))];
  const tags = below(root, "go.buildTags")?.value;
  if (tags && typeof tags.value !== "string") throw tags.refuse("go.buildTags can't be this", "It takes a text.");
  if (tags?.value && !buildFlags.includes("-tags")) buildFlags.push("-tags", String(tags.value));
  if (buildFlags.length > 0 && !hasOwnBuildFlags) {
    settings["build.buildFlags"] = buildFlags;
    taken.push(`go.buildFlags and go.buildTags as build.buildFlags: ${buildFlags.join(" ")}`);
  }
  const hints = hintsOf(root);
  if (Object.keys(hints).length > 0) {
    settings["ui.inlayhint.hints"] = hints;
    taken.push("go.inlayHints as ui.inlayhint.hints");
  }
  const vulncheck = below(root, "go.diagnostic.vulncheck");
  if (vulncheck) {
    settings["ui.vulncheck"] = vulncheck.value.value;
    taken.push("go.diagnostic.vulncheck as ui.vulncheck");
  }
  return { settings, taken };
}

function hintsOf(root: JsoncValue): Record<string, unknown> {
  const block = below(root, "go.inlayHints")?.value.members ?? [];
  const flat = root.members.flatMap(([key, value]) => {
    const [, hint] = /^go\.inlayHints\.(.+)$/.exec(key) ?? [];
    return hint === undefined ? [] : [[hint, value] as const];
  });
  return Object.fromEntries([...block, ...flat].map(([hint, { value }]) => [hint, value]));
}

function textsOf(list: Named | undefined): readonly string[] {
  if (!list) return [];
  const texts = Array.isArray(list.value.value) ? argumentsOf(list.value) : undefined;
  if (texts) return texts;
  throw list.value.refuse(`${list.name} can't be this`, "It takes a list of texts.");
}
