import { markdownTable } from "markdown-table";

/** A Markdown table; the first row is its head. `|` in a cell is escaped, in code spans as well, as GitHub's tables want it. */
export function markdownRows(rows: readonly (readonly string[])[], align: readonly ("l" | "r")[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\|/g, "\\|")));
  return markdownTable(cells, { align, alignDelimiters: false });
}
