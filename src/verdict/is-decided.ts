import type { Series } from "../model/growth.ts";

/**
 * Whether more cycles would change nothing: every deciding series has a verdict. Before all planned cycles are done, a series
 * that seems to level off is not taken at its word.
 */
export function isDecided(series: readonly Series[], { early }: { readonly early: boolean }): boolean {
  const deciding = series.filter(({ decides }) => decides);
  const open = early ? ["inconclusive", "plateau"] : ["inconclusive"];
  return deciding.length > 0 && !deciding.some(({ verdict }) => open.includes(verdict));
}
