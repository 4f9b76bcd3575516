import { failure } from "../../../model/failure.ts";
import type { Step, StepOf } from "../../../model/workload.ts";
import { type PositionEncoding, positionAt, type Replacement, shortestReplacement } from "../../../text/positions.ts";
import type { Notes } from "../read/notes.ts";
import type { ContentChange } from "../read/params-of.ts";
import { applyChanges } from "./apply-changes.ts";
import type { TracedDocument } from "./documents-of.ts";
import type { Draft } from "./draft.ts";

/** A draft without the time of its message. */
export type Drafted = Omit<Draft, "atMs" | "pauseMs">;

/** The documents of a trace as it goes on, and what of it a workload can do. */
export interface DocumentStates {
  readonly open: (path: string, text: string) => readonly Drafted[];
  /** `changes` is undefined where they can't be understood; `line` is that of the log. */
  readonly change: (
    path: string,
    changes: readonly ContentChange[] | undefined,
    line: number | undefined,
  ) => readonly Drafted[];
  readonly save: (path: string) => readonly Drafted[];
  readonly close: (path: string) => readonly Drafted[];
  /** A file that is not open was written by something else, and has this text now. */
  readonly write: (path: string, text: string) => readonly Drafted[];
  /** Its text as it is now; undefined: not known, or not open. */
  readonly textOf: (path: string) => string | undefined;
  readonly isOpen: (path: string) => boolean;
  /** The text on disk now and at the beginning; undefined: not known. */
  readonly onDisk: (path: string) => { readonly now: string | undefined; readonly first: string | undefined };
  /** Steps that bring all back to where the trace began. */
  readonly ending: () => readonly Step[];
}

interface State {
  readonly openBefore: boolean;
  isOpen: boolean;
  /** Undefined: not known. */
  text: string | undefined;
  opened: string | undefined;
  disk: string | undefined;
  first: string | undefined;
}

/** What stands outside of a trace. */
interface Surroundings {
  /** Stands in for the text of documents that were open before. */
  readonly textOnDisk: (path: string) => string | undefined;
  readonly label: (path: string) => string;
  /** What positions of changes count. */
  readonly encoding: PositionEncoding;
  readonly notes: Notes;
}

/** Documents as they are before the first message. Its functions throw record-not-closed. */
export function documentStates(
  documents: readonly TracedDocument[],
  { textOnDisk, label, encoding, notes }: Surroundings,
): DocumentStates {
  const states = new Map(documents.map((document) => [document.path, firstState(document, textOnDisk)]));
  const write = (path: string, text: string): readonly Drafted[] => {
    const state = states.get(path);
    if (!state) return [];
    const before = state.disk;
    state.disk = text;
    state.first ??= text;
    if (before === undefined || before === text) return [];
    return [drafted({ do: "change-on-disk", ...changeOf(path, before, shortestReplacement(before, text)) })];
  };
  /** gopls takes the new text, as after a change. */
  const openedAgain = (path: string, state: State, text: string): readonly Drafted[] => {
    notes.add(`textDocument/didOpen: ${label(path)} was open already, and is opened once`);
    const before = state.text ?? text;
    state.text = text;
    if (before === text) return [];
    return [drafted({ do: "edit", ...changeOf(path, before, shortestReplacement(before, text)) })];
  };
  return {
    open: (path, text) => {
      const state = states.get(path);
      if (!state) return [];
      if (state.isOpen) return openedAgain(path, state, text);
      const written = write(path, text);
      Object.assign(state, { isOpen: true, text, opened: text });
      return [...written, drafted({ do: "open", file: path })];
    },
    change: (path, changes, line) => {
      const state = states.get(path);
      if (!state?.isOpen) throw notClosed(path, line, "the document is not open then");
      const isKnown = changes !== undefined && state.text !== undefined;
      const made = isKnown ? changed(path, state, { changes, encoding }) : undefined;
      if (made) return [made];
      if (!state.openBefore)
        throw notClosed(
          path,
          line,
          changes ? "it changes a line that it does not have" : "it says no change as LSP does",
        );
      const why =
        state.text === undefined
          ? `the trace begins without the text of ${label(path)}`
          : `${label(path)} on disk is not what it was, and what is typed from here on is left out`;
      notes.add(`textDocument/didChange: ${why}`);
      state.text = undefined;
      return [];
    },
    save: (path) => {
      const state = states.get(path);
      if (!state?.isOpen) {
        notes.add(`textDocument/didSave: ${label(path)} was not open`);
        return [];
      }
      state.disk = state.text;
      return [drafted({ do: "save", file: path })];
    },
    close: (path) => {
      const state = states.get(path);
      if (!state?.isOpen) {
        notes.add(`textDocument/didClose: ${label(path)} was not open any more`);
        return [];
      }
      Object.assign(state, { isOpen: false, text: undefined, opened: undefined });
      return [drafted({ do: "close", file: path })];
    },
    write,
    textOf: (path) => states.get(path)?.text,
    isOpen: (path) => states.get(path)?.isOpen ?? false,
    onDisk: (path) => ({ now: states.get(path)?.disk, first: states.get(path)?.first }),
    ending: () => ending(states),
  };
}

function drafted(step: Step & { readonly file: string }): Drafted {
  return { step, path: step.file, word: undefined, typedAt: undefined };
}

function changed(
  path: string,
  state: State,
  { changes, encoding }: { readonly changes: readonly ContentChange[]; readonly encoding: PositionEncoding },
): Drafted | undefined {
  const { text = "" } = state;
  const applied = applyChanges(text, changes, encoding);
  if (!applied) return undefined;
  state.text = applied.text;
  const { start, end, text: insert } = applied.replacement;
  const isTyped = start === end && insert.length === 1 && !/[\ud800-\udfff]/.test(insert);
  return {
    ...drafted({ do: "edit", ...changeOf(path, text, applied.replacement) }),
    typedAt: isTyped ? start : undefined,
  };
}

function firstState({ path, openBefore }: TracedDocument, textOnDisk: (path: string) => string | undefined): State {
  const text = openBefore ? textOnDisk(path) : undefined;
  return { openBefore, isOpen: openBefore, text, opened: text, disk: text, first: text };
}

function notClosed(document: string, line: number | undefined, reason: string): Error {
  return failure("record-not-closed", { document, step: "textDocument/didChange", line, reason });
}

/** A change in the words of the workload language: an insertion has a place, everything else a range. */
function changeOf(
  file: string,
  before: string,
  { start, end, text: insert }: Replacement,
): Pick<StepOf<"edit">, "file" | "insert" | "at" | "replace"> {
  const from = positionAt(before, start);
  if (start === end) return { file, insert, at: from };
  const to = positionAt(before, end);
  const replace = { ...from, endLine: to.line, endCharacter: to.character };
  return insert === "" ? { file, replace } : { file, insert, replace };
}

/** Edits are taken back, then what was written; documents are closed, and those that were open before are opened again. */
function ending(states: ReadonlyMap<string, State>): readonly Step[] {
  const all = [...states];
  const isChanged = ([, { isOpen, text, opened }]: (typeof all)[number]) => isOpen && text !== opened;
  return [
    ...all.filter(isChanged).map(([file]): Step => ({ do: "take-back", file })),
    ...(all.some(([, { disk, first }]) => disk !== first) ? [{ do: "restore-on-disk" } as const] : []),
    ...all.filter(([, { isOpen, openBefore }]) => isOpen && !openBefore).map(([file]): Step => ({ do: "close", file })),
    ...all.filter(([, { isOpen, openBefore }]) => !isOpen && openBefore).map(([file]): Step => ({ do: "open", file })),
  ];
}
