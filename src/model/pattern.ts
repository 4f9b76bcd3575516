import { RE2JS } from "re2js";
import * as z from "zod";

/** Longer than any that a person reads; the time of a search grows with the pattern. */
const LONGEST = 1_000;
/** Instructions of the engine; repetitions make many of them out of a few characters. */
const LARGEST = 2_000;

/**
 * A regular expression that somebody wrote: searched in a time that grows with the text alone, whatever the pattern is. An
 * engine that tries all ways, as the language's own does, can take years for `(a+)+$`, and nothing can interrupt it.
 */
export interface Pattern {
  readonly test: (text: string) => boolean;
  /** Of the first match, in UTF-16 units; undefined: there is none. */
  readonly find: (text: string) => { readonly start: number; readonly end: number } | undefined;
}

/**
 * The pattern of a text in JavaScript's syntax, without what can't be searched in linear time: looking ahead, and
 * backreferences. By lines, `^` and `$` match at each line's ends. Throws where the text is none.
 */
export function patternOf(text: string, { byLines = false } = {}): Pattern {
  if (text.length > LONGEST) throw new Error(`a pattern of ${text.length} characters`);
  const flags = RE2JS.LOOKBEHINDS | (byLines ? RE2JS.MULTILINE : 0);
  const compiled = RE2JS.compile(RE2JS.translateRegExp(text), flags);
  if (compiled.programSize() > LARGEST) throw new Error(`a pattern of ${compiled.programSize()} instructions`);
  return {
    test: (searched) => compiled.test(searched),
    find: (searched) => {
      const matcher = compiled.matcher(searched);
      return matcher.find() ? { start: matcher.start(), end: matcher.end() } : undefined;
    },
  };
}

/** The same; a text that is no pattern, which somebody else wrote, matches nothing. */
export function patternOrNone(text: string): Pick<Pattern, "test"> {
  try {
    return patternOf(text);
  } catch {
    return { test: () => false };
  }
}

/** The source of a pattern, of this engine or of the language's own, that matches this text and no other. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** What an `error` says of a text that is no pattern. */
export const PATTERN_WORDS = `a regular expression of up to ${LONGEST} characters, without lookahead and backreferences`;

/** A pattern as a file of the user writes it. */
export const PatternSchema = z.string({ error: PATTERN_WORDS }).min(1).refine(isPattern, { error: PATTERN_WORDS });

function isPattern(text: string): boolean {
  try {
    patternOf(text);
    return true;
  } catch {
    return false;
  }
}
