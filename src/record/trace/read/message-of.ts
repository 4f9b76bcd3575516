import type { TracedMessage } from "./traced-message.ts";

/**
 * The JSON of one JSON-RPC message; undefined: it is none. What an editor says may be nested too deeply. A response has no method yet. Of
 * what the server says no more is kept than a workload is made of, as it may be much.
 */
export function messageOf(
  json: unknown,
  from: TracedMessage["from"],
  atMs: number,
): TracedMessage | "too-deep" | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const { id, method, params, result } = json as Readonly<Record<string, unknown>>;
  if (from === "editor" && isTooDeep(params)) return "too-deep";
  const hasId = typeof id === "number" || typeof id === "string";
  const kept = { params: from === "editor" ? params : undefined, result: isHandshake(result) ? result : undefined };
  const common = { from, id: hasId ? String(id) : undefined, ...kept, atMs };
  if (typeof method === "string") return { ...common, kind: hasId ? "request" : "notification", method };
  return hasId ? { ...common, kind: "response", method: undefined } : undefined;
}

/** Whether a result is that of `initialize`. */
export function isHandshake(result: unknown): boolean {
  return typeof result === "object" && result !== null && "capabilities" in result;
}

/** Levels of parameters at the most; messages of LSP have some twenty, and a workload file may have a hundred, with those of its own. */
export const mostLevels = 50;

/** Whether parameters have more levels than a workload is made of. */
export function isTooDeep(params: unknown): boolean {
  let level: readonly unknown[] = [params];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return true;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return false;
}
