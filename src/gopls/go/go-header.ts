/** What stands in a Go file before its declarations. */
export interface GoHeader {
  /** Offset of the package clause; the file's length where there is none. */
  readonly packageAt: number;
  /** Import paths, in the file's order. */
  readonly imports: readonly string[];
}

const WHITE = /[\s;\ufeff]+/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const PACKAGE = /package\b/y;
const IMPORT = /import(?![\p{L}\p{Nd}_])/uy;
const NAME = /\.|[\p{L}_][\p{L}\p{Nd}_]*/uy;
const PATH = /"([^"\n]*)"|`([^`]*)`/y;

/**
 * Reads a Go file up to its last import, by Go's grammar: a bracket or a quote in a comment is none. What can't be read ends
 * the header there.
 */
export function goHeader(text: string): GoHeader {
  const imports: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match ?? undefined;
  };
  const skip = () => {
    while (take(WHITE) || take(COMMENT));
  };
  const spec = (): boolean => {
    if (take(NAME)) skip();
    const path = take(PATH);
    if (path) imports.push(path[1] ?? path[2] ?? "");
    skip();
    return path !== undefined;
  };
  skip();
  if (text.slice(at, at + "package".length) !== "package") return { packageAt: text.length, imports };
  const packageAt = at;
  take(PACKAGE);
  skip();
  take(NAME);
  skip();
  while (take(IMPORT)) {
    skip();
    if (text[at] !== "(") {
      if (!spec()) break;
      continue;
    }
    at++;
    skip();
    while (text[at] !== ")" && spec());
    if (text[at] !== ")") break;
    at++;
    skip();
  }
  return { packageAt, imports };
}
