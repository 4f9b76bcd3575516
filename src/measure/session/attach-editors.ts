import { progressTitles } from "../../gopls/facts/progress-titles.ts";
import type { EditorPipes } from "../../gopls/process/spawn-gopls.ts";
import type { EditorSelf } from "../../lsp/client-capabilities.ts";
import { type LanguageClient, languageClient, type Settings } from "../../lsp/language-client.ts";
import type { Limits } from "../drive/driven/limits.ts";
import type { Watch } from "../drive/driven/watch.ts";

interface Attaching {
  readonly settings: Settings;
  readonly self: EditorSelf;
  readonly workspace: string;
  readonly watch: Watch;
  readonly limits: Limits;
  readonly processId: number;
}

/**
 * Lets the other editors of a daemon load the same workspace, one after another. They stay connected and do nothing, until
 * the daemon ends; the caller closes their clients then.
 */
export async function attachEditors(
  pipes: readonly EditorPipes[],
  attaching: Attaching,
): Promise<readonly LanguageClient[]> {
  const { settings, self, workspace, watch, limits, processId } = attaching;
  const clients = pipes.map((editor) => languageClient(editor, { settings, self }, processId));
  for (const client of clients) {
    await watch("answering another editor's initialize", limits.initializeMs, client.initialize(workspace));
    const loaded = client.until(() => client.progress.ended(progressTitles.load) > 0);
    await watch("loading the workspace of another editor", limits.loadMs, loaded);
  }
  return clients;
}
