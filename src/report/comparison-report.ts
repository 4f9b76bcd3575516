import type { Comparison, FootprintComparison, GrowthComparison } from "../model/report.ts";
import { estimateReport } from "./estimate-report.ts";
import { roundNumber } from "./round-number.ts";

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
