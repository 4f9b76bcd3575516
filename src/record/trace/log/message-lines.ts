import { messageOf } from "../read/message-of.ts";
import type { TracedMessage } from "../read/traced-message.ts";
import { balancedText } from "./balanced-text.ts";
import type { LineReader } from "./lines-of.ts";
import { readLisp } from "./literals/read-lisp.ts";
import { readLua } from "./literals/read-lua.ts";
import { readPython } from "./literals/read-python.ts";
import type { LogEntry } from "./log-format.ts";
import { clockMs } from "./trace-header.ts";
import { jsonOf } from "./trace-text.ts";

/** A line with a JSON-RPC message as JSON, whatever stands before it: Helix, Eglot, Zed, vim-lsp, kakoune-lsp and others. */
export function jsonLine(line: string): LogEntry | undefined {
  if (!line.includes('"jsonrpc"')) return undefined;
  const start = line.indexOf("{");
  const before = line.slice(0, start);
  const body = line.slice(start);
  const json = jsonOf(body) ?? jsonOf(body.slice(0, body.lastIndexOf("}") + 1));
  if (json === undefined) return "not-whole";
  const { method, response, message } = (json.value ?? {}) as Readonly<Record<string, unknown>>;
  // vim-lsp puts what it got beside the request; others put a message beside its time.
  const value = method === undefined ? (response ?? message ?? json.value) : json.value;
  const server = /([\w.+-]+) (?:->|<-) $/.exec(before)?.[1] ?? /"([^"]+)",\s*$/.exec(before)?.[1];
  return entryOf(value, before, server);
}

/** Neovim: `"rpc.send"` or `"rpc.receive"`, and the message as a Lua table. */
export function luaLine(line: string, rest: LineReader): LogEntry | undefined {
  if (!line.includes('"rpc.') && !line.includes('"decoded"')) return undefined;
  const [, before = "", value] =
    /^(.{0,300}?"(?:rpc\.(?:send|receive)(?:\.payload)?|decoded)")\s+([<{].*)$/.exec(line) ?? [];
  if (value === undefined) return undefined;
  const text = balancedText(value, rest, { quotes: `"'`, isNext: (next) => /^\[ ?\w+ ?\]/.test(next) });
  return entryOf(literalOf(readLua, text), before, undefined);
}

/** Sublime's LSP panel: an arrow, the server, the method, and the parameters as Python writes them. */
export function pythonLine(line: string): LogEntry | undefined {
  const { time = "", arrow = "", server, method, id, value = "" } = PYTHON.exec(line)?.groups ?? {};
  if (server === undefined) return undefined;
  const params = literalOf(readPython, value);
  if (params === undefined || /^<params/.test(value)) return "not-whole";
  const isResponse = /^(?:>>>|<<<|~~>|<~~)$/.test(arrow);
  const number = Number(id ?? method);
  const json = isResponse
    ? { id: number, result: params }
    : { id: id === undefined ? undefined : number, method, params };
  return entryOf(json, `${time} ${arrow}`, server);
}

const PYTHON =
  /^:: (?:\[(?<time>[^\]]{0,40})\])? *(?<arrow>-->|<--|->|<-|<\?|>>>|<<<|~~>|<~~) +(?<server>[^\s:]+)(?: (?<method>[^\s():]+))?(?: \((?<id>\d+)\))?(?: \(duration: [^)]{0,40}\))?: (?<value>.*)$/;

/** Eglot's events: a header, and below it the message as a Lisp list. */
export function lispLines(line: string, rest: LineReader): LogEntry | undefined {
  if (!LISP_HEADER.test(line)) return undefined;
  const first = rest.peek();
  if (first === undefined || !/^\s*\(/.test(first)) return "not-whole";
  rest.next();
  const text = balancedText(first, rest, { quotes: '"', isNext: (next) => LISP_HEADER.test(next) });
  return entryOf(literalOf(readLisp, text), line, undefined);
}

const LISP_HEADER =
  /^(?:\[?(?:client|server)-(?:request|notification|reply)\]?[ :]|\[jsonrpc\] [eD]\[[^\]]{0,40}\] (?:-->|<--) )/;

function literalOf(read: (text: string) => unknown, text: string): unknown {
  try {
    return read(text);
  } catch {
    return undefined;
  }
}

/** An entry of a JSON-RPC message; `before` is what stands in the log before it. */
function entryOf(value: unknown, before: string, server: string | undefined): LogEntry | undefined {
  if (value === undefined) return "not-whole";
  const time = CLOCK.exec(before)?.[0];
  const atMs = (time === undefined ? undefined : clockMs(time)) ?? Number.NaN;
  const message = messageOf(value, senderOf(value, before), atMs);
  return message === undefined ? undefined : { message, server };
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
