import { controlOf, type Scanner, scanner } from "./scanner.ts";

/**
 * A Lua value as Neovim's `vim.inspect` writes it. Tables with keys become objects, others arrays; a table that stands there twice
 * is written once (`<1>{…}`) and then named (`<table 1>`). What has no JSON is null. Throws where it is none.
 */
export function readLua(text: string): unknown {
  const tables = new Map<string, unknown>();
  const value = (at: Scanner): unknown => {
    at.take(SPACE);
    const quote = at.take(/["']/y);
    if (quote !== undefined) return at.quoted(quote, unescaped);
    if (at.take(/\{/y) !== undefined) return at.nested(() => table(at));
    const named = at.take(/<\d+>(?=\{)/y);
    if (named !== undefined) {
      at.need(/\{/y);
      const found = at.nested(() => table(at));
      tables.set(named.slice(1, -1), found);
      return found;
    }
    const again = at.take(/<table \d+>/y);
    if (again !== undefined) return tables.get(again.slice(7, -1)) ?? null;
    if (at.take(/<[^>]*>/y) !== undefined) return null;
    const number = at.take(/-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)/iy);
    if (number !== undefined) return Number(number);
    if (at.take(/vim\.empty_dict\(\)/y) !== undefined) return {};
    const word = at.need(/[\w.]+/y);
    return word === "true" ? true : word === "false" ? false : null;
  };
  const table = (at: Scanner): unknown => {
    const list: unknown[] = [];
    const entries: [string, unknown][] = [];
    while (at.take(/\s*\}/y) === undefined) {
      at.take(SPACE);
      const name = at.take(/(?:[A-Za-z_]\w*|<metatable>)(?=\s*=)/y);
      if (name !== undefined) {
        at.need(/\s*=/y);
        const found = value(at);
        if (name !== "<metatable>") entries.push([name, found]);
      } else if (at.take(/\[/y) !== undefined) {
        const key = value(at);
        at.need(/\s*\]\s*=/y);
        entries.push([String(key), value(at)]);
      } else list.push(value(at));
      if (at.take(/\s*[,;]/y) === undefined) {
        at.need(/\s*\}/y);
        break;
      }
    }
    return entries.length > 0 ? Object.fromEntries(entries) : list;
  };
  return value(scanner(text));
}

const SPACE = /\s*/y;

function unescaped(at: Scanner): string {
  const decimal = at.take(/\d{1,3}/y);
  if (decimal !== undefined) return String.fromCharCode(Number(decimal));
  const hexadecimal = at.take(/x[\da-f]{2}/iy);
  if (hexadecimal !== undefined) return String.fromCharCode(Number.parseInt(hexadecimal.slice(1), 16));
  const letter = at.need(/[\s\S]/y);
  return controlOf(letter) ?? letter;
}
