/**
 * Which of several tests are significant when at most `rate` of those called so may be false (Benjamini and Hochberg
 * 1995, J. R. Stat. Soc. B 57:289). Answers in the order of the p-values; none for none.
 */
export function benjaminiHochberg(pValues: readonly number[], rate: number): readonly boolean[] {
  const sorted = [...pValues].sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, i) => p <= (rate * (i + 1)) / sorted.length);
  const threshold = sorted[last] ?? -Infinity;
  return pValues.map((p) => p <= threshold);
}
