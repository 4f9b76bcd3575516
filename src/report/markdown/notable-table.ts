import type { Report } from "../../model/report.ts";
import { judgedGrowth, notableSeries } from "../ask/notable-series.ts";
import { formatAmount, formatInterval } from "../words/amount.ts";
import { seriesName, verdictWords } from "../words/names.ts";
import { codeSpan, escapeMarkdown } from "./escape.ts";
import { markdownRows } from "./table.ts";

/** Series without a finding that are still worth a look, as Markdown. */
export function notableTable(report: Report): string {
  const rows = notableSeries(report).map((series) => {
    const { workload } = series;
    const perIteration = judgedGrowth(series);
    const amount = formatAmount(perIteration.value, perIteration.unit);
    const between = formatInterval(perIteration, perIteration.unit);
    return [escapeMarkdown(seriesName(series)), codeSpan(workload), amount, between, verdictWords(series)];
  });
  return markdownRows(["also seen", "in", "per iteration", "95 % interval", ""], rows, ["l", "l", "r", "r", "l"]);
}
