import type { Interval } from "../model/growth.ts";
import type { Comparison, FootprintComparison, GrowthComparison, JsonInterval } from "../model/report.ts";

/** Digits that a measured number is reported with: far more than it is good for, and the same bytes in every engine. */
const DIGITS = 6;

/** A whole number as it is, another one to six significant digits; what is not finite is null, as JSON has it. */
export function roundNumber(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isSafeInteger(value)) return value + 0;
  return Number(value.toPrecision(DIGITS)) + 0;
}

/** An interval as the report has it: rounded, and with null for an end that is unbounded. */
export function roundInterval({ value, low, high }: Interval | JsonInterval): JsonInterval {
  const end = (bound: number | null) => (bound === null ? null : roundNumber(bound));
  return { value: roundNumber(value) ?? 0, low: end(low), high: end(high) };
}

/** A comparison as the report has it: rounded. */
export function comparisonReport({ baseline, candidate, growth, footprint }: Comparison): Comparison {
  return {
    baseline,
    candidate,
    growth: growth.map(roundedGrowth),
    ...(footprint === undefined ? {} : { footprint: roundedFootprint(footprint) }),
  };
}

function roundedGrowth(growth: GrowthComparison): GrowthComparison {
  const rounded = (estimate: GrowthComparison["difference"]) => ({
    ...roundInterval(estimate),
    unit: estimate.unit,
  });
  return {
    ...growth,
    baseline: rounded(growth.baseline),
    candidate: rounded(growth.candidate),
    difference: rounded(growth.difference),
  };
}

function roundedFootprint(footprint: FootprintComparison): FootprintComparison {
  return {
    ...footprint,
    baselineBytes: footprint.baselineBytes.map((bytes) => roundNumber(bytes) ?? 0),
    candidateBytes: footprint.candidateBytes.map((bytes) => roundNumber(bytes) ?? 0),
    shift: roundInterval(footprint.shift),
    ratio: roundInterval(footprint.ratio),
    pValue: roundNumber(footprint.pValue) ?? 1,
  };
}
