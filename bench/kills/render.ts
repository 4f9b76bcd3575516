import { markdownTable } from "markdown-table";
import * as z from "zod";

/** A try or a pair that was done. */
export const RowSchema = z.object({
  what: z.enum(["fake", "real", "pair"]),
  seed: z.number().int(),
  /** Of the table: what was sent, or shared; and where the run was, or how both went. */
  row: z.string(),
  column: z.string(),
  violations: z.array(z.string()),
});

export type Row = z.infer<typeof RowSchema>;

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
