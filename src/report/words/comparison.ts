import type { Comparison, FootprintComparison, GrowthComparison, Report } from "../../model/report.ts";
import { dividedBy, intervalOfJson } from "../../stats/interval.ts";
import { roundInterval } from "../rounded.ts";
import { formatAmount, formatChange, formatInterval, formatShare, middle, nearlyWhole } from "./amount.ts";
import { seriesName } from "./names.ts";
import { comparisonUnit } from "./units.ts";

/** A number of two arms side by side, in words. */
interface ComparisonRow {
  readonly what: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly change: string;
  readonly between: string;
  readonly verdict: GrowthComparison["verdict"];
}

/** The owned heap of each workload and after the soak, then whatever else is worse, better or undecided. */
export function comparisonRows(report: Report, comparison: Comparison): readonly ComparisonRow[] {
  const { growth, footprint } = comparison;
  const heaps = growth.filter(({ metric }) => metric === "owned-heap");
  const others = growth.filter(({ metric }) => metric !== "owned-heap");
  const row = (growth: GrowthComparison) => growthRow(report, comparison, growth);
  return [...heaps.map(row), ...(footprint ? [footprintRow(footprint)] : []), ...others.map(row)];
}

function growthRow(report: Report, comparison: Comparison, growth: GrowthComparison): ComparisonRow {
  const { word, perIteration: unitsPerIteration } = comparisonUnit(report, comparison, growth.workload);
  const { unit } = growth.difference;
  const each = (value: number) =>
    unit === "bytes" ? value / unitsPerIteration : nearlyWhole(value / unitsPerIteration);
  const name = growth.metric === "owned-heap" ? "growth" : seriesName(growth);
  return {
    what: `${name} per ${word} · ${growth.workload}`,
    baseline: bare(formatAmount(each(growth.baseline.value), unit)),
    candidate: bare(formatAmount(each(growth.candidate.value), unit)),
    change: bare(formatChange(each(growth.difference.value), unit)),
    between: bare(formatInterval(roundInterval(dividedBy(intervalOfJson(growth.difference), unitsPerIteration)), unit)),
    verdict: growth.verdict,
  };
}

function footprintRow({ baselineBytes, candidateBytes, shift, ratio, verdict }: FootprintComparison): ComparisonRow {
  return {
    what: "own heap after the soak",
    baseline: formatAmount(middle(baselineBytes), "bytes"),
    candidate: formatAmount(middle(candidateBytes), "bytes"),
    change: `${formatChange(shift.value, "bytes")} (${formatShare(ratio.value)})`,
    between: formatInterval(shift, "bytes"),
    verdict,
  };
}

/** What is counted is in the row's name. */
function bare(amount: string): string {
  return amount.replace(/ (?:objects?|goroutines?|entry|entries)\b/g, "");
}

const WORDS: Readonly<Record<ComparisonRow["verdict"], string>> = {
  worse: "worse",
  better: "better",
  same: "no worse",
  inconclusive: "undecided",
};

/** The verdict of a comparison in words. */
export function comparisonWords(verdict: ComparisonRow["verdict"]): string {
  return WORDS[verdict];
}
