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

/** The lower end of an interval at another confidence, for a normal error. */
export function lowAt(confidence: number, estimate: Estimate): number {
  return estimate.value - quantileOf(confidence) * standardError(estimate);
}

/**
 * A slope that would be proven nine times of ten at a confidence: as far above 0 as the interval at it reaches below its value, and 1.28
 * standard errors more.
 */
export function detectable(estimate: Estimate, at = estimate.confidence): number {
  return (quantileOf(at) + normalQuantile(POWER)) * standardError(estimate);
}

function standardError({ value, low, confidence }: Estimate): number {
  return (value - low) / quantileOf(confidence);
}

/** Of an interval with two ends. */
function quantileOf(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}
