import { patternOf } from "../../model/pattern.ts";
import type { Place, TextRange } from "../../model/place.ts";
import { offsetAt, type Span, spanAt } from "../../text/positions.ts";
import { type GoSymbol, goSymbols, withoutCommentsAndStrings } from "./go-symbols.ts";

/** UTF-16 offset of a place in a Go file's text; undefined: there is none. */
export function findPlace(text: string, place: Place): number | undefined {
  if (place === "start") return markLength(text);
  if (place === "end") return text.length;
  if (typeof place === "string") return callPlaces(text)?.[place];
  if ("line" in place) return offsetAt(text, place);
  if ("symbol" in place) {
    const symbol = goSymbols(text).find(({ name }) => name === place.symbol);
    return symbol && (place.side === "after" ? symbol.end : symbol.nameAt);
  }
  const found = firstMatch(text, place.pattern);
  return found && (place.side === "after" ? found.end : found.start);
}

/** The part of a Go file's text that a range means; undefined: there is none. */
export function findRange(text: string, range: TextRange): Span | undefined {
  if ("line" in range) {
    return spanAt(text, { start: range, end: { line: range.endLine, character: range.endCharacter } });
  }
  if ("symbol" in range) return goSymbols(text).find(({ name }) => name === range.symbol);
  return firstMatch(text, range.pattern);
}

/** Of an expression by lines. The first line begins behind a byte order mark, as in an editor. */
function firstMatch(text: string, pattern: string): Span | undefined {
  const mark = markLength(text);
  const match = patternOf(pattern, { byLines: true }).find(text.slice(mark));
  return match && { start: mark + match.start, end: mark + match.end };
}

/** gopls reads no file in which something stands before its byte order mark. */
function markLength(text: string): number {
  return text.startsWith("\ufeff") ? 1 : 0;
}

/** The names of exported functions and methods, as offsets. */
export function exportedFunctions(text: string): readonly number[] {
  return goSymbols(text).flatMap(({ kind, exported, nameAt }) => (kind === "func" && exported ? [nameAt] : []));
}

/** Where to ask in a file whose function calls something. */
interface CallPlaces {
  /** The name of the function. */
  readonly name: number;
  readonly symbol: GoSymbol;
  /** In the name of what it calls. */
  readonly call: number;
  /** Just behind that call's opening parenthesis. */
  readonly argument: number;
}

/**
 * Places in the first function whose body calls something; calls through a package or a value (`strings.Fields(`) come before
 * plain ones, as they make a server look further. Undefined: none.
 */
export function callPlaces(text: string): CallPlaces | undefined {
  const functions = goSymbols(text).filter(({ kind }) => kind === "func");
  const source = withoutCommentsAndStrings(text);
  return firstCall(functions, source, CALL_THROUGH) ?? firstCall(functions, source, CALL);
}

/** Go's identifiers have letters and digits of every script. */
const CALL_THROUGH = /(?<![\p{L}\p{Nd}_])[\p{L}_][\p{L}\p{Nd}_]*\.([\p{L}_][\p{L}\p{Nd}_]*)\(/gu;
const CALL = /(?<![\p{L}\p{Nd}_])([\p{L}_][\p{L}\p{Nd}_]*)\(/gu;

/** Words before "(" that call nothing. */
const NOT_CALLED = new Set(
  "if for switch return func go defer select case range var const type import map chan".split(" "),
);

function firstCall(functions: readonly GoSymbol[], source: string, pattern: RegExp): CallPlaces | undefined {
  for (const symbol of functions) {
    const declaration = source.slice(symbol.start, symbol.end);
    const body = bodyOf(declaration);
    if (body === undefined) continue;
    for (const match of declaration.slice(body).matchAll(pattern)) {
      const callee = match[1] ?? "";
      if (NOT_CALLED.has(callee)) continue;
      const argument = symbol.start + body + match.index + match[0].length;
      const call = argument - 1 - callee.length + Math.min(1, callee.length - 1);
      return { name: symbol.nameAt, symbol, call, argument };
    }
  }
  return undefined;
}

/** Where the body of a function begins; "interface{" and "struct{" in its signature begin none. Undefined: it has no body. */
function bodyOf(declaration: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of declaration.matchAll(/[()[\]{}]/g)) {
    if ("([".includes(bracket)) depth++;
    else if (bracket !== "{") depth--;
    else if (depth > 0 || /\b(?:interface|struct)\s*$/.test(declaration.slice(Math.max(0, index - 20), index))) depth++;
    else return index;
  }
  return undefined;
}
