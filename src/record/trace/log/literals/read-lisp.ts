import { controlOf, type Scanner, scanner } from "./scanner.ts";

/**
 * An Emacs Lisp value as jsonrpc.el prints it: property lists become objects, vectors and other lists arrays, `t` and
 * `:json-false` booleans, `nil` null. Throws where it is none.
 */
export function readLisp(text: string): unknown {
  return value(scanner(text));
}

function value(at: Scanner): unknown {
  at.take(SPACE);
  if (at.take(/"/y) !== undefined) return at.quoted('"', unescaped);
  if (at.take(/\(/y) !== undefined) return listOrMap(at.nested(() => items(at, /\s*\)/y)));
  if (at.take(/\[/y) !== undefined) return at.nested(() => items(at, /\s*\]/y)).map(({ found }) => found);
  const number = at.take(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?=[\s()[\]]|$)/iy);
  if (number !== undefined) return Number(number);
  const symbol = at.need(SYMBOL);
  if (symbol === "t") return true;
  if (symbol === ":json-false") return false;
  return symbol === "nil" || symbol === ":json-null" ? null : symbol;
}

interface Item {
  /** Of a keyword, without its colon. */
  readonly keyword: string | undefined;
  readonly found: unknown;
}

function items(at: Scanner, end: RegExp): readonly Item[] {
  const all: Item[] = [];
  while (at.take(end) === undefined) {
    at.take(SPACE);
    const keyword = at.take(/:(?!json-)[^\s()[\]"]+/y);
    all.push(keyword === undefined ? { keyword, found: value(at) } : { keyword: keyword.slice(1), found: keyword });
  }
  return all;
}

function listOrMap(all: readonly Item[]): unknown {
  if (all.length === 0) return null;
  if (all[0]?.keyword === undefined) return all.map(({ found }) => found);
  const entries = all.flatMap(({ keyword }, index): [string, unknown][] =>
    keyword !== undefined && index % 2 === 0 ? [[keyword, all[index + 1]?.found ?? null]] : [],
  );
  return Object.fromEntries(entries);
}

const SPACE = /\s*/y;
const SYMBOL = /[^\s()[\]"]+/y;

function unescaped(at: Scanner): string {
  const octal = at.take(/[0-7]{3}/y);
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  const letter = at.need(/[\s\S]/y);
  return letter === "\n" ? "" : (controlOf(letter) ?? letter);
}
