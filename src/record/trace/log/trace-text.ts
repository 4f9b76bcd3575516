import { isHandshake, isTooDeep } from "../read/message-of.ts";
import { beneath } from "./beneath.ts";
import { indentedText } from "./indented-text.ts";
import { jsonOf } from "./json-of.ts";
import type { LineReader } from "./lines-of.ts";
import type { LogEntry, LogFormat } from "./log-format.ts";
import { type TraceHeader, traceHeader } from "./trace-header.ts";

/** The message that begins with a header of this writer, with the JSON below it. */
export function traceText(writer: TraceHeader["writer"]): NonNullable<LogFormat["entries"]> {
  return (line, rest) => {
    const header = traceHeader(line);
    return header?.writer === writer ? [entryBelow(header, line, beneath(rest, header.prefix))] : undefined;
  };
}

function entryBelow(header: TraceHeader, line: string, rest: LineReader): LogEntry {
  const content = contentAfter(line, rest);
  if (content === undefined) return "not-whole";
  const { from, kind, id, method, clockMs } = header;
  const isResponse = kind === "response";
  const params = isResponse || from === "server" ? undefined : content.value;
  if (isTooDeep(params)) return "too-deep";
  const result = isResponse && isHandshake(content.value) ? content.value : undefined;
  const message = { from, kind, id, method, atMs: clockMs ?? Number.NaN, params, result };
  return { message, server: undefined };
}

/** What follows a header: JSON on one line, as gopls writes it, or on several, as VS Code does. Undefined: it is not whole. */
function contentAfter(header: string, rest: LineReader): { readonly value: unknown } | undefined {
  const first = rest.peek() ?? "";
  if (/^No (?:parameters provided|result returned)\./.test(first)) return { value: undefined };
  const [, label, begin = ""] = /^(Params|Result|Error data): ?(.*)$/s.exec(first) ?? [];
  if (label === undefined) return NEEDS_NOTHING.test(header) ? { value: undefined } : undefined;
  rest.next();
  if (begin === "") return { value: undefined };
  const whole = jsonOf(begin);
  if (whole || !/^[[{]$/.test(begin)) return whole;
  return jsonOf(indentedText(begin, rest));
}

/** Errors have their text in the header; requests without parameters, such as shutdown, have nothing below it. */
const NEEDS_NOTHING = / response '| request '(?!textDocument\/)| notification 'exit'|\[Error - (?:Sent|Received)\]/;
