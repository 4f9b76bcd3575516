import type { TracedMessage } from "../../../src/record/trace/read/traced-message.ts";

/** A trace that is written down message by message, 10 ms apart unless it waits. */
export interface MadeTrace {
  readonly messages: readonly TracedMessage[];
  readonly notify: (method: string, params: unknown) => MadeTrace;
  /** A request, with its answer 1 ms later. */
  readonly ask: (method: string, params: unknown, result?: unknown) => MadeTrace;
  /** A request that is cancelled after a time, and answered then. */
  readonly cancelled: (method: string, params: unknown, afterMs: number) => MadeTrace;
  readonly open: (path: string, text: string) => MadeTrace;
  /** Text instead of a range: [line, character, endLine, endCharacter]; without one, of all. */
  readonly change: (path: string, text: string, range?: readonly [number, number, number, number]) => MadeTrace;
  readonly close: (path: string) => MadeTrace;
  readonly save: (path: string) => MadeTrace;
  readonly wait: (ms: number) => MadeTrace;
}

const root = "file:///home/me/shop";
export const uriOf = (path: string) => `${root}/${path.split("/").map(encodeURIComponent).join("/")}`;

/** A session from its handshake on. */
export function madeTrace(): MadeTrace {
  const clientInfo = { name: "Neovim", version: "0.11.0" };
  const server = { name: "gopls", version: JSON.stringify({ Path: "golang.org/x/tools/gopls", Version: "v0.24.0" }) };
  return madeTail().ask("initialize", { rootUri: root, clientInfo }, { capabilities: {}, serverInfo: server });
}

/** The same without its beginning, as a log that was cut. */
export function madeTail(): MadeTrace {
  return grown([], 0);
}

function grown(messages: readonly TracedMessage[], atMs: number): MadeTrace {
  const id = String(messages.length);
  const nothing = { id: undefined, params: undefined, result: undefined };
  const from = "editor" as const;
  const asked = (method: string, params: unknown): TracedMessage => {
    return { ...nothing, from, kind: "request", id, method, params, atMs };
  };
  const answered = (result: unknown, ms: number): TracedMessage => {
    return { ...nothing, from: "server", kind: "response", id, method: undefined, result, atMs: atMs + ms };
  };
  const notify = (method: string, params: unknown): MadeTrace => {
    return grown([...messages, { ...nothing, from, kind: "notification", method, params, atMs }], atMs + 10);
  };
  const about = (method: string, path: string, rest: object = {}) => {
    return notify(`textDocument/${method}`, { textDocument: { uri: uriOf(path) }, ...rest });
  };
  return {
    messages,
    notify,
    ask: (method, params, result = null) => {
      return grown([...messages, asked(method, params), answered(result, 1)], atMs + 10);
    },
    cancelled: (method, params, afterMs) => {
      const cancel: TracedMessage = {
        ...nothing,
        from,
        kind: "notification",
        method: "$/cancelRequest",
        params: { id: Number(id) },
        atMs: atMs + afterMs,
      };
      return grown([...messages, asked(method, params), cancel, answered(null, afterMs + 1)], atMs + afterMs + 10);
    },
    open: (path, text) => notify("textDocument/didOpen", { textDocument: { uri: uriOf(path), text, version: 1 } }),
    change: (path, text, at) => {
      const [line = 0, character = 0, endLine = 0, endCharacter = 0] = at ?? [];
      const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
      return about("didChange", path, { contentChanges: [at ? { range, text } : { text }] });
    },
    close: (path) => about("didClose", path),
    save: (path) => about("didSave", path),
    wait: (ms) => grown(messages, atMs + ms),
  };
}
