import { markdownTable } from "markdown-table";
import type { Report } from "../../model/report.ts";
import { armLabel } from "../ask/arms.ts";
import { codeSpan, escapeMarkdown } from "./escape.ts";

/** A table with more rows than this is for programs, and report.json has it. */
const MOST_ROWS = 30;

/**
 * A Markdown table of at most 30 rows, which says how many it left out; "" without any row. `|` in a cell is escaped, in
 * code spans as well, as GitHub's tables want it.
 */
export function markdownRows(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ("l" | "r")[],
): string {
  if (rows.length === 0) return "";
  const cells = [head, ...rows.slice(0, MOST_ROWS)].map((row) => row.map((cell) => unbroken(escapePipes(cell))));
  const table = markdownTable(cells, { align, alignDelimiters: false });
  const left = rows.length - MOST_ROWS;
  return left > 0 ? `${table}\n\n… and ${left} more in report.json.` : table;
}

/** Behind a backslash of the text an invisible space (U+200B) stands, as not all readers of Markdown would see that the pipe is escaped. */
function escapePipes(cell: string): string {
  return cell.replace(/(?<=\\)\|/g, "\u200b|").replace(/\|/g, "\\|");
}

/** In a narrow column a number stays beside its unit, an interval is one piece, and so are a cross and its word. */
function unbroken(cell: string): string {
  return cell.replaceAll(" … ", "\u00a0…\u00a0").replace(/(?<=\d) (?=(?:[KMGT]i)?B\b|m?s\b|%)|(?<=❌) /g, "\u00a0");
}

/** A workload's name in a Markdown table; beside the arm where there are several. */
export function workloadCell(report: Pick<Report, "arms">, workload: string, arm: string): string {
  const name = codeSpan(workload);
  return report.arms.length > 1 ? `${name} ${escapeMarkdown(armLabel(report, arm))}` : name;
}
