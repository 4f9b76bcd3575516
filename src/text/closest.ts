/**
 * The candidate nearest to what was typed; undefined where none is near enough to be meant: more than 3 changes, or more than
 * one for each three letters of the shorter word. A wrong guess is worse than none.
 */
export function closest(typed: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, changes: distance(typed.toLowerCase(), candidate) }))
    .sort((a, b) => a.changes - b.changes);
  const best = ranked[0];
  if (!best) return undefined;
  const letters = Math.min(typed.length, best.candidate.length);
  const most = letters < 2 ? 0 : Math.min(3, Math.max(1, Math.floor(letters / 3)));
  return best.changes <= most ? best.candidate : undefined;
}

/** Insertions, deletions, substitutions and swaps of neighbours from one word to the other (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : substituted;
      row.push(Math.min(substituted, swapped, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
