import type { Estimate, Growth } from "../../model/growth.ts";
import { normalQuantile } from "../../stats/normal-quantile.ts";

const POWER = 0.9;

/**
 * The growth per iteration that this series, with the errors that it has, proves nine times of ten. Never less than the upper end
 * of its 95 % interval, so that "no growth above" is true of it as well. Of its second half the same, for a series that is judged by it.
 */
export function provenGrowth(growth: Growth, part: "perIteration" | "secondHalf" = "perIteration"): number {
  const { perIteration, strict, secondHalf } = growth;
  if (part === "secondHalf") return Math.max(detectable(secondHalf, strict.confidence), secondHalf.high);
  return Math.max(detectable(strict), perIteration.high);
}

/**
 * Growth at which nine of ten such series have a 95 % interval that begins at the floor or above: as far above it as the interval reaches
 * below its value, and 1.28 standard errors more.
 */
export function detectableAbove(floor: number, { value, low, confidence }: Estimate): number {
  const quantile = normalQuantile((1 + confidence) / 2);
  return floor + (1 + normalQuantile(POWER) / quantile) * (value - low);
}

/** The lower end of an interval at another confidence, of a normal error. */
export function lowAt(confidence: number, { value, low, confidence: at }: Estimate): number {
  return value - ((value - low) * normalQuantile((1 + confidence) / 2)) / normalQuantile((1 + at) / 2);
}

/**
 * A slope that would be proven nine times of ten at a confidence: as far above 0 as the interval at it reaches below its value, and 1.28
 * standard errors more.
 */
export function detectable({ value, low, confidence }: Estimate, at = confidence): number {
  const quantileOf = (two: number) => normalQuantile((1 + two) / 2);
  const standardError = (value - low) / quantileOf(confidence);
  return (quantileOf(at) + normalQuantile(POWER)) * standardError;
}
