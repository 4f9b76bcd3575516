import type { Comparison, FootprintComparison, GrowthComparison, Report } from "../model/report.ts";

/** Digits that a measured number is reported with: far more than it is good for, and the same bytes in every engine. */
const DIGITS = 6;

/** A whole number as it is, another one to six significant digits; what is not finite is null, as JSON has it. */
export function roundNumber(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isSafeInteger(value)) return value + 0;
  return Number(value.toPrecision(DIGITS)) + 0;
}

type Interval = Readonly<Record<"low" | "high", number | null>> & { readonly value: number };
type Reported = Pick<Report["series"][number]["perIteration"], "value" | "low" | "high">;

/** An estimate divided by `by`, as the report has it: rounded, and with null for an end that is unbounded. */
export function estimateReport({ value, low, high }: Interval, by = 1): Reported {
  return {
    value: roundNumber(value / by) ?? 0,
    low: low === null ? null : roundNumber(low / by),
    high: high === null ? null : roundNumber(high / by),
  };
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

function roundedGrowth(one: GrowthComparison): GrowthComparison {
  const rounded = (estimate: GrowthComparison["difference"]) => ({
    ...estimateReport(estimate),
    unit: estimate.unit,
  });
  return {
    ...one,
    baseline: rounded(one.baseline),
    candidate: rounded(one.candidate),
    difference: rounded(one.difference),
  };
}

function roundedFootprint(footprint: FootprintComparison): FootprintComparison {
  return {
    ...footprint,
    baselineBytes: footprint.baselineBytes.map((bytes) => roundNumber(bytes) ?? 0),
    candidateBytes: footprint.candidateBytes.map((bytes) => roundNumber(bytes) ?? 0),
    shift: estimateReport(footprint.shift),
    ratio: estimateReport(footprint.ratio),
    pValue: roundNumber(footprint.pValue) ?? 1,
  };
}
