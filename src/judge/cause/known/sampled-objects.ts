import type { Interval } from "../../../model/growth.ts";

/** Two-sided 99.9 % of a normal distribution. A phase asks this of twenty classes, and one error of theirs is a false leak. */
const Z = 3.29;

/**
 * How many objects of `bytesEach` stand behind what a profile shows: `net`, the sum of the growth of their sites, and
 * `gross`, the sum of its sizes whatever their signs. An object is sampled with p = 1 − e^(−size / rate), so that a large
 * one is nearly counted and a small one stands for many. The bounds are the square-root ones of a Poisson number, made
 * narrower by what is not left to chance (1 − p): none seen of 48 bytes at 4,096 may still be 600.
 */
export function sampledObjects(
  { net, gross }: { readonly net: number; readonly gross: number },
  bytesEach: number,
  sampleRateBytes: number,
): Interval {
  const p = 1 - Math.exp(-Math.max(bytesEach, 1) / Math.max(sampleRateBytes, 1));
  const [seen, chance] = [gross * p, 1 - p];
  const half = (Z * Math.sqrt(chance)) / 2;
  const most = (Math.sqrt(seen + chance) + half) ** 2;
  const least = Math.max(0, Math.sqrt(seen) - half) ** 2;
  return { value: net, low: net - (seen - least) / p, high: net + (most - seen) / p };
}
