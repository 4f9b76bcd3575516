import type { Report } from "../model/report.ts";
import { codeSpan } from "./code-span.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownRows } from "./markdown-rows.ts";
import { toleratedRows } from "./tolerated-rows.ts";

/** Growth that the user accepts for now, a row each, as Markdown. */
export function toleratedTable(report: Report): string {
  const rows = toleratedRows(report).map(({ owner, workload, kept, ceiling, expires, reason, note }) => [
    [`**${escapeMarkdown(owner)}**`, ...(note === undefined ? [] : [escapeMarkdown(note)])].join("<br>"),
    codeSpan(workload),
    escapeMarkdown(kept),
    ceiling,
    escapeMarkdown(expires),
    escapeMarkdown(reason),
  ]);
  const head = ["tolerated", "in", "kept", "ceiling", "until", "because"];
  return markdownRows(head, rows, ["l", "l", "r", "r", "l", "l"]);
}
