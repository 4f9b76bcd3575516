import { shown } from "./shown.ts";

/** Other people's text for one line of a terminal or a table: no line breaks, nothing that could draw. */
export function oneLine(text: string): string {
  return shown(text.replace(/\s+/g, " ")).trim();
}
