/**
 * A place in a text as LSP counts it: lines from 0, and in a line UTF-16 code units from 0. What ends a line is gopls' rule
 * (protocol.Mapper in its protocol/mapper.go): "\n" does. A "\r" is a character like others, a byte order mark too.
 */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Whether a value is a place as LSP says one: two numbers of at most 31 bits, neither of them negative. */
export function isPosition(value: unknown): value is Position {
  if (typeof value !== "object" || value === null) return false;
  const { line, character } = value as { readonly line?: unknown; readonly character?: unknown };
  return [line, character].every((count) => Number.isInteger(count) && Number(count) >= 0 && Number(count) < 2 ** 31);
}

/** From a place up to another, which is not in it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The part `[start, end)` of a text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What takes the place of a part of a text. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Position of a UTF-16 offset. */
export function positionAt(text: string, offset: number): Position {
  let line = 0;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return { line, character: offset - start };
}

/** Range of a part of a text. */
export function rangeAt(text: string, { start, end }: Span): Range {
  return { start: positionAt(text, start), end: positionAt(text, end) };
}

/**
 * UTF-16 offset of a position; undefined: the text has no such line. The line after the last one is the text's end, and the
 * middle of a surrogate pair its beginning. A character beyond its line means the line's end, as LSP says; gopls refuses that.
 */
export function offsetAt(text: string, { line, character }: Position): number | undefined {
  let start = 0;
  for (let passed = 0; passed < line; passed++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return passed === line - 1 ? text.length : undefined;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  const offset = Math.min(start + character, end < 0 ? text.length : end);
  return PAIR.test(around(text, offset)) ? offset - 1 : offset;
}

/** What a session counts in a line: bytes, UTF-16 code units, or code points. LSP's is UTF-16 unless another one is negotiated. */
export type PositionEncoding = "utf-8" | "utf-16" | "utf-32";

/**
 * A position that is counted otherwise, by UTF-16. In the middle of a character it is its beginning; what is beyond the end of its line
 * is as far beyond it as before.
 */
export function utf16Position(text: string, { line, character }: Position, encoding: PositionEncoding): Position {
  const start = encoding === "utf-16" ? undefined : offsetAt(text, { line, character: 0 });
  if (start === undefined) return { line, character };
  const end = text.indexOf("\n", start);
  let left = character;
  let units = 0;
  for (const point of text.slice(start, end < 0 ? text.length : end)) {
    const size = encoding === "utf-32" ? 1 : utf8Length(point);
    if (size > left) return { line, character: units };
    left -= size;
    units += point.length;
  }
  return { line, character: units + left };
}

/** Bytes of a character; half a surrogate pair counts as what stands for it. */
function utf8Length(point: string): number {
  const code = point.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** The part of a text that a range means; undefined: a line of it is not there, or it ends before it starts. */
export function spanAt(text: string, range: Range): Span | undefined {
  const start = offsetAt(text, range.start);
  const end = offsetAt(text, range.end);
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

/** The text after a replacement. */
export function replaced(before: string, { start, end, text }: Replacement): string {
  return before.slice(0, start) + text + before.slice(end);
}

/** The shortest single replacement that makes one text of another. It parts neither a surrogate pair nor "\r\n". */
export function shortestReplacement(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (isInside(before, start) || isInside(after, start)) start--;
  let sameAtEnd = 0;
  while (sameAtEnd < most - start && before[before.length - 1 - sameAtEnd] === after[after.length - 1 - sameAtEnd])
    sameAtEnd++;
  if (isInside(before, before.length - sameAtEnd) || isInside(after, after.length - sameAtEnd)) sameAtEnd--;
  return { start, end: before.length - sameAtEnd, text: after.slice(start, after.length - sameAtEnd) };
}

/** A surrogate pair, as two code units. */
const PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;

/** The code units on both sides of an offset. */
function around(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 1), offset + 1);
}

/** Whether an offset is in the middle of a surrogate pair or of "\r\n", where no editor has a place. */
function isInside(text: string, offset: number): boolean {
  const neighbours = around(text, offset);
  return neighbours === "\r\n" || PAIR.test(neighbours);
}
