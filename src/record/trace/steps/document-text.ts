/** A place as LSP counts it, from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A replacement of `[start, end)`, in UTF-16 offsets of the text before it. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** One of the changes of a didChange: of a range, or of all. */
export interface ContentChange {
  readonly range?: Range;
  readonly text: string;
}

/** UTF-16 offset of a position; undefined: the text has no such line. Lines end at "\n", as gopls counts them. */
export function offsetOf(text: string, { line, character }: Position): number | undefined {
  let start = 0;
  for (let i = 0; i < line; i++) {
    const end = text.indexOf("\n", start);
    // The line after the last one is the end of the text.
    if (end < 0) return i === line - 1 ? text.length : undefined;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return Math.min(start + character, end < 0 ? text.length : end);
}

/** Position of a UTF-16 offset. */
export function positionOf(text: string, offset: number): Position {
  let line = 0;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return { line, character: offset - start };
}

/**
 * The text after a didChange, and the one replacement that makes it: the change itself where there is one and it has a range,
 * else the shortest. Undefined: a range does not lie in the text.
 */
export function applyChanges(
  text: string,
  changes: readonly ContentChange[],
): { text: string; change: TextChange } | undefined {
  let now = text;
  let only: TextChange | undefined;
  for (const { range, text: insert } of changes) {
    const start = range ? offsetOf(now, range.start) : 0;
    const end = range ? offsetOf(now, range.end) : now.length;
    if (start === undefined || end === undefined || end < start) return undefined;
    now = now.slice(0, start) + insert + now.slice(end);
    only = range && changes.length === 1 ? { start, end, insert } : undefined;
  }
  return { text: now, change: only ?? shortestChange(text, now) };
}

/** The shortest replacement that makes one text of another. */
export function shortestChange(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (isHalf(before[start - 1], 0xd8)) start--;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  if (isHalf(before[before.length - same], 0xdc)) same--;
  return { start, end: before.length - same, insert: after.slice(start, after.length - same) };
}

/** Whether a character is the first (0xd8) or second (0xdc) half of a surrogate pair, which no change may part. */
function isHalf(character: string | undefined, half: 0xd8 | 0xdc): boolean {
  return character !== undefined && character.charCodeAt(0) >> 10 === half >> 2;
}
