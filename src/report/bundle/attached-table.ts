import { codeSpan, escapeMarkdown } from "../markdown/escape.ts";
import { markdownRows } from "../markdown/table.ts";

/** A file of a bundle. */
export interface Attached {
  readonly name: string;
  /** What it is, in words. */
  readonly about: string;
  /** The command that opens it; absent: anything does. */
  readonly open?: string;
}

/** The files of a bundle and how to open them, as Markdown. */
export function attachedTable(attached: readonly Attached[]): string {
  const rows = attached.map(({ name, about, open }) => [
    codeSpan(name),
    escapeMarkdown(about),
    open === undefined ? "" : codeSpan(open),
  ]);
  const table = markdownRows(["file", "what it is", "open it with"], rows, ["l", "l", "l"]);
  return table === "" ? "" : `### Attached\n\n${table}`;
}
