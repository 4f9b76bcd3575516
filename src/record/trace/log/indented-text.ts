import type { LineReader } from "./lines-of.ts";

/** A message of more characters is none. */
const MAX_CHARS = 2 ** 27;

/** A value over several lines, of which all but the first and the last are indented: up to the line that closes what they are in. */
export function indentedText(first: string, rest: LineReader): string {
  const lines = [first];
  let length = 0;
  for (let line = rest.peek(); line !== undefined && length < MAX_CHARS; line = rest.peek()) {
    const isEnd = /^[\]}]/.test(line);
    if (!isEnd && !/^\s/.test(line)) break;
    rest.next();
    lines.push(line);
    length += line.length;
    if (isEnd) break;
  }
  return lines.join("\n");
}
