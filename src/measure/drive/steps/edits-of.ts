import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver-protocol";

/** The text edits of an edit, by URI; undefined where it also makes, renames or deletes files. */
export function editsOf({
  changes,
  documentChanges,
}: WorkspaceEdit): ReadonlyMap<string, readonly TextEdit[]> | undefined {
  if (!documentChanges) return new Map(Object.entries(changes ?? {}));
  if (documentChanges.some((change) => "kind" in change)) return undefined;
  const edits = new Map<string, TextEdit[]>();
  for (const { textDocument, edits: textEdits } of documentChanges as TextDocumentEdit[]) {
    edits.set(textDocument.uri, [...(edits.get(textDocument.uri) ?? []), ...(textEdits as TextEdit[])]);
  }
  return edits;
}
