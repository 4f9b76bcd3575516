import type { FileEvent, TextDocumentContentChangeEvent, WorkspaceFolder } from "vscode-languageserver-protocol";
import { type Replacement, rangeAt, replaced } from "../text/positions.ts";
import type { LanguageClient, Settings } from "./language-client.ts";

/** A document as the editor holds it. */
interface TextDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** How many notifications of each kind an editor sent. */
interface Notifications {
  readonly opened: number;
  readonly changed: number;
  readonly closed: number;
  readonly saved: number;
  readonly watched: number;
}

/** What an editor has open, and what was told to the server about it. The files on disk are never written here. */
export interface Editor {
  /** `languageId`: of another language than the editor's. */
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  /** One change; of several replacements each counts in the text that the one before it left. */
  readonly change: (uri: string, ...replacements: readonly Replacement[]) => Promise<void>;
  /** Tells that the document is on disk now as it is here. */
  readonly saved: (uri: string) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** The open document; throws where it is not open. */
  readonly document: (uri: string) => TextDocument;
  readonly documents: () => readonly TextDocument[];
  /** Tells of files that changed on disk. */
  readonly watched: (changes: readonly FileEvent[]) => Promise<void>;
  readonly addFolder: (folder: WorkspaceFolder) => Promise<void>;
  readonly removeFolder: (uri: string) => Promise<void>;
  /** Folders that were added. */
  readonly folders: () => readonly WorkspaceFolder[];
  /** Settings over those that the session began with; none: back to them. Resolves with all that the server is told. */
  readonly configure: (settings: Settings) => Promise<Settings>;
  readonly configuration: () => Settings;
  readonly sent: () => Notifications;
}

/** An editor over a client, telling changes as ranges or as whole texts, as the server asked. */
export function editor(
  client: Pick<LanguageClient, "notify" | "configure">,
  sync: "incremental" | "full",
  languageId: string,
): Editor {
  const open = new Map<string, TextDocument>();
  const folders = new Map<string, WorkspaceFolder>();
  const sent = { opened: 0, changed: 0, closed: 0, saved: 0, watched: 0 };
  let configuration: Settings = {};
  const document = (uri: string): TextDocument => {
    const found = open.get(uri);
    if (!found) throw new Error(`${uri} is not open in the editor`);
    return found;
  };
  const changeFolders = (added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]) =>
    client.notify("workspace/didChangeWorkspaceFolders", { event: { added, removed } });
  return {
    open: async (uri, text, otherLanguageId) => {
      if (open.has(uri)) throw new Error(`${uri} is open already`);
      open.set(uri, { uri, version: 1, text });
      sent.opened++;
      await client.notify("textDocument/didOpen", {
        textDocument: { uri, languageId: otherLanguageId ?? languageId, version: 1, text },
      });
    },
    change: async (uri, ...replacements) => {
      const before = document(uri);
      const { text, contentChanges } = changed(before.text, replacements, sync);
      const version = before.version + 1;
      open.set(uri, { uri, version, text });
      sent.changed++;
      await client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    },
    saved: async (uri) => {
      document(uri);
      sent.saved++;
      await client.notify("textDocument/didSave", { textDocument: { uri } });
    },
    close: async (uri) => {
      document(uri);
      open.delete(uri);
      sent.closed++;
      await client.notify("textDocument/didClose", { textDocument: { uri } });
    },
    document,
    documents: () => [...open.values()],
    watched: async (changes) => {
      if (changes.length === 0) return;
      sent.watched++;
      await client.notify("workspace/didChangeWatchedFiles", { changes });
    },
    addFolder: async (folder) => {
      folders.set(folder.uri, folder);
      await changeFolders([folder], []);
    },
    removeFolder: async (uri) => {
      const folder = folders.get(uri);
      if (!folder) throw new Error(`${uri} was not added as a folder`);
      folders.delete(uri);
      await changeFolders([], [folder]);
    },
    folders: () => [...folders.values()],
    configure: async (settings) => {
      configuration = settings;
      const all = client.configure(settings);
      await client.notify("workspace/didChangeConfiguration", { settings: {} });
      return all;
    },
    configuration: () => configuration,
    sent: () => ({ ...sent }),
  };
}

/** The text after some replacements, and the events that tell a server of them. */
function changed(
  before: string,
  replacements: readonly Replacement[],
  sync: "incremental" | "full",
): { text: string; contentChanges: TextDocumentContentChangeEvent[] } {
  let now = before;
  const contentChanges: TextDocumentContentChangeEvent[] = [];
  for (const replacement of replacements) {
    contentChanges.push({ range: rangeAt(now, replacement), text: replacement.text });
    now = replaced(now, replacement);
  }
  return { text: now, contentChanges: sync === "full" ? [{ text: now }] : contentChanges };
}
