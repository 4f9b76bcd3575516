import type { Editor } from "../../../lsp/editor.ts";
import type { LanguageClient } from "../../../lsp/language-client.ts";
import type { Watch } from "./watch.ts";

/**
 * Waits until gopls has finished diagnosing everything that was sent to it. With `verboseWorkDoneProgress` it reports a piece
 * of work for each didOpen, didChange, didClose, didSave and didChangeWatchedFiles, begins it before it answers anything that
 * follows, and ends it after the last diagnostics were published. "No outstanding work" would not do: nobody knows when gopls
 * starts on a notification.
 */
export async function settleWork(at: {
  readonly client: LanguageClient;
  readonly editor: Editor;
  readonly watch: Watch;
  readonly limitMs: number;
}): Promise<void> {
  const sent = at.editor.sent();
  const { progress } = at.client;
  const finished = () =>
    progress.ended("diagnosing opened files") >= sent.opened &&
    progress.ended("diagnosing changed files") >= sent.changed &&
    progress.ended("diagnosing saved files") >= sent.saved &&
    progress.ended("diagnosing files changed on disk") >= sent.watched &&
    progress.ended("diagnosing close files") >= sent.closed; // spelled so by every version
  await at.watch("diagnosing what the editor sent", at.limitMs, at.client.until(finished));
}
