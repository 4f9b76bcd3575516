import { isHandshake, messageOf } from "./message-of.ts";
import { type TraceHeader, traceHeader } from "./trace-header.ts";
import type { TracedMessage } from "./traced-message.ts";

export interface ParsedTrace {
  readonly messages: readonly TracedMessage[];
  /** Messages whose JSON is not there or not whole: the last ones of a cut log, or all of one that is not verbose. */
  readonly withoutContent: number;
  /** Messages that stand in the log twice, written by gopls and by the editor; they are taken once. */
  readonly twice: number;
}

/**
 * The messages of a log that gopls (`-rpc.trace`) or VS Code (`"gopls.trace.server": "verbose"`, as text or as JSON) wrote.
 * Other lines may stand between them, the beginning may be missing, and the end may be cut.
 */
export function parseTraceLog(text: string): ParsedTrace {
  const lines = text.split(/\r?\n/);
  const found: Found[] = [];
  let withoutContent = 0;
  for (let lineIndex = 0; lineIndex < lines.length; lineIndex++) {
    const line = lines[lineIndex] ?? "";
    const structured = line.includes('"isLSPMessage":true') ? structuredMessage(line) : undefined;
    if (structured) found.push({ writer: "client", message: structured });
    const header = structured ? undefined : traceHeader(line);
    if (!header) continue;
    const content = contentAfter(lines, lineIndex);
    if (content === undefined) withoutContent++;
    else found.push({ writer: header.writer, message: messageWith(header, content) });
  }
  const { messages, twice } = ofOneWriter(found);
  return { messages: inTime(messages), withoutContent, twice };
}

interface Found {
  readonly writer: TraceHeader["writer"];
  readonly message: TracedMessage;
}

interface Content {
  readonly value: unknown;
}

function messageWith(header: TraceHeader, { value }: Content): TracedMessage {
  const { from, kind, id, method, clockMs } = header;
  const isResponse = kind === "response";
  return {
    from,
    kind,
    id,
    method,
    atMs: clockMs ?? Number.NaN,
    params: isResponse || from === "server" ? undefined : value,
    result: isResponse && isHandshake(value) ? value : undefined,
  };
}

/**
 * What follows a header: JSON on one line, as gopls writes it, or on several, as VS Code does. Undefined: it is not whole.
 */
function contentAfter(lines: readonly string[], lineIndex: number): Content | undefined {
  const first = lines[lineIndex + 1] ?? "";
  if (/^No (?:parameters provided|result returned)\./.test(first)) return { value: undefined };
  const [, label, begin = ""] = /^(Params|Result|Error data): ?(.*)$/.exec(first) ?? [];
  if (label === undefined) return NEEDS_NOTHING.test(lines[lineIndex] ?? "") ? { value: undefined } : undefined;
  if (begin === "") return { value: undefined };
  const whole = jsonOf(begin);
  if (whole || !/^[[{]$/.test(begin)) return whole;
  const rest: string[] = [begin];
  for (const line of lines.slice(lineIndex + 2, lineIndex + 2 + MAX_LINES)) {
    rest.push(line);
    if (/^[\]}]/.test(line)) return jsonOf(rest.join("\n"));
    if (!/^\s/.test(line)) return undefined;
  }
  return undefined;
}

const MAX_LINES = 1_000_000;
/** Errors have their text in the header; requests without parameters, such as shutdown, have nothing below it. */
const NEEDS_NOTHING = / response '| request '(?!textDocument\/)|^\[Error /;

function jsonOf(text: string): Content | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** VS Code's log with `"format": "json"`: each line is a message with its time. */
function structuredMessage(line: string): TracedMessage | undefined {
  const content = jsonOf(line.slice(line.indexOf("{")))?.value as
    | { type?: unknown; message?: unknown; timestamp?: unknown }
    | undefined;
  const direction = String(content?.type);
  if (!/^(?:send|receive)-/.test(direction)) return undefined;
  return messageOf(
    content?.message,
    direction.startsWith("send-") ? "editor" : "server",
    Number(content?.timestamp ?? Number.NaN),
  );
}

/** Where both write into one panel, each message stands there twice: those of the one that wrote more are taken. */
function ofOneWriter(found: readonly Found[]): { messages: readonly TracedMessage[]; twice: number } {
  const gopls = found.filter(({ writer }) => writer === "gopls");
  const client = found.filter(({ writer }) => writer === "client");
  const [longer, shorter] = gopls.length >= client.length ? [gopls, client] : [client, gopls];
  return { messages: longer.map(({ message }) => message), twice: shorter.length };
}

const DAY_MS = 86_400_000;

/** Times that go on over midnight; a message without one has that of the message before it. */
function inTime(messages: readonly TracedMessage[]): readonly TracedMessage[] {
  let last = 0;
  let days = 0;
  return messages.map((message) => {
    let atMs = Number.isNaN(message.atMs) ? last : message.atMs + days;
    if (atMs < last - DAY_MS / 2) {
      days += DAY_MS;
      atMs += DAY_MS;
    }
    last = Math.max(last, atMs);
    return { ...message, atMs };
  });
}
