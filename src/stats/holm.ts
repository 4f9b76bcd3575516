/**
 * Which of several tests are significant when the chance that any of those called so is false may be `rate` (Holm 1979, Scand.
 * J. Stat. 6:65). Assumes nothing of how the tests depend on each other. Answers in the order of the p-values.
 */
export function holm(pValues: readonly number[], rate: number): readonly boolean[] {
  const sorted = [...pValues].sort((a, b) => a - b);
  const failed = sorted.findIndex((p, i) => p > rate / (sorted.length - i));
  const first = failed < 0 ? Infinity : (sorted[failed] ?? Infinity);
  return pValues.map((p) => p < first);
}
