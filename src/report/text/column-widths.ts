import { widthOf } from "../../text/width.ts";
import { wordsOf } from "../../text/wrap.ts";

/** Spaces between two columns of a table. */
export const GAP = 2;

/**
 * The widths by which a table keeps within `room` columns of the terminal, with two lines for a cell at most; undefined: it can't.
 * A head is broken before a cell is, and cells on the left before those on the right, which are the numbers.
 */
export function columnWidths(rows: readonly (readonly string[])[], room: number): readonly number[] | undefined {
  const [head = [], ...body] = rows;
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, i) => ({
    head: head[i] ?? "",
    cells: body.map((row) => row[i] ?? ""),
  }));
  let widths = columns.map(({ head, cells }) => Math.max(halfWidth(head), ...cells.map(halfWidth)));
  if (tableWidth(widths) > room) return undefined;
  for (const headWidth of [halfWidth, widthOf]) {
    for (const [i, { head, cells }] of [...columns.entries()].reverse()) {
      const wider = widths.with(i, Math.max(widths[i] ?? 0, headWidth(head), ...cells.map(widthOf)));
      if (tableWidth(wider) <= room) widths = wider;
    }
  }
  return widths;
}

/** Columns of the terminal that a table takes. */
export function tableWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, widths.length - 1);
}

/** The narrowest column in which a cell takes two lines. */
export function halfWidth(cell: string): number {
  const words = wordsOf(cell);
  const splits = words.map((_, i) => Math.max(widthOf(words.slice(0, i).join(" ")), widthOf(words.slice(i).join(" "))));
  return words.length === 0 ? 0 : Math.min(...splits);
}
