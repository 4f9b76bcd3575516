import {
  type PositionEncoding,
  type Range,
  type Replacement,
  replaced,
  shortestReplacement,
  spanAt,
  utf16Position,
} from "../../../text/positions.ts";
import type { ContentChange } from "../read/params-of.ts";

/**
 * The text after a didChange, and the one replacement that makes it: the change itself where there is one and it has a range,
 * else the shortest. Each range counts, by `encoding`, in the text that the change before it left. Undefined: one does not lie in it.
 */
export function applyChanges(
  before: string,
  changes: readonly ContentChange[],
  encoding: PositionEncoding,
): { text: string; replacement: Replacement } | undefined {
  let now = before;
  let single: Replacement | undefined;
  for (const { range, text } of changes) {
    const span = range ? spanAt(now, rangeInUtf16(now, range, encoding)) : { start: 0, end: now.length };
    if (!span) return undefined;
    const replacement = { ...span, text };
    now = replaced(now, replacement);
    single = range && changes.length === 1 ? replacement : undefined;
  }
  return { text: now, replacement: single ?? shortestReplacement(before, now) };
}

function rangeInUtf16(text: string, { start, end }: Range, encoding: PositionEncoding): Range {
  return { start: utf16Position(text, start, encoding), end: utf16Position(text, end, encoding) };
}
