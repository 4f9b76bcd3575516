import { lastPart } from "../../gopls/facts/settings/setting-names.ts";

type Settings = Readonly<Record<string, unknown>>;

/**
 * gopls' settings of several sources, the later over the earlier. By gopls' own rule only the last part of a name counts:
 * "ui.semanticTokens" and "semanticTokens" are one setting. Where one source has both, both stay: gopls then says itself that
 * this is a fault.
 */
export function mergeSettings<T extends Settings>(...sources: readonly T[]): T {
  let merged: readonly (readonly [name: string, value: unknown])[] = [];
  for (const source of sources) {
    const entries = Object.entries(source);
    const over = new Set(entries.map(([name]) => lastPart(name)));
    merged = [...merged.filter(([name]) => !over.has(lastPart(name))), ...entries];
  }
  return Object.fromEntries(merged) as T;
}
