import { isHandshake, messageOf } from "../read/message-of.ts";
import type { LineReader } from "./lines-of.ts";
import type { LogEntry } from "./log-format.ts";
import { type TraceHeader, traceHeader } from "./trace-header.ts";

/** The message that begins with a header of this writer, with the JSON below it. */
export function traceText(writer: TraceHeader["writer"]): (line: string, rest: LineReader) => LogEntry | undefined {
  return (line, rest) => {
    const header = traceHeader(line);
    if (header?.writer !== writer) return undefined;
    const content = contentAfter(line, rest);
    if (content === undefined) return "not-whole";
    const { from, kind, id, method, clockMs } = header;
    const isResponse = kind === "response";
    const params = isResponse || from === "server" ? undefined : content.value;
    const result = isResponse && isHandshake(content.value) ? content.value : undefined;
    const message = { from, kind, id, method, atMs: clockMs ?? Number.NaN, params, result };
    return { message, server: undefined };
  };
}

/** VS Code's log with `"format": "json"`: each line is a message with its time. */
export function traceJson(line: string): LogEntry | undefined {
  if (!line.includes('"isLSPMessage":true')) return undefined;
  const content = jsonOf(line.slice(line.indexOf("{")))?.value as
    | { type?: unknown; message?: unknown; timestamp?: unknown }
    | undefined;
  const direction = String(content?.type);
  if (!/^(?:send|receive)-/.test(direction)) return undefined;
  const from = direction.startsWith("send-") ? "editor" : "server";
  const message = messageOf(content?.message, from, Number(content?.timestamp ?? Number.NaN));
  return message === undefined ? undefined : { message, server: undefined };
}

interface Content {
  readonly value: unknown;
}

/** The value of JSON; undefined: it is none, or not whole. */
export function jsonOf(text: string): Content | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What follows a header: JSON on one line, as gopls writes it, or on several, as VS Code does. Undefined: it is not whole. */
function contentAfter(header: string, rest: LineReader): Content | undefined {
  const first = rest.peek() ?? "";
  if (/^No (?:parameters provided|result returned)\./.test(first)) return { value: undefined };
  const [, label, begin = ""] = /^(Params|Result|Error data): ?(.*)$/.exec(first) ?? [];
  if (label === undefined) return NEEDS_NOTHING.test(header) ? { value: undefined } : undefined;
  rest.next();
  if (begin === "") return { value: undefined };
  const whole = jsonOf(begin);
  if (whole || !/^[[{]$/.test(begin)) return whole;
  return jsonOf([begin, ...furtherLines(rest)].join("\n"));
}

/** Indented lines, up to the one that closes what they are in. */
function furtherLines(rest: LineReader): readonly string[] {
  const lines: string[] = [];
  let length = 0;
  for (let line = rest.peek(); line !== undefined && length < MAX_CHARS; line = rest.peek()) {
    const isEnd = /^[\]}]/.test(line);
    if (!isEnd && !/^\s/.test(line)) break;
    rest.next();
    lines.push(line);
    length += line.length;
    if (isEnd) break;
  }
  return lines;
}

const MAX_CHARS = 2 ** 27;
/** Errors have their text in the header; requests without parameters, such as shutdown, have nothing below it. */
const NEEDS_NOTHING = / response '| request '(?!textDocument\/)|^\[Error /;
