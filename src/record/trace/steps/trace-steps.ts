import { doesMore } from "../../../gopls/facts/only-reads.ts";
import type { Step } from "../../../model/workload.ts";
import type { PositionEncoding } from "../../../text/positions.ts";
import type { Notes } from "../read/notes.ts";
import { changesOf, documentOf, watchedOf } from "../read/params-of.ts";
import type { TracedMessage } from "../read/traced-message.ts";
import { isFileUri, pathBelow, pathOfUri, workspacePath } from "../read/workspace-path.ts";
import { type Ask, askOf } from "./ask-of.ts";
import { type DocumentStates, type Drafted, documentStates } from "./document-states.ts";
import type { TracedDocument } from "./documents-of.ts";
import type { Draft } from "./draft.ts";
import { inUtf16 } from "./in-utf16.ts";
import { placeWord } from "./place-word.ts";

interface TraceContext {
  /** Names of the folder that file references count from. */
  readonly roots: readonly string[];
  readonly documents: readonly TracedDocument[];
  readonly textOnDisk: (path: string) => string | undefined;
  /** How notes name a file, and a method. */
  readonly label: (path: string) => string;
  readonly methodLabel: (method: string) => string;
  /** What positions in a line count. */
  readonly encoding: PositionEncoding;
  readonly notes: Notes;
}

export interface TraceSteps {
  readonly drafts: readonly Draft[];
  /** Steps that bring all back to where the trace began. */
  readonly ending: readonly Step[];
  readonly states: DocumentStates;
}

/**
 * What the editor did in a trace, message by message, as steps; what no step can do goes to the notes. Throws
 * record-not-closed where documents and their changes do not fit together.
 */
export function traceSteps(messages: readonly TracedMessage[], context: TraceContext): TraceSteps {
  const states = documentStates(context.documents, context);
  const cancelled = cancelledAfter(messages);
  let lastMs: number | undefined;
  const drafts = messages.flatMap((message, index): readonly Draft[] => {
    const { from, kind, method = "", atMs } = message;
    const isAnswer = from === "server" && kind === "response" && !LIFECYCLE.test(method);
    const isDone = from === "editor" && kind !== "response" && !LIFECYCLE.test(method);
    if (!isAnswer && !isDone) return [];
    const pauseMs = atMs - (lastMs ?? atMs);
    lastMs = atMs;
    if (isAnswer) return [];
    const moment = { message, method, states, context };
    const made = draftsOf(moment, cancelled.get(index), () => messages.slice(index));
    return made.map((draft, place) => ({ ...draft, atMs, pauseMs: place === 0 ? pauseMs : 0 }));
  });
  return { drafts, ending: states.ending(), states };
}

/** What has no part in a workload, as every session begins and ends with it or as it is an answer to gopls. */
const LIFECYCLE = /^(?:initialized?|shutdown|exit|\$\/.*|window\/.*|client\/.*|workspace\/didChangeConfiguration)$/;
const DOCUMENT = /^textDocument\/did(?:Open|Change|Save|Close)$/;
const WATCHED = "workspace/didChangeWatchedFiles";
const METHOD = /^[$A-Za-z]+(?:\/[A-Za-z]+)*$/;
const OUTSIDE = "its file is outside of the workspace";
const NO_FILE = "its document is no file on disk";
const NO_PATH = "the URI of its file can't be read";
const NOT_OF_LSP = "its parameters are not those of LSP";

/** A message at its turn. */
interface TraceMoment {
  readonly message: TracedMessage;
  readonly method: string;
  readonly states: DocumentStates;
  readonly context: TraceContext;
}

function draftsOf(
  moment: TraceMoment,
  cancelMs: number | undefined,
  later: () => readonly TracedMessage[],
): readonly Drafted[] {
  const { kind } = moment.message;
  if (DOCUMENT.test(moment.method)) return documentDrafts(moment);
  if (moment.method === WATCHED) return watchedDrafts(moment, later);
  if (kind === "notification") return leaveOut(moment, "it becomes no step");
  if (!METHOD.test(moment.method)) return leaveOut(moment, "that is no method of LSP");
  return askDrafts(moment, askOf({ method: moment.method, params: askedInUtf16(moment) }), cancelMs);
}

/** What is asked, with positions by UTF-16, counted in the document as it is then. */
function askedInUtf16(moment: TraceMoment): unknown {
  const { states, context, message } = moment;
  const { params } = message;
  if (context.encoding === "utf-16") return params;
  const document = documentOf(params);
  const path = document && workspacePath(document.uri, context.roots);
  if (path === undefined) return params;
  const text = states.textOf(path) ?? context.textOnDisk(path);
  if (text !== undefined) return inUtf16(params, text, context.encoding);
  leaveOut(moment, `the text of ${context.label(path)} is not known, in which its positions count ${context.encoding}`);
  return params;
}

