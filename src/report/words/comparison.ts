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
  const row = (one: GrowthComparison) => growthRow(report, comparison, one);
  return [...heaps.map(row), ...(footprint ? [footprintRow(footprint)] : []), ...others.map(row)];
}

function growthRow(report: Report, comparison: Comparison, one: GrowthComparison): ComparisonRow {
  const { word, perIteration: by } = comparisonUnit(report, comparison, one.workload);
  const { unit } = one.difference;
  const each = (value: number) => (unit === "bytes" ? value / by : nearlyWhole(value / by));
  const name = one.metric === "owned-heap" ? "growth" : seriesName(one);
  return {
    what: `${name} per ${word} · ${one.workload}`,
    baseline: bare(formatAmount(each(one.baseline.value), unit)),
    candidate: bare(formatAmount(each(one.candidate.value), unit)),
    change: bare(formatChange(each(one.difference.value), unit)),
    between: bare(formatInterval(roundInterval(dividedBy(intervalOfJson(one.difference), by)), unit)),
    verdict: one.verdict,
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
