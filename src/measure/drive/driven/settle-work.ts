import { diagnosisTitles } from "../../../gopls/facts/progress-titles.ts";
import type { Editor } from "../../../lsp/editor.ts";
import type { LanguageClient } from "../../../lsp/language-client.ts";
import type { Watch } from "./watch.ts";

/**
 * Waits until gopls has finished diagnosing everything that was sent to it. With `verboseWorkDoneProgress` it reports a piece
 * of work for each didOpen, didChange, didClose, didSave and didChangeWatchedFiles, begins it before it answers anything that
 * follows, and ends it after the last diagnostics were published. "No outstanding work" would not do: nobody knows when gopls
 * starts on a notification.
 */
export async function settleWork(waiting: {
  readonly client: LanguageClient;
  readonly editor: Editor;
  readonly watch: Watch;
  readonly limitMs: number;
}): Promise<void> {
  const sent = waiting.editor.sent();
  const { progress } = waiting.client;
  const finished = () =>
    progress.ended(diagnosisTitles.opened) >= sent.opened &&
    progress.ended(diagnosisTitles.changed) >= sent.changed &&
    progress.ended(diagnosisTitles.saved) >= sent.saved &&
    progress.ended(diagnosisTitles.watched) >= sent.watched &&
    progress.ended(diagnosisTitles.closed) >= sent.closed;
  await waiting.watch("diagnosing what the editor sent", waiting.limitMs, waiting.client.until(finished));
}