function leaveOut({ method, context: { notes, methodLabel } }: TraceMoment, why: string): readonly Drafted[] {
  notes.add(`${methodLabel(method)}: ${why}`);
  return [];
}

/** A document that is no file, or whose file is not in the workspace, or that no workload could name. */
function leaveOutFile(moment: TraceMoment, uri: string): readonly Drafted[] {
  const path = pathBelow(uri, moment.context.roots);
  if (path !== undefined) return leaveOut(moment, `a workload can't name ${moment.context.label(path)}`);
  if (pathOfUri(uri) !== undefined) return leaveOut(moment, OUTSIDE);
  return leaveOut(moment, isFileUri(uri) ? NO_PATH : NO_FILE);
}

function documentDrafts(moment: TraceMoment): readonly Drafted[] {
  const { method, states, message, context } = moment;
  const document = documentOf(message.params);
  if (document === undefined) return leaveOut(moment, NOT_OF_LSP);
  const path = workspacePath(document.uri, context.roots);
  if (path === undefined) return leaveOutFile(moment, document.uri);
  if (method === "textDocument/didOpen")
    return document.text === undefined ? leaveOut(moment, NOT_OF_LSP) : states.open(path, document.text);
  if (method === "textDocument/didChange") return states.change(path, changesOf(message.params), message.line);
  return method === "textDocument/didSave" ? states.save(path) : states.close(path);
}

function askDrafts(moment: TraceMoment, asked: Ask, cancelMs: number | undefined): readonly Drafted[] {
  const { method, states, context } = moment;
  if (asked.kind === "left-out") return leaveOut(moment, asked.why);
  if (doesMore(method, asked.params) !== undefined) return leaveOut(moment, "it is not known to do no more than read");
  const file = asked.uri === undefined ? undefined : workspacePath(asked.uri, context.roots);
  if (asked.uri !== undefined && file === undefined) return leaveOutFile(moment, asked.uri);
  if (asked.without !== undefined) leaveOut(moment, `asked without ${asked.without}, from an earlier answer of gopls`);
  const asking = {
    ...(file === undefined ? {} : { file }),
    method,
    ...(asked.position && { at: asked.position }),
    ...(asked.params && { params: asked.params }),
  };
  const step = (cancelMs === undefined ? { do: "ask", ...asking } : { do: "cancel", ...asking, ms: cancelMs }) as Step;
  const word =
    asked.position && file !== undefined ? placeWord(states.textOf(file), asked.position, method) : undefined;
  return [{ step, path: file, word, typedAt: undefined }];
}

/** Only a change whose content the trace shows can be done again: that of a file that is opened later. */
function watchedDrafts(moment: TraceMoment, later: () => readonly TracedMessage[]): readonly Drafted[] {
  const { states, message, context } = moment;
  const changes = watchedOf(message.params);
  if (changes === undefined) return leaveOut(moment, NOT_OF_LSP);
  return changes.flatMap(({ uri, type }) => {
    const path = workspacePath(uri, context.roots);
    if (path === undefined) return leaveOutFile(moment, uri);
    if (type !== CHANGED) return leaveOut(moment, "of files that came or went");
    if (states.isOpen(path))
      return leaveOut(moment, "of an open document it tells of the editor's own save, or is not known");
    const text = nextOpened(later(), path, context.roots);
    return text === undefined ? leaveOut(moment, "what was on disk then is not known") : states.write(path, text);
  });
}

/** FileChangeType of LSP. */
const CHANGED = 2;

function nextOpened(messages: readonly TracedMessage[], path: string, roots: readonly string[]): string | undefined {
  for (const { from, method, params } of messages) {
    if (from !== "editor" || method !== "textDocument/didOpen") continue;
    const document = documentOf(params);
    if (document && workspacePath(document.uri, roots) === path) return document.text;
  }
  return undefined;
}

/** Requests that the editor cancelled before their answer came, by index, with the milliseconds that they were left alone. */
function cancelledAfter(messages: readonly TracedMessage[]): ReadonlyMap<number, number> {
  const pending = new Map<string, number>();
  const cancelled = new Map<number, number>();
  for (const [index, { from, kind, id, method, params, atMs }] of messages.entries()) {
    if (from === "editor" && kind === "request" && id !== undefined) pending.set(id, index);
    if (from === "server" && kind === "response" && id !== undefined) pending.delete(id);
    if (from !== "editor" || method !== "$/cancelRequest") continue;
    const asked = pending.get(String((params as { id?: unknown } | undefined)?.id));
    if (asked === undefined) continue;
    const waitedMs = Math.round(atMs - (messages[asked]?.atMs ?? atMs));
    cancelled.set(asked, Math.min(Math.max(waitedMs, 0), MOST_MS));
  }
  return cancelled;
}

/** A request that was left alone for longer is answered long before. */
const MOST_MS = 5_000;
