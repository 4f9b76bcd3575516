import type { TracedMessage } from "../read/traced-message.ts";
import { isPrefix } from "./beneath.ts";

/** The first line of a message in a log. */
export interface TraceHeader extends Pick<TracedMessage, "from" | "kind" | "id" | "method"> {
  /** Who wrote the log: gopls (-rpc.trace), or the editor's client (the output panel of VS Code). */
  readonly writer: "gopls" | "client";
  /** On the clock of a day; undefined where the line has none. */
  readonly clockMs: number | undefined;
  /** What stands before it in its line. */
  readonly prefix: string;
}

/**
 * The header that a line is; undefined: it is another line. Four shapes are known:
 *
 *     [Trace - 15:04:05.000 PM] Sending request 'textDocument/hover - (3)'.             gopls, on 24 hours
 *     [Error - Received] 15:04:05.000 PM #3 no identifier found                         gopls before v0.20, an error
 *     [Trace - 3:04:05 PM] Sending request 'textDocument/hover - (3)'.                  vscode-languageclient to 9
 *     2026-03-27 15:04:05.000 [trace] Sending request 'textDocument/hover - (3)'.       vscode-languageclient 10
 *
 * lsp-mode writes the third one, without the last quote where the server asks; LSP4J writes it without the full stop. Before it may stand
 * what a line that was collected or pasted has there, or the name of an extension. All of them say Sending of what the editor sends: gopls
 * writes its log as its client would.
 */
export function traceHeader(line: string): TraceHeader | undefined {
  if (!line.includes(" - ") && !line.includes("] ")) return undefined;
  const head = line.slice(0, MAX_CHARS);
  return errorHeader(head) ?? messageHeader(head);
}

function errorHeader(head: string): TraceHeader | undefined {
  const found = ERROR.exec(head);
  const prefix = head.slice(0, found?.index);
  if (!found || !isPrefix(prefix)) return undefined;
  const [, direction, time = "", id] = found;
  const from = direction === "Sent" ? "editor" : "server";
  return { writer: "gopls", from, kind: "response", id, method: undefined, clockMs: clockMs(time), prefix };
}

function messageHeader(head: string): TraceHeader | undefined {
  const found = HEADER.exec(head);
  const { stamp, time, direction, kind, method, id } = found?.groups ?? {};
  const prefix = head.slice(0, found?.index);
  if (!found || !isPrefix(prefix) || (stamp === undefined && time === undefined)) return undefined;
  return {
    writer: time !== undefined && GOPLS_TIME.test(time) ? "gopls" : "client",
    from: direction === "Sending" ? "editor" : "server",
    kind: kind as TracedMessage["kind"],
    id,
    method: method === "" ? undefined : method,
    clockMs: clockMs(stamp ?? time ?? ""),
    prefix,
  };
}

/** A longer one is none. */
const MAX_CHARS = 500;
const ERROR = /\[Error - (Sent|Received)\] (\S+(?: [AP]M)?) #(\S+) /;
const HEADER =
  /(?:(?<stamp>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \[\w+\] )?(?:\[Trace ?- ?(?<time>[^\]]{4,40})\] )?(?<direction>Sending|Received) (?<kind>request|response|notification) '(?<method>[^' ]*)(?: - \((?<id>[^)]*)\))?(?:'|\.$)/;
const GOPLS_TIME = /^\d\d:\d\d:\d\d\.\d{3} [AP]M$/;

/** Milliseconds since midnight of a time as logs have it; undefined: it is none. gopls writes 24 hours and PM beside them; others count to 12 then. */
export function clockMs(time: string): number | undefined {
  const [, hours, minutes, seconds, ms = "0"] = /(\d{1,2})[:.](\d\d)[:.](\d\d)(?:\.(\d{3}))?/.exec(time) ?? [];
  if (hours === undefined) return undefined;
  const isLate = /pm|下午|午後|오후/i.test(time) && Number(hours) < 12;
  const isMidnight = /\bam\b/i.test(time) && Number(hours) === 12;
  const hour = Number(hours) + (isLate ? 12 : 0) - (isMidnight ? 12 : 0);
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(ms);
}
