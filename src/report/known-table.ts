import type { Report } from "../model/report.ts";
import { codeSpan } from "./code-span.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { knownRows } from "./known-rows.ts";
import { linkedId } from "./linked-id.ts";
import { markdownRows } from "./markdown-rows.ts";

/** Known leaks of gopls below their ceilings, a row each, as Markdown. */
export function knownTable(report: Report): string {
  const rows = knownRows(report).map(({ id, link, title, workload, kept, ceiling, since, note }) => [
    [
      `**${linkedId({ id, link })}** ${escapeMarkdown(title)}`,
      ...(note === undefined ? [] : [escapeMarkdown(note)]),
    ].join("<br>"),
    codeSpan(workload),
    escapeMarkdown(kept),
    ceiling,
    escapeMarkdown(since),
  ]);
  return markdownRows(["known leak of gopls", "in", "kept", "ceiling", "since"], rows, ["l", "l", "r", "r", "l"]);
}
