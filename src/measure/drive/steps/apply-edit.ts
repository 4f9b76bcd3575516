import type { WorkspaceEdit } from "vscode-languageserver-protocol";
import { replacementsOf } from "../../../lsp/replacements-of.ts";
import { type Turn, touch } from "../driven/turn.ts";
import { editsOf } from "./edits-of.ts";
import { readTextOf } from "./read-text-of.ts";

/**
 * Applies a server's edit to the editor's documents. What is not open is opened for it, as VS Code does. Nothing is done, and false
 * returned, where the edit also makes, renames or deletes files.
 */
export async function applyEdit(turn: Turn, edit: WorkspaceEdit): Promise<boolean> {
  const edits = editsOf(edit);
  if (!edits) return false;
  const { editor } = turn.driven;
  for (const [uri, own] of edits) {
    touch(turn, `document ${uri}`);
    if (!editor.documents().some((document) => document.uri === uri)) {
      const text = readTextOf(uri);
      turn.sent.opens++;
      turn.textsBefore.set(uri, text);
      turn.openedForEdits.add(uri);
      await editor.open(uri, text);
    }
    turn.sent.edits++;
    await editor.change(uri, ...replacementsOf(editor.document(uri).text, own));
  }
  return true;
}
