import type { Finding } from "../model/report.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { linkedId } from "./linked-id.ts";

/** A note on a finding as Markdown; the id of the known leak in it is a link. */
export function linkedNote(note: string, { known }: Pick<Finding, "known">): string {
  const text = escapeMarkdown(note);
  return known && note.startsWith(`known leak ${known.id}`)
    ? text.replace(escapeMarkdown(known.id), () => linkedId(known))
    : text;
}
