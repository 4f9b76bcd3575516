const MAX_BRACKETS = 200;
const MAX_INDENT = 200;
const MAX_MARKS = 100;

/**
 * Where a YAML text is nested so deeply that parsing it, which recurses, could end the process; undefined: nowhere.
 * Brackets and marks are counted in texts and comments too, where no config has as many.
 */
export function tooDeepAt(text: string): number | undefined {
  let brackets = 0;
  let lineAt = 0;
  for (const line of text.split("\n")) {
    const marks = line.match(/(?<!\S)[-?:](?!\S)/g)?.length ?? 0;
    if (line.search(/\S/) > MAX_INDENT || marks > MAX_MARKS) return lineAt;
    for (const { 0: bracket, index } of line.matchAll(/[[\]{}]/g)) {
      brackets = Math.max(0, brackets + (bracket === "[" || bracket === "{" ? 1 : -1));
      if (brackets > MAX_BRACKETS) return lineAt + index;
    }
    lineAt += line.length + 1;
  }
  return undefined;
}
