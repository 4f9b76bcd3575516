type Settings = Readonly<Record<string, unknown>>;

/**
 * gopls' settings of several sources, the later over the earlier. By gopls' own rule only the last part of a name counts:
 * "ui.semanticTokens" and "semanticTokens" are one setting, and to send both is an error.
 */
export function mergeSettings<T extends Settings>(...sources: readonly T[]): T {
  const byShortName = new Map<string, readonly [name: string, value: unknown]>();
  for (const source of sources)
    for (const [name, value] of Object.entries(source)) byShortName.set(shortName(name), [name, value]);
  return Object.fromEntries(byShortName.values()) as T;
}

function shortName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
