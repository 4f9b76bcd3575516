import type { TracedMessage } from "../read/traced-message.ts";
import { lineReader } from "./lines-of.ts";
import type { LogEntry, LogFormat } from "./log-format.ts";
import { logFormats } from "./log-formats.ts";

export interface ParsedTrace {
  readonly messages: readonly TracedMessage[];
  /** Messages whose content is not there or not whole: the last ones of a cut log, or all of one that is not verbose. */
  readonly withoutContent: number;
  /** Messages that stand in the log twice, written by gopls and by the editor; they are taken once. */
  readonly twice: number;
  /** Messages of other language servers in the same log. */
  readonly ofOthers: number;
  /** The kind of log that it is; undefined: none that is known. */
  readonly format: LogFormat | undefined;
}

type Found = Exclude<LogEntry, "not-whole">;

/**
 * The messages of a log, by its lines, in one of the formats of the table. Other lines may stand between them, the beginning may be
 * missing, and the end may be cut.
 */
export function parseTraceLog(lines: Iterable<string>): ParsedTrace {
  const rest = lineReader(lines);
  const found = new Map<LogFormat, Found[]>();
  const cut = new Map<LogFormat, number>();
  let seen: LogFormat | undefined;
  for (let line = rest.next(); line !== undefined; line = rest.next()) {
    const text = line;
    let isMessage = false;
    for (const format of logFormats) {
      const entry = format.entry?.(text, rest);
      if (entry === undefined) continue;
      isMessage = true;
      if (entry === "not-whole") cut.set(format, (cut.get(format) ?? 0) + 1);
      else listed(found, format).push(entry);
      break;
    }
    if (!isMessage) seen ??= logFormats.find(({ other }) => other?.test(text));
  }
  const [longest] = [...found].sort(([, a], [, b]) => b.length - a.length);
  const [mostCut] = [...cut].sort(([, a], [, b]) => b - a);
  const all = [...found.values()].reduce((sum, { length }) => sum + length, 0);
  const taken = ofGopls(longest?.[1] ?? []);
  return {
    messages: inTime(taken.map(({ message }) => message)),
    withoutContent: [...cut.values()].reduce((sum, count) => sum + count, 0),
    twice: all - (longest?.[1].length ?? 0),
    ofOthers: (longest?.[1].length ?? 0) - taken.length,
    format: longest?.[0] ?? mostCut?.[0] ?? seen,
  };
}

function listed(found: Map<LogFormat, Found[]>, format: LogFormat): Found[] {
  const list = found.get(format) ?? [];
  found.set(format, list);
  return list;
}

/** Of a log of several servers, the messages with the one that is called gopls; all where none is, or none is named. */
function ofGopls(found: readonly Found[]): readonly Found[] {
  const isGopls = ({ server }: Found) => server !== undefined && /gopls/i.test(server);
  return found.some(isGopls) ? found.filter((entry) => entry.server === undefined || isGopls(entry)) : found;
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
