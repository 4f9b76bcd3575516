/** Above it the counts come near 2⁵³, beyond which they are no longer exact, and the normal approximation is close. */
const MOST_RANKS = 50;

/**
 * In how many ways `take` of the ranks can be drawn, by the sum that they have: the exact null distribution of the rank
 * sum (Wilcoxon 1945; by dynamic programming as in Streitberg and Röhmel 1986, Stat. Softw. Newsl. 12:10, so that tied
 * ranks are right). Ranks are whole numbers of at least 1: double them where ties make halves. Undefined above 50 ranks.
 */
export function rankSumCounts(ranks: readonly number[], take: number): Float64Array | undefined {
  if (ranks.length > MOST_RANKS) return undefined;
  const largest = ranks.reduce((sum, rank) => sum + rank, 0);
  const bySize = Array.from({ length: take + 1 }, () => new Float64Array(largest + 1));
  const none = bySize[0];
  if (none) none[0] = 1;
  for (const rank of ranks) {
    for (let size = take; size > 0; size--) addShifted(bySize[size], bySize[size - 1], rank);
  }
  return bySize[take];
}

function addShifted(to: Float64Array | undefined, from: Float64Array | undefined, by: number): void {
  if (!to || !from) return;
  for (let sum = by; sum < to.length; sum++) to[sum] = (to[sum] ?? 0) + (from[sum - by] ?? 0);
}
