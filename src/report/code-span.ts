import { oneLine } from "./one-line.ts";

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
