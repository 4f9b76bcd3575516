import type { LineReader } from "./lines-of.ts";

/** A message of more characters is none. */
const MAX_CHARS = 2 ** 27;

/**
 * A value that begins at the start of a line and goes on over the next ones until its brackets are closed. It ends before a line
 * that begins something else, as the value of a log that was cut does.
 */
export function balancedText(
  first: string,
  rest: LineReader,
  { quotes, isNext }: { readonly quotes: string; readonly isNext: (line: string) => boolean },
): string {
  const lines = [first];
  let length = first.length;
  let state = scanned(first, { depth: 0, quote: "" }, quotes);
  while (state.depth > 0 || state.quote !== "") {
    const line = rest.peek();
    if (line === undefined || isNext(line) || length > MAX_CHARS) break;
    rest.next();
    lines.push(line);
    length += line.length + 1;
    state = scanned(line, state, quotes);
  }
  return lines.join("\n");
}

interface Nesting {
  readonly depth: number;
  /** The quote of the string that goes on; empty: none does. */
  readonly quote: string;
}

/** How deep a text is in brackets and strings at its end. */
function scanned(text: string, { depth, quote }: Nesting, quotes: string): Nesting {
  let nesting = depth;
  let open = quote;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? "";
    if (open !== "") {
      if (character === "\\") index++;
      else if (character === open) open = "";
    } else if (quotes.includes(character)) open = character;
    else if ("({[".includes(character)) nesting++;
    else if (")}]".includes(character)) nesting--;
  }
  return { depth: nesting, quote: open };
}
