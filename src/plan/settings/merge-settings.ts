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
    const over = new Set(entries.map(([name]) => shortName(name)));
    merged = [...merged.filter(([name]) => !over.has(shortName(name))), ...entries];
  }
  return Object.fromEntries(merged) as T;
}

/** The part of a setting's name that counts: "semanticTokens" of "ui.semanticTokens". */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
