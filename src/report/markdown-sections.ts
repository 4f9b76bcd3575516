import { formatCount } from "../model/format-count.ts";
import type { Finding, Report, SeriesReport } from "../model/report.ts";
import { codeBlock } from "./code-block.ts";
import { codeSpan } from "./code-span.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { formatAmount } from "./format-amount.ts";
import { formatInterval } from "./format-interval.ts";
import { heapRows } from "./heap-rows.ts";
import { mainUnit } from "./main-unit.ts";
import { markdownRows } from "./markdown-rows.ts";
import { nearlyWhole } from "./nearly-whole.ts";
import { notableSeries } from "./notable-series.ts";
import { seriesName } from "./series-name.ts";
import { shortFrame } from "./short-frame.ts";
import { sizeClassesText } from "./size-classes-text.ts";
import { verdictWords } from "./verdict-words.ts";
import { whereAllocated } from "./where-allocated.ts";

/** Rows of a table at most; a report with more is read in report.json. */
const MOST_ROWS = 30;
const MOST_FRAMES = 40;

/** What was found, a row each; "" where nothing was. */
export function findingTable({ findings }: Report): string {
  if (findings.length === 0) return "";
  const head = ["what grew", "workload", "for every", "per iteration", "surely between (95 %)", "allocated by"];
  return rowsWithRest(head, findings, findingCells, ["l", "l", "r", "r", "l", "l"]);
}
