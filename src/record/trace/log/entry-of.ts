import { messageOf } from "../read/message-of.ts";
import type { TracedMessage } from "../read/traced-message.ts";
import type { LogEntry } from "./log-format.ts";
import { clockMs } from "./trace-header.ts";

/** The entry of a JSON-RPC message; `before` is what stands in the log before it. Undefined: it is no message. */
export function entryOf(value: unknown, before: string, server: string | undefined): LogEntry | undefined {
  const time = CLOCK.exec(before)?.[0];
  const atMs = (time === undefined ? undefined : clockMs(time)) ?? Number.NaN;
  const message = messageOf(value, senderOf(value, before), atMs);
  return typeof message === "object" ? { message, server } : message;
}

const CLOCK = /\d{1,2}:\d\d:\d\d(?:\.\d{3})?(?: [AP]M)?/i;

/** Who says a method is LSP's; who answers is told by an arrow, or else it is the server, which is asked more. */
function senderOf(value: unknown, before: string): TracedMessage["from"] {
  const { method } = value as { readonly method?: unknown };
  if (typeof method === "string") return SERVER_METHODS.test(method) ? "server" : "editor";
  return /(?:-|>|~)>|client-reply|rpc\.send|\bto server\b/i.test(before) ? "editor" : "server";
}

/** Requests and notifications of a server, by LSP 3.18. */
const SERVER_METHODS =
  /^(?:window\/(?!workDoneProgress\/cancel$).*|client\/.*|telemetry\/.*|\$\/(?:progress|logTrace)|textDocument\/publishDiagnostics|workspace\/(?:configuration|workspaceFolders|applyEdit|.*[rR]efresh))$/;
