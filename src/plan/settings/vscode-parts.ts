import { tellsOfGopls } from "../../gopls/facts/settings/setting-names.ts";
import { argumentsOf, below, type GoplsParts, isTable, type Named, withDotted } from "./gopls-parts.ts";
import type { JsoncValue } from "./read-jsonc.ts";

/**
 * What a .vscode/settings.json says about gopls, as the Go extension reads it (golang/vscode-go,
 * extension/src/language/goLanguageServer.ts and goEnv.ts); undefined: nothing. Throws settings-bad.
 */
export function vscodeParts(root: JsoncValue): GoplsParts | undefined {
  const keys = root.members.map(([key]) => key);
  const scoped = scopedTo(root).map((name) => `${name}: VS Code reads it only at the top`);
  if (!keys.some((key) => OF_GO.test(key)) && scoped.length === 0) return undefined;
  const block = withDotted(root, "gopls");
  const { left, ...made } = madeSettings(root, block);
  const alternate = below(root, "go.alternateTools");
  const go = below(root, "go.alternateTools", "go");
  return {
    settings: block ? [block] : [],
    made,
    env: below(root, "go.toolsEnvVars"),
    flags: below(root, "go.languageServerFlags"),
    gopls: below(root, "go.alternateTools", "gopls"),
    left: [
      ...left,
      ...(alternate && !isTable(alternate.value) ? [`${alternate.name}: it is not a map of tools`] : []),
      ...(go ? [`${go.name} ${String(go.value.value)}: --go-version chooses the Go that gopls calls`] : []),
    ],
    others: [
      ...keys.filter((key) => key.startsWith("go.") && !KNOWN.test(key)),
      ...keys.filter(tellsOfGopls).map((key) => `${key}: VS Code reads it only below gopls`),
      ...scoped,
    ],
  };
}

const OF_GO = /^(?:gopls$|gopls\.|go\.)/;

/** Settings of gopls in a block of a language, "[go]", for which they are none. */
function scopedTo(root: JsoncValue): readonly string[] {
  return root.members
    .filter(([key]) => /^\[.*\]$/.test(key))
    .flatMap(([key, { members }]) => members.filter(([name]) => OF_GO.test(name)).map(([name]) => `${key}.${name}`));
}

/** What is taken, or looked at. */
const KNOWN =
  /^go\.(?:toolsEnvVars|languageServerFlags|alternateTools|buildFlags|buildTags|inlayHints(?:\..+)?|diagnostic\.vulncheck)$/;

/** What the extension makes of settings of its own: gopls' settings, what a note says of them, and what came to nothing. */
interface Made {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly taken: readonly string[];
  readonly left: readonly string[];
}

/** The gopls block wins over build flags; the others win over the block. */
function madeSettings(root: JsoncValue, block: Named | undefined): Made {
  const flags = madeFlags(root, block);
  const settings: Record<string, unknown> = { ...flags.settings };
  const taken = [...flags.taken];
  const hints = withDotted(root, "go.inlayHints")?.value.members ?? [];
  if (hints.length > 0) {
    settings["ui.inlayhint.hints"] = Object.fromEntries(hints.map(([hint, { value }]) => [hint, value]));
    taken.push("go.inlayHints as ui.inlayhint.hints");
  }
  const vulncheck = below(root, "go.diagnostic.vulncheck");
  if (vulncheck) {
    settings["ui.vulncheck"] = vulncheck.value.value;
    taken.push("go.diagnostic.vulncheck as ui.vulncheck");
  }
  return { settings, taken, left: flags.left };
}

/** Tags are added where the flags have no word "-tags". */
function madeFlags(root: JsoncValue, block: Named | undefined): Made {
  const flags = textsOf(below(root, "go.buildFlags"));
  const tags = below(root, "go.buildTags")?.value;
  if (tags && typeof tags.value !== "string") throw tags.refuse("go.buildTags can't be this", "It takes a text.");
  const isSecond = flags.includes("-tags");
  const added = tags?.value && !isSecond ? ["-tags", String(tags.value)] : [];
  const names = [...(flags.length > 0 ? ["go.buildFlags"] : []), ...(added.length > 0 ? ["go.buildTags"] : [])];
  const left = tags?.value && isSecond ? ["go.buildTags: go.buildFlags have -tags"] : [];
  if (names.length === 0) return { settings: {}, taken: [], left };
  const own = block?.value.members.find(([name]) => /^(?:build\.)?buildFlags$/.test(name))?.[0];
  if (own !== undefined) {
    const over = names.map((name) => `${name}: gopls.${own} wins over it`);
    return { settings: {}, taken: [], left: [...over, ...left] };
  }
  const words = [...flags, ...added];
  const taken = [`${names.join(" and ")} as build.buildFlags: ${words.join(" ")}`];
  return { settings: { "build.buildFlags": words }, taken, left };
}

function textsOf(list: Named | undefined): readonly string[] {
  if (!list) return [];
  const texts = Array.isArray(list.value.value) ? argumentsOf(list.value) : undefined;
  if (texts) return texts;
  throw list.value.refuse(`${list.name} can't be this`, "It takes a list of texts.");
}
