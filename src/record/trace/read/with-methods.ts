import type { TracedMessage } from "./traced-message.ts";

/** The same messages; each response has the method of the request that it answers, where the request was seen. */
export function withMethods(messages: readonly TracedMessage[]): readonly TracedMessage[] {
  const asked = { editor: new Map<string, string>(), server: new Map<string, string>() };
  return messages.map((message) => {
    const { from, kind, id, method } = message;
    if (id === undefined) return message;
    if (kind === "request") {
      asked[from].set(id, method ?? "");
      return message;
    }
    const requests = asked[from === "editor" ? "server" : "editor"];
    const answered = requests.get(id);
    requests.delete(id);
    return method === undefined ? { ...message, method: answered } : message;
  });
}
