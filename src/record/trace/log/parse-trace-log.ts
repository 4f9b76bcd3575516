import type { TracedMessage } from "../read/traced-message.ts";
import { lineReader } from "./lines-of.ts";
import type { LogEntry, LogFormat } from "./log-format.ts";
import { logFormats } from "./log-formats.ts";
import { type OfGopls, ofGopls } from "./of-gopls.ts";
import { plainLines } from "./plain-lines.ts";

export interface ParsedTrace {
  readonly messages: readonly TracedMessage[];
  /** Messages whose content is not there or not whole: the last ones of a cut log, or all of one that is not verbose. */
  readonly withoutContent: number;
  /** The number of the line in which the first of them begins; undefined: there is none. */
  readonly firstWithout: number | undefined;
  /** Messages that are nested too deeply for a workload, and the number of the line of the first. */
  readonly tooDeep: number;
  readonly firstTooDeep: number | undefined;
  /** Messages that stand in the log twice, written by gopls and by the editor; they are taken once. */
  readonly twice: number;
  /** Messages of other language servers in the same log. */
  readonly ofOthers: number;
  /** What those servers, or the languages that they are for, are called. */
  readonly others: readonly string[];
  /** The kind of log that it is; undefined: none that is known. */
  readonly format: LogFormat | undefined;
  /** How many lines it has. */
  readonly lines: number;
  /** The number of the first line with a NUL in it, as no text has; undefined: there is none. */
  readonly firstNul: number | undefined;
}

type Found = Exclude<LogEntry, string>;

/**
 * The messages of a log, by its lines, in one of the formats of the table. Other lines may stand between them, the beginning may be
 * missing, and the end may be cut.
 */
export function parseTraceLog(lines: Iterable<string>): ParsedTrace {
  const rest = lineReader(plainLines(lines));
  const found = new Map<LogFormat, Found[]>();
  const lost: { readonly why: Extract<LogEntry, string>; readonly line: number; readonly format: LogFormat }[] = [];
  let firstNul: number | undefined;
  let seen: LogFormat | undefined;
  for (let line = rest.next(); line !== undefined; line = rest.next()) {
    const text = line;
    const number = rest.taken();
    if (text.includes("\0")) firstNul ??= number;
    let entries: readonly LogEntry[] | undefined;
    const format = logFormats.find((one) => {
      entries = one.entries?.(text, rest);
      return entries !== undefined;
    });
    if (format === undefined) seen ??= logFormats.find(({ other }) => other?.test(text));
    else
      for (const entry of entries ?? []) {
        if (typeof entry === "string") lost.push({ why: entry, line: number, format });
        else listed(found, format).push({ ...entry, message: { ...entry.message, line: number } });
      }
  }
  const [longest] = [...found].sort(([, a], [, b]) => b.length - a.length);
  const lostIn = (format: LogFormat) => lost.filter((one) => one.format === format).length;
  const [mostLost] = [...new Set(lost.map(({ format }) => format))].sort((a, b) => lostIn(b) - lostIn(a));
  const [cut, deep] = (["not-whole", "too-deep"] as const).map((kind) => lost.filter(({ why }) => why === kind));
  const all = [...found.values()].reduce((sum, { length }) => sum + length, 0);
  const { messages, others } = withGopls(longest?.[1] ?? []);
  return {
    messages: inTime(messages),
    withoutContent: cut?.length ?? 0,
    firstWithout: cut?.[0]?.line,
    tooDeep: deep?.length ?? 0,
    firstTooDeep: deep?.[0]?.line,
    twice: all - (longest?.[1].length ?? 0),
    ofOthers: (longest?.[1].length ?? 0) - messages.length,
    others,
    format: longest?.[0] ?? mostLost ?? seen,
    lines: rest.taken(),
    firstNul,
  };
}

function listed(found: Map<LogFormat, Found[]>, format: LogFormat): Found[] {
  const list = found.get(format) ?? [];
  found.set(format, list);
  return list;
}

/** Of a log of several servers, the messages with the one that is called gopls, or, where none is called so, that are taken for gopls'. */
function withGopls(found: readonly Found[]): OfGopls {
  const isGopls = ({ server }: Found) => server !== undefined && /gopls/i.test(server);
  if (!found.some(isGopls)) return ofGopls(found.map(({ message }) => message));
  const isOther = (entry: Found) => entry.server !== undefined && !isGopls(entry);
  const others = new Set(found.filter(isOther).map(({ server = "" }) => server));
  return { messages: found.filter((entry) => !isOther(entry)).map(({ message }) => message), others: [...others] };
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
