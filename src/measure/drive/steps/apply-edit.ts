import { fileURLToPath } from "node:url";
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import { readText } from "../../../files/read-file.ts";
import { replacementsOf } from "../../../lsp/replacements-of.ts";
import { failure } from "../../../model/failure.ts";
import { type StepContext, touch } from "../driven/step-context.ts";

/**
 * Applies a server's edit to the editor's documents. What is not open is opened for it, as VS Code does. Nothing is done, and false
 * returned, where the edit also makes, renames or deletes files. Throws step-failed where it does not lie in a document's text.
 */
export async function applyEdit(context: StepContext, edit: WorkspaceEdit): Promise<boolean> {
  const edits = editsOf(edit);
  if (!edits) return false;
  const { editor } = context.driven;
  for (const [uri, textEdits] of edits) {
    touch(context, `document ${uri}`);
    if (!editor.documents().some((document) => document.uri === uri)) {
      const text = readTextOf(uri);
      context.sent.opens++;
      context.textsBefore.set(uri, text);
      context.openedForEdits.add(uri);
      await editor.open(uri, text);
    }
    const replacements = replacementsOf(editor.document(uri).text, textEdits);
    if (!replacements) throw outside(context, uri);
    context.sent.edits++;
    await editor.change(uri, ...replacements);
  }
  return true;
}

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

/** The text of a `file:` URI as it is on disk. */
function readTextOf(uri: string): string {
  return readText(fileURLToPath(uri));
}

function outside({ workload, step }: StepContext, uri: string) {
  return failure("step-failed", { workload: workload.name, step, reason: `gopls edits ${uri} outside of its text` });
}
