import type { LineReader } from "./lines-of.ts";

const MOST_CHARS = 200;

/** Whether a text can be what stands before a message in its line: no part of a message does. */
export function isPrefix(text: string): boolean {
  return text.length <= MOST_CHARS && !/[{}"']/.test(text);
}

/**
 * The lines below one that had this prefix, without theirs: indentation, quote marks, numbers, or the time and the name that docker,
 * journald, pm2 and their like write before every line. In theirs other digits may stand, and it may end earlier.
 */
export function beneath(rest: LineReader, prefix: string): LineReader {
  if (prefix === "") return rest;
  const stripped = (line: string | undefined) => line?.slice(alike(prefix, line));
  return { ...rest, next: () => stripped(rest.next()), peek: () => stripped(rest.peek()) };
}

/** How many characters of a line are as in a prefix: any digits for digits, as many spaces or fewer for spaces, and else the same. */
function alike(prefix: string, line: string): number {
  let end = 0;
  for (const [part] of prefix.matchAll(/\d+|\s+|[^\d\s]/g)) {
    const found = /^\d/.test(part)
      ? digitsAt(line, end)
      : /^\s/.test(part)
        ? spacesAt(line, end, part.length)
        : line.startsWith(part, end)
          ? part.length
          : undefined;
    if (found === undefined) break;
    end += found;
  }
  return end;
}

function digitsAt(line: string, start: number): number | undefined {
  let end = start;
  while (/\d/.test(line[end] ?? "")) end++;
  return end > start ? end - start : undefined;
}

function spacesAt(line: string, start: number, most: number): number {
  let end = start;
  while (end - start < most && /\s/.test(line[end] ?? "")) end++;
  return end - start;
}
