import { oneLine } from "./one-line.ts";

/** No column of a table is wider, in characters. */
const WIDEST = 48;

/** Other people's text in a table of the terminal: on one line, and cut where it is too long. */
export function textCell(text: string, widest = WIDEST): string {
  const characters = [...oneLine(text)];
  return characters.length <= widest ? characters.join("") : `${characters.slice(0, widest - 1).join("")}…`;
}
