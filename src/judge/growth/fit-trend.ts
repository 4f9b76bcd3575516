import type { Estimate } from "../../model/growth.ts";
import { mannKendall } from "../../stats/mann-kendall.ts";
import type { Segments } from "../../stats/point.ts";
import { randomWalkTrend } from "../../stats/random-walk-trend.ts";
import { errorAutocorrelation } from "../../stats/rank-autocorrelation.ts";
import { residuals } from "../../stats/residuals.ts";
import { theilSen } from "../../stats/theil-sen.ts";

interface Trend {
  readonly estimateAt: (confidence: number) => Estimate;
  readonly pValue: number;
  readonly autocorrelation: number;
}

/**
 * The slope of a series whose errors may depend on each other. Kendall's variance is multiplied by (1 + r) / (1 − r), r the
 * lag-1 autocorrelation of the errors. A random walk is the worst that errors can be, so that an interval, and a p-value, need
 * be no wider than they are for one.
 */
export function fitTrend(segments: Segments): Trend {
  const { value } = theilSen(segments, { confidence: 0.95 });
  const scatter = residuals(segments, value);
  const autocorrelation = errorAutocorrelation(scatter);
  const inflation = (1 + autocorrelation) / (1 - autocorrelation);
  const walk = randomWalkTrend(segments, scatter, value);
  const estimateAt = (confidence: number): Estimate => {
    const kendall = theilSen(segments, { confidence, inflation });
    const half = walk.halfWidth(confidence);
    return { ...kendall, low: Math.max(kendall.low, value - half), high: Math.min(kendall.high, value + half) };
  };
  return { estimateAt, pValue: Math.min(mannKendall(segments, inflation).pValue, walk.pValue), autocorrelation };
}
