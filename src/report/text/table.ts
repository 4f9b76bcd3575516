import { oneLine } from "../../text/one-line.ts";
import { fitted, widthOf } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { columnWidths, GAP, halfWidth, tableWidth } from "./column-widths.ts";

interface Shape {
  /** Columns that align to the right, in order: numbers. What stands before the first of them names the row. */
  readonly right?: readonly number[];
  /** Columns of the terminal that there are. */
  readonly width?: number;
}

type Rows = readonly (readonly string[])[];

/**
 * Rows with aligned columns, the first being the head; the lines of each. What is too wide is broken at spaces, once a cell. Where
 * that is not enough, the names of the rows get lines of their own, and at last cells are cut.
 */
export function textTable(rows: Rows, { right = [], width = Number.POSITIVE_INFINITY }: Shape = {}): Rows {
  const widths = columnWidths(rows, width);
  if (widths) return rows.map((row) => rowLines(row, widths, right));
  const [names = 0] = right;
  return names > 0 ? namedAbove(rows, names, { right, width }) : cut(rows, { right, width });
}

const INDENT = "    ";

function namedAbove(rows: Rows, names: number, { right = [], width = 0 }: Shape): Rows {
  const above = textTable(
    rows.map((row) => row.slice(0, names)),
    { width },
  );
  const below = textTable(
    rows.map((row) => row.slice(names)),
    { right: right.map((column) => column - names), width: width - INDENT.length },
  );
  return above.map((lines, i) =>
    [...lines, ...(below[i] ?? []).map((line) => INDENT + line)].filter((line) => line.trim() !== ""),
  );
}

/** The widest columns give way, whatever stands in them. */
function cut(rows: Rows, { right = [], width = 0 }: Shape): Rows {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => halfWidth(row[i] ?? ""))));
  while (tableWidth(widths) > width && Math.max(...widths) > 1) {
    const widest = Math.max(...widths);
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return rows.map((row) => rowLines(row, widths, right));
}

function rowLines(row: readonly string[], widths: readonly number[], right: readonly number[]): readonly string[] {
  const cells = widths.map((width, i) => wrap(row[i] ?? "", width).map((line) => fitted(line, width)));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, l) =>
    cells
      .map((lines, i) => {
        const cell = lines[l] ?? "";
        const space = " ".repeat((widths[i] ?? 0) - widthOf(cell));
        return right.includes(i) ? space + cell : cell + space;
      })
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

/** No column of a table is wider. */
const WIDEST = 48;

/** Other people's text in a table of the terminal: on one line, and cut where it is too long. */
export function textCell(text: string, widest = WIDEST): string {
  return fitted(oneLine(text), widest);
}
