import type { Comparison, Report } from "../../model/report.ts";
import { armLabel } from "../ask/arms.ts";
import { comparisonRows, comparisonWords } from "../words/comparison.ts";
import { textCell, textTable } from "./table.ts";

/** Rows that are shown; the rest is in the report. */
const SHOWN = 6;

/** A candidate beside the baseline, in a table of at most `width` columns. */
export function comparisonLines(report: Report, comparison: Comparison, width: number): readonly string[] {
  const rows = comparisonRows(report, comparison);
  if (rows.length === 0) return [];
  const shown = rows
    .slice(0, SHOWN)
    .map(({ what, baseline, candidate, change, between, verdict }) => [
      what,
      baseline,
      candidate,
      change,
      between,
      comparisonWords(verdict),
    ]);
  const [baseline, candidate] = [comparison.baseline, comparison.candidate].map((arm) => armLabel(report, arm));
  const head = ["", baseline ?? "", candidate ?? "", "change", "95 % interval", ""];
  const table = textTable(
    [head, ...shown].map((row) => row.map((cell) => textCell(cell))),
    { right: [1, 2, 3], width },
  ).flat();
  return rows.length > SHOWN ? [...table, `and ${rows.length - SHOWN} more in the report`] : table;
}
