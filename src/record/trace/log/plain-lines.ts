import { jsonOf } from "./json-of.ts";

/** The lines of a log without what a terminal or a collector put on them: colours, and the JSON in which docker and journald keep a line. */
export function* plainLines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield* withoutJson(line.includes("\u001b") ? line.replace(COLOUR, "") : line);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is one
const COLOUR = /\u001b\[[\d;:]*[mK]/g;

/** Docker's `json-file` keeps a line as `{"log":"…\n","stream":…}`, journald's JSON as `{…"MESSAGE":"…"…}`. */
function withoutJson(line: string): readonly string[] {
  if (!/^\{"log":"|"MESSAGE" ?: ?"/.test(line.slice(0, MOST_CHARS))) return [line];
  const { log, MESSAGE: message } = (jsonOf(line)?.value ?? {}) as {
    readonly log?: unknown;
    readonly MESSAGE?: unknown;
  };
  const text = log ?? message;
  return typeof text === "string" ? text.replace(/\n$/, "").split("\n") : [line];
}

/** Journald writes a line's other fields in any order. */
const MOST_CHARS = 4_000;
