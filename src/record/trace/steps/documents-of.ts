import type { TracedMessage } from "../read/traced-message.ts";
import { workspacePath } from "../read/workspace-path.ts";

/** A document of a trace. */
export interface TracedDocument {
  readonly path: string;
  /** The text that it was first opened with; undefined: that is not in the trace. */
  readonly text: string | undefined;
  /** It was open before the trace begins: it is worked on and was not opened. */
  readonly openBefore: boolean;
}

/**
 * The documents below a folder that goes by these names, in the order of their first messages. Requests about a document that is not open are allowed;
 * only in a trace without its beginning they say that it was open.
 */
export function documentsOf(
  messages: readonly TracedMessage[],
  roots: readonly string[],
  hasBegin: boolean,
): readonly TracedDocument[] {
  const found = new Map<string, { text: string | undefined; openBefore: boolean | undefined }>();
  for (const { from, kind, method = "", params } of messages) {
    const document = from === "editor" && kind !== "response" ? textDocument(params) : undefined;
    const path = document && workspacePath(document.uri, roots);
    if (document === undefined || path === undefined) continue;
    const known = found.get(path) ?? { text: undefined, openBefore: undefined };
    const isOpen = method === "textDocument/didOpen";
    const needsOpen = /^textDocument\/did(?:Change|Save|Close)$/.test(method) || (!hasBegin && kind === "request");
    found.set(path, {
      text: known.text ?? (isOpen ? document.text : undefined),
      openBefore: known.openBefore ?? (isOpen ? false : needsOpen ? true : undefined),
    });
  }
  return [...found].map(([path, { text, openBefore }]) => ({
    path,
    text: openBefore ? undefined : text,
    openBefore: openBefore ?? false,
  }));
}

function textDocument(params: unknown): { uri: string; text: string | undefined } | undefined {
  const { textDocument: document } = (params ?? {}) as { textDocument?: { uri?: unknown; text?: unknown } | null };
  if (typeof document?.uri !== "string") return undefined;
  return { uri: document.uri, text: typeof document.text === "string" ? document.text : undefined };
}
