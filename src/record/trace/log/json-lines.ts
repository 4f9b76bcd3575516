import { messageOf } from "../read/message-of.ts";
import { beneath, isPrefix } from "./beneath.ts";
import { entryOf } from "./entry-of.ts";
import { indentedText } from "./indented-text.ts";
import { jsonOf } from "./json-of.ts";
import type { LineReader } from "./lines-of.ts";
import type { LogEntry } from "./log-format.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * Messages as JSON, whatever stands before it: Helix, Eglot, Zed, vim-lsp, kakoune-lsp, lsp-bridge and others, VS Code's log with
 * `"format": "json"`, and files of JSON. One a line, in an array, or over several lines with indentation.
 */
export function jsonLines(line: string, rest: LineReader): readonly LogEntry[] | undefined {
  const before = /^[^{["']*(?=[{[]\s*$)/.exec(line)?.[0];
  if (before !== undefined && isPrefix(before)) return overLines(before, line, beneath(rest, before));
  return SIGNS.test(line) ? inLine(line) : undefined;
}

/** By which a line with a message is told from others; vim-lsp leaves out the version of what is sent. */
const SIGNS = /"jsonrpc"|"isLSPMessage"|\["--->", ?\d+, ?"/;

function overLines(before: string, line: string, rest: LineReader): readonly LogEntry[] | undefined {
  if (!/^\s*(?:"[^"]*" ?:|[{[])/.test(rest.peek() ?? "")) return undefined;
  const text = indentedText(line.slice(before.length), rest);
  const json = jsonOf(text);
  if (json === undefined) return SIGNS.test(text) ? ["not-whole"] : undefined;
  const entries = entriesOf(json.value, before);
  return entries.length > 0 ? entries : undefined;
}

/** vim-lsp's line is an array with the message at its end, and those of some others have brackets before it. */
function inLine(line: string): readonly LogEntry[] {
  const object = line.indexOf("{");
  const array = /\[\s*\{/.exec(line)?.index ?? object;
  const found = array < object ? (valueAt(line, array, "]") ?? valueAt(line, object, "}")) : valueAt(line, object, "}");
  return found === undefined ? ["not-whole"] : entriesOf(found.value, line.slice(0, Math.min(array, object)));
}

/** What begins at an offset and ends with the line, or with the last of its closing brackets. */
function valueAt(line: string, start: number, closing: string): ReturnType<typeof jsonOf> {
  const text = line.slice(start);
  return jsonOf(text) ?? jsonOf(text.slice(0, text.lastIndexOf(closing) + 1));
}

function entriesOf(value: unknown, before: string): readonly LogEntry[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    if (typeof item !== "object" || item === null) return [];
    const json = item as Json;
    return (json.isLSPMessage === true ? inspected(json) : asWritten(json, before)) ?? [];
  });
}

/** VS Code's and the LSP inspector's: a message with its direction and time. */
function inspected({ type, message, timestamp }: Json): LogEntry | undefined {
  const from = /^send-/.test(String(type)) ? "editor" : "server";
  const found = messageOf(message, from, Number(timestamp ?? Number.NaN));
  return typeof found === "object" ? { message: found, server: undefined } : found;
}

/** vim-lsp puts what it got beside the request, and leaves out the number of what it asks; others put a message beside its time. */
function asWritten(json: Json, before: string): LogEntry | undefined {
  const { method, response, message, request } = json;
  const server = /([\w.+-]+) (?:->|<-) $/.exec(before)?.[1] ?? /"([^"]+)",\s*$/.exec(before)?.[1];
  const entry = entryOf(method === undefined ? (response ?? message ?? json) : json, before, server);
  if (typeof entry !== "object") return entry;
  const { message: found } = entry;
  if (found.kind === "response") return { ...entry, message: { ...found, method: methodOf(request) } };
  const isAsked = found.kind === "notification" && json.jsonrpc === undefined && isRequest(json);
  return isAsked ? { ...entry, message: { ...found, kind: "request" } } : entry;
}

function methodOf(request: unknown): string | undefined {
  const { method } = (request ?? {}) as { readonly method?: unknown };
  return typeof method === "string" ? method : undefined;
}

/** Whether an editor waits for an answer to this, by LSP 3.17. */
function isRequest({ method }: Json): boolean {
  return !/^(?:initialized|exit|\$\/.*|window\/.*|(?:textDocument|workspace|notebookDocument)\/did[A-Z]\w*|textDocument\/willSave)$/.test(
    String(method),
  );
}
