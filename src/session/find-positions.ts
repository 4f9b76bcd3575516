import type { DocumentSymbol, Position, Range } from "vscode-languageserver-protocol";
import { offsetAt, positionAt } from "../lsp/text-document.ts";

/** Where the workload asks in one file. */
export interface Positions {
  /** Name of a function or method. */
  readonly name: Position;
  readonly symbol: string;
  /** The whole function. */
  readonly range: Range;
  /** In the name of something that the function calls. */
  readonly callee: Position;
  /** Just behind that call's opening parenthesis. */
  readonly argument: Position;
}

/** SymbolKind of functions and methods. */
const FUNCTION_KINDS: readonly number[] = [6, 12];
/** Words before "(" that call nothing. */
const NOT_CALLED = new Set([
  "if",
  "for",
  "switch",
  "return",
  "func",
  "go",
  "defer",
  "select",
  "case",
  "range",
  "var",
  "const",
  "type",
  "import",
  "map",
  "chan",
]);

/**
 * Positions in the first function, by the server's document symbols, whose body calls something; calls through a package
 * or a value (`strings.Fields(`) come before plain ones, as they make a server look further. Undefined: none.
 */
export function findPositions(text: string, symbols: readonly DocumentSymbol[]): Positions | undefined {
  const functions = symbols.flatMap(withChildren).filter((symbol) => FUNCTION_KINDS.includes(symbol.kind));
  return first(functions, text, /\b\w+\.([A-Za-z_]\w*)\(/g) ?? first(functions, text, /\b([A-Za-z_]\w*)\(/g);
}

function withChildren(symbol: DocumentSymbol): DocumentSymbol[] {
  return [symbol, ...(symbol.children ?? []).flatMap(withChildren)];
}

function first(functions: readonly DocumentSymbol[], text: string, call: RegExp): Positions | undefined {
  for (const symbol of functions) {
    const start = offsetAt(text, symbol.range.start);
    const source = blankedComments(text.slice(start, offsetAt(text, symbol.range.end)));
    const body = source.indexOf("{\n");
    if (body < 0) continue;
    for (const match of source.slice(body).matchAll(call)) {
      const callee = match[1] ?? "";
      if (NOT_CALLED.has(callee)) continue;
      const paren = start + body + match.index + match[0].length;
      return {
        name: symbol.selectionRange.start,
        symbol: symbol.name.replace(/^.*\./, ""),
        range: symbol.range,
        callee: positionAt(text, paren - 1 - callee.length + Math.min(1, callee.length - 1)),
        argument: positionAt(text, paren),
      };
    }
  }
  return undefined;
}

/** The same text with line comments and strings made blank, so that no call is found in them. */
function blankedComments(source: string): string {
  return source.replace(/\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])*'/g, (found) =>
    found.replace(/[^\n]/g, " "),
  );
}
