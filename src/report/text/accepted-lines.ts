import type { Report } from "../../model/report.ts";
import { oneLine } from "../../text/one-line.ts";
import { webAddress } from "../../text/web-address.ts";
import { wrap } from "../../text/wrap.ts";
import { knownRows, toleratedRows } from "../words/accepted-rows.ts";
import { textCell, textTable } from "./table.ts";
import type { Widths } from "./widths.ts";

/** Growth that fails nothing: known leaks of gopls and what the user tolerates, each with its ceiling and why. */
export function acceptedLines(report: Report, width: Widths): readonly (readonly string[])[] {
  return [known(report, width), tolerated(report, width)];
}

function known(report: Report, width: Widths): readonly string[] {
  const found = knownRows(report);
  const rows = found.map(({ id, title, kept, ceiling, since }) => [`${id} · ${title}`, kept, ceiling, since]);
  const below = found.map(({ workload, link, note }) => [workload, note, webAddress(link)]);
  return table(["known leaks of gopls", "kept", "ceiling", "since"], rows, below, width);
}

function tolerated(report: Report, width: Widths): readonly string[] {
  const found = toleratedRows(report);
  const rows = found.map(({ owner, workload, kept, ceiling }) => [`${owner} · ${workload}`, kept, ceiling]);
  const below = found.map(({ expires, reason, note }) => [`until ${expires}: ${reason}`, note]);
  return table(["tolerated", "kept", "ceiling"], rows, below, width);
}

/** The first column of a table is not wider. */
const WIDEST = 56;

/** Rows, each with a line below it. */
function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  below: readonly (readonly (string | undefined)[])[],
  width: Widths,
): readonly string[] {
  if (rows.length === 0) return [];
  const [first = [], ...blocks] = textTable(
    [head, ...rows].map((row) => row.map((cell, i) => textCell(cell, i === 0 ? WIDEST : undefined))),
    { right: [1, 2], width: width.table },
  );
  const notes = (i: number) => {
    const text = (below[i] ?? []).filter((note) => note !== undefined).join(" · ");
    return wrap(oneLine(text), width.text - 2).map((line) => `  ${line}`);
  };
  return [...first, ...blocks.flatMap((lines, i) => [...lines, ...notes(i)])];
}
