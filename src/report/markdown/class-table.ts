import type { Report, SeriesReport } from "../../model/report.ts";
import { formatCount } from "../../text/format-count.ts";
import { growthPer } from "../ask/growth-per.ts";
import { nearlyWhole } from "../words/amount.ts";
import { seriesName } from "../words/names.ts";
import { escapeMarkdown } from "./escape.ts";
import { markdownRows, workloadCell } from "./table.ts";

/** Exact counts that leak, a row each, as Markdown: objects kept, per iteration, request and edit. */
export function classTable(report: Report): string {
  const leaking = report.series.filter(
    ({ decides, verdict, metric }) => decides && verdict === "leak" && metric !== "owned-heap",
  );
  const counted = leaking.filter(({ perIteration }) => perIteration.unit !== "bytes");
  const head = ["what", "in", "per iteration", "95 % interval", "per request", "per edit"];
  return markdownRows(
    head,
    counted.map((series) => row(series, report)),
    ["l", "l", "r", "r", "r", "r"],
  );
}

function row(series: SeriesReport, report: Report): readonly string[] {
  const { arm, workload, perIteration } = series;
  const { value, low, high } = perIteration;
  const per = (unit: "request" | "edit"): string => {
    const growth = growthPer(series, unit);
    return growth === undefined ? "–" : hundredths(growth);
  };
  const end = (bound: number | null): string => (bound === null ? "∞" : hundredths(bound));
  return [
    escapeMarkdown(seriesName(series)),
    workloadCell(report, workload, arm),
    `**${formatCount(nearlyWhole(value))}**`,
    `${end(low)} … ${end(high)}`,
    per("request"),
    per("edit"),
  ];
}

/** Two decimals: whole objects per request are what a leak looks like. */
function hundredths(count: number): string {
  return count.toFixed(2).replace(/^-/, "−");
}
