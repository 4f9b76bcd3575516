import { oneLine } from "../../text/one-line.ts";
/** Rows as lines with aligned columns, two spaces between; `right` names the columns that align to the right. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => lengthOf(row[i] ?? ""))));
  return rows.map((row) =>
    Array.from({ length: columns }, (_, i) => {
      const cell = row[i] ?? "";
      const space = " ".repeat((widths[i] ?? 0) - lengthOf(cell));
      return right.includes(i) ? space + cell : cell + space;
    })
      .join("  ")
      .trimEnd(),
  );
}

/** Characters, not UTF-16 units. */
function lengthOf(text: string): number {
  return [...text].length;
}

/** No column of a table is wider, in characters. */
const WIDEST = 48;

/** Other people's text in a table of the terminal: on one line, and cut where it is too long. */
export function textCell(text: string, widest = WIDEST): string {
  const characters = [...oneLine(text)];
  return characters.length <= widest ? characters.join("") : `${characters.slice(0, widest - 1).join("")}…`;
}
