import type { Notes } from "./notes.ts";
import { documentOf } from "./params-of.ts";
import type { TracedMessage } from "./traced-message.ts";

/** Of a trace in which gopls was started again, the session in which the editor sent most; a note says so. */
export function longestSession(messages: readonly TracedMessage[], notes: Notes): readonly TracedMessage[] {
  const starts = messages.flatMap(({ from, kind, method }, index) =>
    from === "editor" && kind === "request" && method === "initialize" ? [index] : [],
  );
  const bounds = [0, ...starts.filter((index) => index > 0), messages.length];
  const sessions = bounds.slice(1).map((end, index) => messages.slice(bounds[index], end));
  const used = sessions.filter((session) => sentBy(session) > 0);
  // What stands before the first start is the end of a session only if it is about documents.
  const started = starts.length + (starts[0] !== 0 && sessions[0]?.some(isAboutDocument) ? 1 : 0);
  if (started > 1) notes.add(`gopls was started ${started} times; this is the session in which most was sent`);
  return used.reduce((most, session) => (sentBy(session) > sentBy(most) ? session : most), used[0] ?? []);
}

function isAboutDocument({ from, params }: TracedMessage): boolean {
  return from === "editor" && documentOf(params) !== undefined;
}

function sentBy(session: readonly TracedMessage[]): number {
  return session.filter(({ from, kind }) => from === "editor" && kind !== "response").length;
}
