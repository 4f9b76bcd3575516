/** A few declarations of a Go file, and what of Go's library they need. */
export interface SyntheticBlock {
  readonly code: string;
  readonly imports: readonly string[];
}

/** Lines that are indented by two spaces each, from the fourth on, as gofmt indents. */
export function syntheticGo(text: string): string {
  return text
    .replace(/^\n/, "")
    .trimEnd()
    .split("\n")
    .map((line) => line.slice(4).replace(/^(?: {2})+/, (spaces) => "\t".repeat(spaces.length / 2)))
    .join("\n");
}

/** "Ledger" of "ledger". */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
