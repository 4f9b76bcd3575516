import { oneLine } from "../../text/one-line.ts";
import { shown } from "../../text/shown.ts";

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
    .replace(/^([-+=#]+)(?=\s|$)/, "\\$1")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Longest that a name may be; generic Go symbols reach thousands of characters. */
const LONGEST = 200;

/** Text as a code span: its fence is longer than any run of backticks in it, and nothing in it is read as Markdown. */
export function codeSpan(text: string): string {
  const characters = [...oneLine(text)];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : characters.join("");
  if (shown === "") return "";
  const fence = "`".repeat(longestRun(shown) + 1);
  const space = /^`|`$/.test(shown) ? " " : "";
  return fence + space + shown + space + fence;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Lines as a fenced block, whose fence is longer than any run of backticks in them. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map(shown).join("\n");
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
