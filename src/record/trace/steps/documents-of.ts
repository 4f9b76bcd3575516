import { documentOf } from "../read/params-of.ts";
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
 * The documents below a folder that goes by these names, in the order of their first messages. One that is changed was open. One that is asked
 * about, saved or closed need not have been: only in a trace without its beginning that says that it was.
 */
export function documentsOf(
  messages: readonly TracedMessage[],
  roots: readonly string[],
  hasBegin: boolean,
): readonly TracedDocument[] {
  const found = new Map<string, { text: string | undefined; openBefore: boolean | undefined }>();
  for (const { from, kind, method = "", params } of messages) {
    const document = from === "editor" && kind !== "response" ? documentOf(params) : undefined;
    const path = document && workspacePath(document.uri, roots);
    if (document === undefined || path === undefined) continue;
    const known = found.get(path) ?? { text: undefined, openBefore: undefined };
    const isOpen = method === "textDocument/didOpen";
    const isChanged = method === "textDocument/didChange";
    const isDone = /^textDocument\/did(?:Save|Close)$/.test(method) || kind === "request";
    const needsOpen = isChanged || (isDone && !hasBegin);
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
