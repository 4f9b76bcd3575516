/** A place in a text that moves on as parts of it are taken. */
export interface Scanner {
  /** What matches here, if anything does; the expression is sticky. */
  readonly take: (pattern: RegExp) => string | undefined;
  /** The same; throws where nothing matches. */
  readonly need: (pattern: RegExp) => string;
  /** A string behind its opening quote, up to the same quote; what stands behind a backslash is said by `escaped`. */
  readonly quoted: (quote: string, escaped: (scanner: Scanner) => string) => string;
  /** Reads what is in brackets. Throws NestedTooDeeply where it is in more of them than a recursion can take. */
  readonly nested: <T>(read: () => T) => T;
}

/** What is read is in more brackets than any message has. */
export class NestedTooDeeply extends Error {}

const MOST_BRACKETS = 500;

/** A scanner at the beginning of a text. */
export function scanner(text: string): Scanner {
  let offset = 0;
  let brackets = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) offset += found.length;
    return found;
  };
  const need = (pattern: RegExp): string => {
    const found = take(pattern);
    if (found === undefined) throw new Error(`no ${pattern.source} at ${offset}`);
    return found;
  };
  const self: Scanner = {
    take,
    need,
    quoted: (quote, escaped) => {
      const parts: string[] = [];
      const plain = quote === '"' ? /[^"\\]*/y : /[^'\\]*/y;
      for (;;) {
        parts.push(need(plain));
        if (take(/\\/y) === undefined) break;
        parts.push(escaped(self));
      }
      need(/["']/y);
      return parts.join("");
    },
    nested: (read) => {
      brackets++;
      if (brackets > MOST_BRACKETS) throw new NestedTooDeeply();
      const found = read();
      brackets--;
      return found;
    },
  };
  return self;
}

/** The character of `\n` and its like; undefined: it is none of those that C has. */
export function controlOf(letter: string): string | undefined {
  const found: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };
  return Object.hasOwn(found, letter) ? found[letter] : undefined;
}
