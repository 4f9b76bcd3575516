/** A declaration at the top level of a Go file; offsets are in UTF-16. */
export interface GoSymbol {
  /** "Name", of a method "Type.Name". */
  readonly name: string;
  readonly kind: "func" | "type";
  readonly exported: boolean;
  readonly start: number;
  readonly end: number;
  readonly nameAt: number;
}

/**
 * Functions, methods and types of a Go file, however it is laid out: what begins a statement outside of all brackets. In a text whose
 * brackets don't match, as while it is edited, a declaration in the first column is one too.
 */
export function goSymbols(text: string): readonly GoSymbol[] {
  const source = withoutCommentsAndStrings(text);
  const symbols: GoSymbol[] = [];
  let open: Omit<GoSymbol, "end"> | undefined;
  let depth = 0;
  let begins = true;
  const closeAt = (end: number): void => {
    if (open) symbols.push({ ...open, end });
    open = undefined;
  };
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    const couldBe = (char === "f" || char === "t") && (begins || source.charAt(at - 1) === "\n");
    const found = couldBe ? declarationAt(source, at, depth === 0 ? ANY_LAYOUT : LAID_OUT) : undefined;
    if (found) {
      closeAt(withoutSpaceBefore(source, at));
      open = found;
      depth = 0;
      at = found.nameAt;
    } else if ("([{".includes(char)) depth++;
    else if (")]}".includes(char)) depth = Math.max(0, depth - 1);
    else if (char === "\n" && depth === 0) closeAt(source.charAt(at - 1) === "\r" ? at - 1 : at);
    else if (char === ";" && depth === 0) closeAt(at);
    begins = depth === 0 && (char === "\n" || char === ";" || (begins && " \t\r\ufeff".includes(char)));
  }
  closeAt(source.length);
  return symbols;
}

function declarationAt(source: string, start: number, layout: RegExp): Omit<GoSymbol, "end"> | undefined {
  layout.lastIndex = start;
  const match = layout.exec(source);
  if (!match) return undefined;
  const { receiver, name = "" } = match.groups ?? {};
  return {
    name: receiver === undefined ? name : `${receiver}.${name}`,
    kind: match[0].startsWith("func") ? "func" : "type",
    exported: /^\p{Lu}/u.test(name),
    start,
    nameAt: start + match[0].length - name.length,
  };
}

function withoutSpaceBefore(source: string, end: number): number {
  let at = end;
  while (/\s/.test(source.charAt(at - 1))) at--;
  return at;
}

/** The same text with comments and strings made blank, so that nothing is found in them. */
export function withoutCommentsAndStrings(text: string): string {
  return text.replace(
    /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"|`[^`]*(?:`|$)|'(?:\\.|[^'\\\n])*'/g,
    (found) => found.replace(/[^\n]/g, " "),
  );
}

const LAID_OUT =
  /(?:func (?:\((?:[^\s)]+ )?\*?(?<receiver>[\p{L}\p{Nd}_]+)(?:\[[^\]]*\])?\) )?|type )(?<name>[\p{L}_][\p{L}\p{Nd}_]*)/uy;
const ANY_LAYOUT =
  /(?:func(?:\s*\(\s*(?:[^\s)*]+\s+)?\*?\s*(?<receiver>[\p{L}\p{Nd}_]+)(?:\[[^\]]*\])?\s*\)\s*|\s+)|type\s+)(?<name>[\p{L}_][\p{L}\p{Nd}_]*)/uy;
