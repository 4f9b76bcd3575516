import type { TextEdit } from "vscode-languageserver-protocol";
import { type Replacement, spanAt } from "../text/positions.ts";

/**
 * Text edits of a server as replacements that can be done one after another: the last place first, as all of them count in the
 * text before any. Of insertions at one place the first in the list comes first in the text. Undefined: one of them does not lie
 * in the text.
 */
export function replacementsOf(text: string, edits: readonly TextEdit[]): readonly Replacement[] | undefined {
  const numbered = edits.flatMap(({ range, newText }, index) => {
    const span = spanAt(text, range);
    return span ? [{ replacement: { ...span, text: newText }, index }] : [];
  });
  if (numbered.length < edits.length) return undefined;
  return numbered
    .sort(({ replacement: a, index: indexA }, { replacement: b, index: indexB }) => {
      return b.start - a.start || b.end - a.end || indexB - indexA;
    })
    .map(({ replacement }) => replacement);
}
