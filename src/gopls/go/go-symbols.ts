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
 * Functions, methods and types of a Go file that is laid out as gofmt does, where a top-level declaration begins in the first
 * column, and ends with a bracket there or on the same line. What is laid out in another way is not found.
 */
export function goSymbols(text: string): readonly GoSymbol[] {
  const source = withoutCommentsAndStrings(text);
  return [...source.matchAll(DECLARATION)].map((match) => {
    const receiver = match.groups?.receiver;
    const name = match.groups?.name ?? "";
    const start = match.index;
    return {
      name: receiver === undefined ? name : `${receiver}.${name}`,
      kind: match[0].startsWith("func") ? "func" : "type",
      exported: /^\p{Lu}/u.test(name),
      start,
      end: endOf(source, start),
      nameAt: start + match[0].length - name.length,
    };
  });
}

/** The same text with comments and strings made blank, so that nothing is found in them. */
export function withoutCommentsAndStrings(text: string): string {
  return text.replace(
    /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"|`[^`]*(?:`|$)|'(?:\\.|[^'\\\n])*'/g,
    (found) => found.replace(/[^\n]/g, " "),
  );
}

const DECLARATION =
  /^(?:func (?:\((?:[^\s)]+ )?\*?(?<receiver>[\p{L}\p{Nd}_]+)(?:\[[^\]]*\])?\) )?|type )(?<name>[\p{L}_][\p{L}\p{Nd}_]*)/gmu;

/** A declaration of one line is balanced there; another ends with the next line that begins with a closing bracket. */
function endOf(source: string, start: number): number {
  const [line = ""] = /^[^\r\n]*/.exec(source.slice(start)) ?? [];
  const open = (line.match(/[{([]/g) ?? []).length - (line.match(/[})\]]/g) ?? []).length;
  if (open <= 0) return start + line.length;
  const closing = /^[})\]][^\r\n]*/gm;
  closing.lastIndex = start + line.length;
  const found = closing.exec(source);
  if (!found) return source.length;
  // Parameters and results may have lines of their own: "\n) error {". Its first bracket closes one of before.
  return /[{(]\s*$/.test(found[0]) ? endOf(source, found.index + 1) : closing.lastIndex;
}
