import type { TracedMessage } from "./traced-message.ts";

/** The JSON of one JSON-RPC message; undefined: it is none. A response has no method yet. */
export function messageOf(json: unknown, from: TracedMessage["from"], atMs: number): TracedMessage | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const { id, method, params, result } = json as Readonly<Record<string, unknown>>;
  const hasId = typeof id === "number" || typeof id === "string";
  const common = { from, id: hasId ? String(id) : undefined, params, result, atMs };
  if (typeof method === "string") return { ...common, kind: hasId ? "request" : "notification", method };
  return hasId ? { ...common, kind: "response", method: undefined } : undefined;
}
