import { oneLine } from "./one-line.ts";

/**
 * Other people's text as GitHub shows it letter by letter: no formatting, no HTML, no link, no mention, no issue number.
 * Mentions and numbers are looked for after Markdown was rendered, so no escape stops them; an invisible space (U+200B)
 * behind the sign does. In a table, `|` is the table's business (markdown-rows.ts).
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]~$]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/@/g, "@\u200b")
    .replace(/#(?=\d)/g, "#\u200b")
    .replace(/\b(GH-)(?=\d)/gi, "$1\u200b")
    .replace(/:\/\//g, ":\u200b//")
    .replace(/\b(www)\./gi, "$1\u200b.")
    .replace(/^([-+=#]|\d+[.)])(?=\s|$)/, "\\$1");
}
