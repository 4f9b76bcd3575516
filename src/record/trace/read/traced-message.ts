/** A JSON-RPC message between an editor and its language server. */
export interface TracedMessage {
  readonly from: "editor" | "server";
  readonly kind: "request" | "notification" | "response";
  /** As text; a notification has none. */
  readonly id: string | undefined;
  /** Of a response, the method of its request; undefined where that is not known. */
  readonly method: string | undefined;
  /** Of the editor alone. */
  readonly params: unknown;
  /** Of the answer to `initialize` alone. */
  readonly result: unknown;
  /** Milliseconds from any beginning, the same for all of a trace. */
  readonly atMs: number;
  /** Of a log, the number of the line in which it begins. */
  readonly line?: number;
}
