import type { Report } from "../../model/report.ts";
import { latencyNote, latencyRows } from "../words/latency.ts";
import { escapeMarkdown } from "./escape.ts";
import { markdownRows, workloadCell } from "./table.ts";

/** How long gopls took for what it was asked, as Markdown; "" where nothing was timed. */
export function latencyTable(report: Report): string {
  const rows = latencyRows(report).map(({ workload, arm, what, count, median, p95 }) => [
    workloadCell(report, workload, arm),
    escapeMarkdown(what),
    count,
    median,
    p95,
  ]);
  if (rows.length === 0) return "";
  const table = markdownRows(["workload", "request", "asked", "median", "95th percentile"], rows, [
    "l",
    "l",
    "r",
    "r",
    "r",
  ]);
  return `${latencyNote}\n\n${table}`;
}
