import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { expect, test } from "vitest";
import { personas } from "../../src/gopls/facts/personas.ts";

const path = join(fileURLToPath(new URL("../..", import.meta.url)), "docs/editors.md");

/** Capabilities that gopls v0.16.2 or v0.24.0 looks at, but for those that this program sets for all. */
const READ_BY_GOPLS = [
  "textDocument.codeAction.codeActionLiteralSupport.codeActionKind.valueSet",
  "textDocument.codeAction.dataSupport",
  "textDocument.codeAction.resolveSupport.properties",
  "textDocument.completion.completionItem.deprecatedSupport",
  "textDocument.completion.completionItem.insertReplaceSupport",
  "textDocument.completion.completionItem.labelDetailsSupport",
  "textDocument.completion.completionItem.snippetSupport",
  "textDocument.completion.completionItem.tagSupport.valueSet",
  "textDocument.documentSymbol.hierarchicalDocumentSymbolSupport",
  "textDocument.foldingRange.lineFoldingOnly",
  "textDocument.hover.contentFormat",
  "textDocument.publishDiagnostics.relatedInformation",
  "textDocument.rename.prepareSupport",
  "textDocument.semanticTokens.dynamicRegistration",
  "textDocument.semanticTokens.tokenModifiers",
  "textDocument.semanticTokens.tokenTypes",
  "window.showDocument.support",
  "workspace.configuration",
  "workspace.didChangeConfiguration.dynamicRegistration",
  "workspace.didChangeWatchedFiles.dynamicRegistration",
  "workspace.didChangeWatchedFiles.relativePatternSupport",
  "workspace.workspaceEdit.resourceOperations",
  "experimental.progressMessageStyles",
] as const;

test("the tables are those of the data (rewritten with UPDATE_DOCS=1)", () => {
  const written = readFileSync(path, "utf8");
  const sections = { editors: editors(), capabilities: capabilities(), sources: sources() };
  const wanted = Object.entries(sections).reduce((text, [name, content]) => {
    const section = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    expect(text).toMatch(section);
    return text.replace(section, (_all, open: string, close: string) => `${open}${content}\n${close}`);
  }, written);
  if (process.env.UPDATE_DOCS) writeFileSync(path, wanted);
  else expect(written).toBe(wanted);
});

test("every row of the table of capabilities tells editors apart", () => {
  for (const [, ...cells] of rows()) expect(new Set(cells).size).toBeGreaterThan(1);
});

function editors(): string {
  const table = personas.map(({ name, version, about, settings }) => [
    `\`${name}\``,
    version,
    about,
    Object.entries(settings).map(settingWords).join(", ") || "none",
  ]);
  return markdownTable([["editor", "version", "", "settings of gopls"], ...table]);
}

/** "hints: parameterNames …", those that are on; a setting that says no more is told by its value. */
function settingWords([name, value]: [string, unknown]): string {
  if (typeof value !== "object" || value === null) return `\`${name}\`: ${String(value)}`;
  const on = Object.entries(value).filter(([, set]) => set === true);
  return `\`${name}\`: ${on.map(([key]) => key).join(" ") || "all off"}`;
}

function capabilities(): string {
  return markdownTable([["", ...personas.map(({ name }) => `\`${name}\``)], ...rows()]);
}

function rows(): readonly string[][] {
  const all = READ_BY_GOPLS.map((name) => [`\`${name}\``, ...personas.map((one) => shown(at(one.capabilities, name)))]);
  return all.filter(([, ...cells]) => new Set(cells).size > 1);
}

function at(value: unknown, name: string): unknown {
  return name.split(".").reduce<unknown>((one, key) => (one as Record<string, unknown> | undefined)?.[key], value);
}

function shown(value: unknown): string {
  if (value === undefined) return "–";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (!Array.isArray(value)) return String(value);
  return value.length > 6
    ? `${value.length} of them`
    : value.map((item) => (item === "" ? '""' : String(item))).join(" ");
}

function sources(): string {
  return personas.map(({ name, sources: from }) => `- \`${name}\`: ${from.join("; ")}.`).join("\n");
}
