import type { Growth } from "../../model/growth.ts";
import { normalQuantile } from "../../stats/normal-quantile.ts";

const POWER = 0.9;

/**
 * The growth per iteration that this series, with the errors that it has, proves nine times of ten: as far above 0 as its
 * interval at 99 % reaches below its slope, and 1.28 standard errors more. Never less than the upper end of its 95 % interval,
 * so that "no growth above" is true of it as well. Of its second half the same, for a series that is judged by it.
 */
export function provenGrowth(growth: Growth, part: "perIteration" | "secondHalf" = "perIteration"): number {
  const { value, low, high, confidence } = part === "perIteration" ? growth.strict : growth.secondHalf;
  const quantileOf = (two: number) => normalQuantile((1 + two) / 2);
  const standardError = (value - low) / quantileOf(confidence);
  const proven = (quantileOf(growth.strict.confidence) + normalQuantile(POWER)) * standardError;
  return Math.max(proven, part === "perIteration" ? growth.perIteration.high : high);
}
