import { markdownTable } from "markdown-table";
import { type Moment, moments } from "./moments.ts";

/** A try or a pair that was done. */
export interface Row {
  /** Of the table: what was sent, or shared. */
  readonly row: string;
  readonly column: string;
  readonly seed: number;
  readonly violations: readonly string[];
}

/** A table of how often each row met each column, and the violations below it, each with the seed that does it again. */
export function render(done: readonly Row[], what: string, columns: readonly string[]): string {
  const used = columns.filter((column) => done.some((row) => row.column === column));
  const names = [...new Set(done.map(({ row }) => row))].sort();
  const count = (row: string | undefined, column: string | undefined) =>
    done.filter((one) => (row ?? one.row) === one.row && (column ?? one.column) === one.column).length;
  const body = [...names, undefined].map((row) => [
    row ?? "all",
    ...[...used, undefined].map((column) => String(count(row, column))),
  ]);
  const table = markdownTable([[what, ...used, "all"], ...body], { align: ["l", ...[...used, ""].map(() => "r")] });
  const wrong = done.flatMap(({ row, column, seed, violations }) =>
    violations.map((violation) => `seed ${seed} (${row}, ${column}): ${violation}`),
  );
  return `${table}\n\n${wrong.length === 0 ? "No violation." : wrong.join("\n")}\n`;
}

/** The columns of kills. */
export const killColumns: readonly Moment[] = moments;
