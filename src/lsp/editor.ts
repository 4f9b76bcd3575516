import type { LanguageClient } from "./language-client.ts";
import { changeEvent, type Replacement, replaced, type TextDocument } from "./text-document.ts";

/** How many notifications of each kind an editor sent. */
export interface Notifications {
  readonly opened: number;
  readonly changed: number;
  readonly closed: number;
}

/** Open documents, and what was told to the server about them. The files on disk are never written. */
export interface Editor {
  /** `languageId`: of another language than the editor's. */
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  readonly change: (uri: string, replacement: Replacement) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** The open document; throws where it is not open. */
  readonly document: (uri: string) => TextDocument;
  readonly documents: () => readonly TextDocument[];
  readonly sent: () => Notifications;
}

/** An editor over a client, telling changes as ranges or as whole texts, as the server asked. */
export function editor(
  client: Pick<LanguageClient, "notify">,
  sync: "incremental" | "full",
  languageId: string,
): Editor {
  const open = new Map<string, TextDocument>();
  const sent = { opened: 0, changed: 0, closed: 0 };
  const document = (uri: string): TextDocument => {
    const found = open.get(uri);
    if (!found) throw new Error(`${uri} is not open in the editor`);
    return found;
  };
  return {
    open: async (uri, text, otherLanguageId) => {
      if (open.has(uri)) throw new Error(`${uri} is open already`);
      open.set(uri, { uri, version: 1, text });
      sent.opened++;
      await client.notify("textDocument/didOpen", {
        textDocument: { uri, languageId: otherLanguageId ?? languageId, version: 1, text },
      });
    },
    change: async (uri, replacement) => {
      const before = document(uri);
      const after = replaced(before, replacement);
      open.set(uri, after);
      sent.changed++;
      const contentChanges = [changeEvent(before, replacement, sync)];
      await client.notify("textDocument/didChange", { textDocument: { uri, version: after.version }, contentChanges });
    },
    close: async (uri) => {
      document(uri);
      open.delete(uri);
      sent.closed++;
      await client.notify("textDocument/didClose", { textDocument: { uri } });
    },
    document,
    documents: () => [...open.values()],
    sent: () => ({ ...sent }),
  };
}
