import { closeSync, readSync } from "node:fs";
import { FileFault } from "../files/file-fault.ts";
import { openFile, readText } from "../files/read-file.ts";
import { failure } from "../model/failure.ts";
import type { RecordOptions } from "../plan/options/record-options.ts";
import { checkOutput } from "./output-file.ts";
import { piecesOf } from "./spool-file.ts";
import { frameMessages } from "./trace/read/frame-messages.ts";
import { type ParsedTrace, parseTraceLog } from "./trace/read/parse-trace-log.ts";
import { isSpool, readSpool, spoolBegin } from "./trace/read/spool.ts";
import type { TracedMessage } from "./trace/read/traced-message.ts";
import { writeWorkload } from "./write-workload.ts";

/** Makes a workload file of a log or a spool. Throws trace-unreadable, and what writeWorkload throws. */
export function importTrace(
  options: RecordOptions & { readonly fromTrace: string },
  say: (text: string) => void,
): void {
  checkOutput(options.output);
  const { fromTrace: path } = options;
  const messages = isSpool(firstBytes(path)) ? spooled(path) : logged(path, say);
  const source = { where: path, how: "trace", fallback: "." } as const;
  writeWorkload(messages, { ...options, source }, say);
}

/** The messages of a spool, as `record` leaves one. */
export function spooled(path: string): readonly TracedMessage[] {
  return frameMessages(readSpool(piecesOf(path))).messages;
}

function logged(path: string, say: (text: string) => void): readonly TracedMessage[] {
  const { messages, withoutContent, twice } = parseTraceLog(textOf(path));
  for (const line of remarks({ withoutContent, twice })) say(line);
  if (messages.length > 0) return messages;
  const reason =
    withoutContent > 0
      ? `its ${withoutContent} messages have no parameters; the trace was not verbose`
      : "no message of LSP is in it";
  throw failure("record-empty", { where: path, reason });
}

function remarks({ withoutContent, twice }: Pick<ParsedTrace, "withoutContent" | "twice">): readonly string[] {
  return [
    ...(withoutContent > 0 ? [`${withoutContent} messages are not whole in the log and were left out`] : []),
    ...(twice > 0
      ? [`gopls and the editor both wrote into the log; ${twice} messages were taken for the others' doubles`]
      : []),
  ];
}

function firstBytes(path: string): Uint8Array {
  try {
    const file = openFile(path);
    const bytes = Buffer.alloc(spoolBegin.length);
    const read = readSync(file, bytes);
    closeSync(file);
    return bytes.subarray(0, read);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** A JavaScript text has at most 2^29 - 24 characters. */
const MAX_LOG_BYTES = 2 ** 29 - 24;

function textOf(path: string): string {
  try {
    return readText(path, { most: MAX_LOG_BYTES });
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown) {
  const reason = error instanceof FileFault ? error.reason : (error as Error).message;
  return failure("trace-unreadable", { path, reason });
}
