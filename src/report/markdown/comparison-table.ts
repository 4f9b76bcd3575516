import type { Comparison, Report } from "../../model/report.ts";
import { armLabel } from "../ask/arms.ts";
import { comparisonRows, comparisonWords } from "../words/comparison.ts";
import { escapeMarkdown } from "./escape.ts";
import { markdownRows } from "./table.ts";

/** Each candidate beside the baseline, as Markdown. */
export function comparisonTable(report: Report): string {
  return report.comparisons.map((comparison) => table(report, comparison)).join("\n\n");
}

function table(report: Report, comparison: Comparison): string {
  const rows = comparisonRows(report, comparison).map(({ what, baseline, candidate, change, between, verdict }) => [
    escapeMarkdown(what),
    baseline,
    candidate,
    verdict === "worse" || verdict === "better" ? `**${change}**` : change,
    between,
    `${verdict === "worse" ? "❌ " : ""}${comparisonWords(verdict)}`,
  ]);
  const versions = [comparison.baseline, comparison.candidate].map((arm) => escapeMarkdown(armLabel(report, arm)));
  const head = ["", ...versions, "change", "95 % interval", ""];
  return markdownRows(head, rows, ["l", "r", "r", "r", "r", "l"]);
}
