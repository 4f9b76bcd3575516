import { statSync } from "node:fs";
import { FileFault } from "../files/file-fault.ts";
import { type Failure, failure } from "../model/failure.ts";
import type { RecordOptions } from "../plan/options/record-options.ts";
import { checkWorkspace } from "./folder-here.ts";
import { checkOutput } from "./output-file.ts";
import { piecesOf } from "./spool-file.ts";
import { linesOf } from "./trace/log/lines-of.ts";
import { type ParsedTrace, parseTraceLog } from "./trace/log/parse-trace-log.ts";
import { frameMessages } from "./trace/read/frame-messages.ts";
import { mostLevels } from "./trace/read/message-of.ts";
import { isSpool, readSpool, spoolBegin } from "./trace/read/spool.ts";
import type { TracedMessage } from "./trace/read/traced-message.ts";
import { writeWorkload } from "./write-workload.ts";

/**
 * Makes a workload file of a log or a spool. Throws workspace-missing, trace-unreadable, record-empty, record-not-verbose, and what
 * writeWorkload throws.
 */
export function importTrace(
  options: RecordOptions & { readonly fromTrace: string },
  say: (text: string) => void,
): void {
  checkWorkspace(options.workspace);
  checkOutput(options.output);
  const { fromTrace: path } = options;
  const messages = isSpool(firstBytes(path)) ? spooled(path, say) : logged(path, say);
  const source = { where: path, how: "trace", fallback: "." } as const;
  writeWorkload(messages, { ...options, source }, say);
}

/** The messages of a spool, as `record` leaves one. */
export function spooled(path: string, say: (text: string) => void): readonly TracedMessage[] {
  const { messages, tooDeep } = frameMessages(readSpool(piecesOf(path)));
  for (const line of nestedRemark(tooDeep)) say(line);
  return messages;
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
      lacks: "gopls",
    });
  for (const line of remarks(parsed)) say(line);
  if (isTold && (withoutContent === 0 || messages.some(hasDocument))) return messages;
  throw failure("record-not-verbose", {
    where: path,
    format: format.name,
    reason: notTold(parsed),
    advice: format.advice,
  });
}

/** Why messages say nothing of what an editor did. */
function notTold({ withoutContent, firstWithout, tooDeep }: ParsedTrace): string {
  if (withoutContent > 0) {
    const one = "its message has no parameters; the trace was not verbose, or it is not whole";
    const several = `its ${withoutContent} messages have no parameters; the trace was not verbose, or they are not whole`;
    return `${withoutContent === 1 ? one : several}${inLine(withoutContent, firstWithout)}`;
  }
  return tooDeep > 0 ? "what an editor says in it is nested too deeply" : "no message of an editor is in it";
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
  return failure("record-empty", { where: path, reason, lacks: "messages" });
}

function named({ others }: ParsedTrace): string {
  return others.length > 0 ? ` (${others.join(", ")})` : "";
}

function remarks(parsed: ParsedTrace): readonly string[] {
  const { withoutContent, firstWithout, tooDeep, firstTooDeep, twice, ofOthers } = parsed;
  const cut = counted(withoutContent, "is not whole in the log and was", "are not whole in the log and were");
  const doubles = counted(twice, "was taken for another's double", "were taken for the others' doubles");
  const foreign = counted(ofOthers, "of another language server", "of other language servers");
  return [
    ...(withoutContent > 0 ? [`${cut} left out${inLine(withoutContent, firstWithout)}`] : []),
    ...nestedRemark(tooDeep, inLine(tooDeep, firstTooDeep)),
    ...(twice > 0 ? [`gopls and the editor both wrote into the log; ${doubles}`] : []),
    ...(ofOthers > 0 ? [`${foreign}${named(parsed)} ${ofOthers === 1 ? "was" : "were"} left out`] : []),
  ];
}

function inLine(count: number, first: number | undefined): string {
  return `, ${count === 1 ? "" : "the first "}in line ${first}`;
}

/** What a workload file could not hold. */
function nestedRemark(tooDeep: number, where = ""): readonly string[] {
  const what = `nested deeper than ${mostLevels} levels and`;
  return tooDeep === 0 ? [] : [`${counted(tooDeep, `is ${what} was`, `are ${what} were`)} left out${where}`];
}

/** "1 message is …", "2 messages are …". */
function counted(count: number, one: string, several: string): string {
  return count === 1 ? `1 message ${one}` : `${count} messages ${several}`;
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
    throw failure("trace-unreadable", { path, reason: `${reason}${isNoFile(path) ? SAVE : ""}` });
  }
}

/** The log is read twice, so what passes only once won't do. */
const SAVE = "; save the log to a file first, and give that";

/** Whether it is what other programs take for their input: a pipe, such as /dev/stdin is, or a word for it. */
function isNoFile(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? path === "-" : !stats.isFile() && !stats.isDirectory();
}
