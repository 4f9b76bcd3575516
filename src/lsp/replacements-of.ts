import type { TextEdit } from "vscode-languageserver-protocol";
import { offsetAt, type Replacement } from "../text/text-document.ts";

/**
 * Text edits of a server as replacements that can be done one after another: the last place first, as all of them count in the
 * text before any. Of insertions at one place the first in the list comes first in the text.
 */
export function replacementsOf(text: string, edits: readonly TextEdit[]): readonly Replacement[] {
  return edits
    .map((edit, index) => ({
      index,
      start: offsetAt(text, edit.range.start),
      end: offsetAt(text, edit.range.end),
      text: edit.newText,
    }))
    .sort((a, b) => b.start - a.start || b.end - a.end || b.index - a.index)
    .map(({ start, end, text: inserted }) => ({ start, end, text: inserted }));
}
