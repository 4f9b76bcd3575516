import type { TracedMessage } from "../read/traced-message.ts";

/** Requests that the editor cancelled before their answer came, by index, with the milliseconds that they were left alone. */
export function cancelledAfter(messages: readonly TracedMessage[]): ReadonlyMap<number, number> {
  const pending = new Map<string, number>();
  const cancelled = new Map<number, number>();
  for (const [index, { from, kind, id, method, params, atMs }] of messages.entries()) {
    if (from === "editor" && kind === "request" && id !== undefined) pending.set(id, index);
    if (from === "server" && kind === "response" && id !== undefined) pending.delete(id);
    if (from !== "editor" || method !== "$/cancelRequest") continue;
    const asked = pending.get(String((params as { id?: unknown } | undefined)?.id));
    if (asked === undefined) continue;
    const waitedMs = Math.round(atMs - (messages[asked]?.atMs ?? atMs));
    cancelled.set(asked, Math.min(Math.max(waitedMs, 0), MOST_MS));
  }
  return cancelled;
}

/** A request that was left alone for longer is answered long before. */
const MOST_MS = 5_000;
