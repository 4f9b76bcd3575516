import type { Finding, Report } from "../../model/report.ts";
import { webAddress } from "../../text/web-address.ts";
import { knownRows, toleratedRows } from "../words/accepted-rows.ts";
import { codeSpan, escapeMarkdown } from "./escape.ts";
import { markdownRows } from "./table.ts";

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

/** A known leak's id, as Markdown: a link where its address is one. */
export function linkedId({ id, link }: Pick<NonNullable<Finding["known"]>, "id" | "link">): string {
  const address = webAddress(link);
  return address === undefined ? escapeMarkdown(id) : `[${escapeMarkdown(id)}](${address})`;
}

/** A note on a finding as Markdown; the id of the known leak in it is a link. */
export function linkedNote(note: string, { known }: Pick<Finding, "known">): string {
  const text = escapeMarkdown(note);
  return known &&
    [`known leak ${known.id}`, `looks like known leak ${known.id}`].some((start) => note.startsWith(start))
    ? text.replace(escapeMarkdown(known.id), () => linkedId(known))
    : text;
}
