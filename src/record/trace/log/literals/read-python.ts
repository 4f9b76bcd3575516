import { controlOf, type Scanner, scanner } from "./scanner.ts";

/** A Python value as `repr` writes it: dicts, lists, tuples, strings, numbers, words. What has no JSON is null. Throws where it is none. */
export function readPython(text: string): unknown {
  return value(scanner(text));
}

function value(at: Scanner): unknown {
  at.take(SPACE);
  const quote = at.take(/[bru]?["']/iy);
  if (quote !== undefined) return at.quoted(quote.slice(-1), unescaped);
  if (at.take(/\{/y) !== undefined) return Object.fromEntries(at.nested(() => listed(at, /\s*\}/y, pair)));
  if (at.take(/\[/y) !== undefined) return at.nested(() => listed(at, /\s*\]/y, value));
  if (at.take(/\(/y) !== undefined) return at.nested(() => listed(at, /\s*\)/y, value));
  const number = at.take(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy);
  if (number !== undefined) return Number(number);
  // A member of an enumeration: <MessageType.Error: 1>.
  const member = at.take(/<[^>]*>/y);
  if (member !== undefined) return Number(/: (-?\d+)>$/.exec(member)?.[1] ?? Number.NaN) || null;
  const word = at.need(/\w+/y);
  return word === "True" ? true : word === "False" ? false : null;
}

function pair(at: Scanner): readonly [string, unknown] {
  const key = value(at);
  at.need(/\s*:/y);
  return [String(key), value(at)];
}

function listed<T>(at: Scanner, end: RegExp, item: (at: Scanner) => T): readonly T[] {
  const items: T[] = [];
  while (at.take(end) === undefined) {
    items.push(item(at));
    if (at.take(/\s*,/y) === undefined) {
      at.need(end);
      break;
    }
  }
  return items;
}

const SPACE = /\s*/y;

function unescaped(at: Scanner): string {
  const code = at.take(/x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}/iy);
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
  const letter = at.need(/[\s\S]/y);
  return letter === "\n" ? "" : (controlOf(letter) ?? letter);
}
