import { sampleRankCorrelation } from "simple-statistics";

const MAX = 0.9;
const MIN_PAIRS = 4;

/**
 * Lag-1 autocorrelation of residuals, as Spearman's rank correlation between each and the next of its segment, clipped to
 * [0, 0.9]. Ties get their mean rank. No scatter, or fewer than 4 pairs: 0.
 */
export function rankAutocorrelation(residuals: readonly (readonly number[])[]): number {
  const earlier = residuals.flatMap((values) => values.slice(0, -1));
  const later = residuals.flatMap((values) => values.slice(1));
  if (earlier.length < MIN_PAIRS) return 0;
  const r = sampleRankCorrelation(earlier, later);
  return Number.isFinite(r) ? Math.min(Math.max(r, 0), MAX) : 0;
}
