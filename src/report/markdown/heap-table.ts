import type { Report } from "../../model/report.ts";
import { heapRows } from "../words/heap-rows.ts";
import { escapeMarkdown } from "./escape.ts";
import { markdownRows, workloadCell } from "./table.ts";

/** How gopls' own heap moved in each workload, as Markdown. */
export function heapTable(report: Report): string {
  const rows = heapRows(report).map(({ workload, arm, perIteration, between, perEdit, perRequest, did }) => [
    workloadCell(report, workload, arm),
    perIteration,
    between,
    perEdit,
    perRequest,
    escapeMarkdown(did),
  ]);
  const head = ["gopls' own heap", "per iteration", "95 % interval", "per edit", "per request", "work done"];
  return markdownRows(head, rows, ["l", "r", "r", "r", "r", "l"]);
}
