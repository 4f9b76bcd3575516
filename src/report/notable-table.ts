import type { Report } from "../model/report.ts";
import { codeSpan } from "./code-span.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { formatAmount } from "./format-amount.ts";
import { formatInterval } from "./format-interval.ts";
import { markdownRows } from "./markdown-rows.ts";
import { notableSeries } from "./notable-series.ts";
import { seriesName } from "./series-name.ts";
import { verdictWords } from "./verdict-words.ts";

/** Series without a finding that are worth a look all the same, as Markdown. */
export function notableTable(report: Report): string {
  const rows = notableSeries(report).map((series) => {
    const { workload, perIteration } = series;
    const amount = formatAmount(perIteration.value, perIteration.unit);
    const between = formatInterval(perIteration, perIteration.unit);
    return [escapeMarkdown(seriesName(series)), codeSpan(workload), amount, between, verdictWords(series)];
  });
  return markdownRows(["also seen", "in", "per iteration", "surely between (95 %)", ""], rows, [
    "l",
    "l",
    "r",
    "r",
    "l",
  ]);
}
