import type { Comparison, Report } from "../model/report.ts";
import { armLabel } from "./arm-label.ts";
import { comparisonRows } from "./comparison-rows.ts";
import { comparisonWords } from "./comparison-words.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownRows } from "./markdown-rows.ts";

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
  const head = ["", ...versions, "change", "surely between (95 %)", ""];
  return markdownRows(head, rows, ["l", "r", "r", "r", "r", "l"]);
}
