import { FileFault } from "../files/file-fault.ts";
import { type Failure, failure } from "../model/failure.ts";
import type { RecordOptions } from "../plan/options/record-options.ts";
import { checkOutput } from "./output-file.ts";
import { piecesOf } from "./spool-file.ts";
import { linesOf } from "./trace/log/lines-of.ts";
import { type ParsedTrace, parseTraceLog } from "./trace/log/parse-trace-log.ts";
import { frameMessages } from "./trace/read/frame-messages.ts";
import { isSpool, readSpool, spoolBegin } from "./trace/read/spool.ts";
import type { TracedMessage } from "./trace/read/traced-message.ts";
import { writeWorkload } from "./write-workload.ts";

/** Makes a workload file of a log or a spool. Throws trace-unreadable, record-empty, record-not-verbose, and what writeWorkload throws. */
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
  const parsed = parseTraceLog(linesOf(piecesOfTrace(path)));
  const { messages, withoutContent, format } = parsed;
  const isTold = messages.some(({ from, kind, params }) => from === "editor" && kind !== "response" && params != null);
  if (format === undefined) throw unknownLog(path, parsed);
  if (messages.length === 0 && parsed.ofOthers > 0)
    throw failure("record-empty", {
      where: path,
      reason: `all its messages are of other language servers${named(parsed)}`,
    });
  for (const line of remarks(parsed)) say(line);
  if (isTold && (withoutContent === 0 || messages.some(hasDocument))) return messages;
  const reason =
    withoutContent > 0
      ? `its ${withoutContent} messages have no parameters; the trace was not verbose, or they are not whole (the first is in line ${parsed.firstWithout})`
      : "no message of an editor is in it";
  throw failure("record-not-verbose", { where: path, format: format.name, reason, advice: format.advice });
}

function hasDocument({ params }: TracedMessage): boolean {
  return typeof params === "object" && params !== null && "textDocument" in params;
}

function unknownLog(path: string, { lines, firstNul }: ParsedTrace): Failure {
  if (firstNul !== undefined)
    return failure("trace-unreadable", { path, reason: `it is no text: in line ${firstNul} there is a NUL` });
  const reason =
    lines === 0
      ? "it is empty"
      : `no message of LSP is in it, in any form that is known (lines 1 to ${lines} were read)`;
  return failure("record-empty", { where: path, reason });
}

function named({ others }: ParsedTrace): string {
  return others.length > 0 ? ` (${others.join(", ")})` : "";
}

function remarks(parsed: ParsedTrace): readonly string[] {
  const { withoutContent, firstWithout, twice, ofOthers } = parsed;
  return [
    ...(withoutContent > 0
      ? [`${withoutContent} messages are not whole in the log and were left out, the first in line ${firstWithout}`]
      : []),
    ...(twice > 0
      ? [`gopls and the editor both wrote into the log; ${twice} messages were taken for the others' doubles`]
      : []),
    ...(ofOthers > 0 ? [`${ofOthers} messages of other language servers${named(parsed)} were left out`] : []),
  ];
}

/** Of a trace; of an empty one none. */
function firstBytes(path: string): Uint8Array {
  const [piece] = piecesOfTrace(path);
  const begin = piece?.subarray(0, spoolBegin.length) ?? new Uint8Array();
  if (!COMPRESSED.test(Buffer.from(begin).toString("latin1"))) return begin;
  throw failure("trace-unreadable", { path, reason: "it is compressed; unpack it first" });
}

/** The first bytes of gzip, zip, xz, zstd and bzip2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are bytes
const COMPRESSED = /^(?:\x1f\x8b|PK\x03\x04|\xfd7zXZ|\x28\xb5\x2f\xfd|BZh\d1AY)/;

/** A log of more takes minutes, and its workload would be larger than one may be. */
const MOST_BYTES = 2 ** 30;

function* piecesOfTrace(path: string): Generator<Uint8Array> {
  try {
    yield* piecesOf(path, { most: MOST_BYTES });
  } catch (error) {
    const reason = error instanceof FileFault ? error.reason : (error as Error).message;
    throw failure("trace-unreadable", { path, reason });
  }
}
