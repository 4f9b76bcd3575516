import type { Estimate } from "../model/growth.ts";
import { sumOfIndependent, times } from "./interval.ts";

/**
 * The difference b − a of two estimates, in their unit, with an interval made of theirs: MOVER, the method of variance
 * estimates recovery (Zou and Donner 2008, Stat. Med. 27:1693; for two proportions Newcombe 1998, Stat. Med. 17:873).
 *
 * Assumes that the two are independent, and that each interval holds at the same confidence: other ones are an Error.
 * Intervals need not be symmetric: each end is as far off as the ends that push the difference there. An infinite end
 * leaves the end of the difference that it reaches infinite.
 */
export function differenceOfEstimates(a: Estimate, b: Estimate): Estimate {
  if (Math.abs(a.confidence - b.confidence) > 1e-9) {
    throw new Error(
      `intervals at ${a.confidence} and ${b.confidence} have no difference: compute both at one confidence`,
    );
  }
  return { ...sumOfIndependent([b, times(a, -1)]), confidence: a.confidence };
}
