import { fileUri } from "../../../lsp/file-uri.ts";
import { failure } from "../../../model/failure.ts";
import type { StepOf } from "../../../model/workload.ts";
import { type Replacement, shortestReplacement } from "../../../text/positions.ts";
import { filesOf, type Turn, touch } from "../driven/turn.ts";
import type { WorkspaceFile } from "../files/scan-workspace.ts";
import { changeOf } from "./change-of.ts";

type DocumentStep = StepOf<"open" | "close" | "save" | "edit" | "type" | "take-back">;

/** What an editor does with documents: open, close, save, edit, type and take-back. */
export async function takeDocumentStep(step: DocumentStep, turn: Turn): Promise<void> {
  const most = "most" in step ? step.most : undefined;
  for (const [index, file] of filesOf(turn, step.file, most).entries()) {
    const uri = fileUri(file.absolute);
    touch(turn, `document ${uri}`);
    if (step.do === "open") await open(turn, uri, file);
    else {
      refuseClosed(turn, uri, file);
      await takeOnOpen(step, turn, { uri, file, index });
    }
  }
}

/** Opens a document as it is on disk. */
async function open({ driven, sent, textsBefore }: Turn, uri: string, file: WorkspaceFile): Promise<void> {
  const text = driven.disk?.read(file.path) ?? file.text;
  sent.opens++;
  textsBefore.set(uri, text);
  await driven.editor.open(uri, text, languageOf(file.path));
}

function languageOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return ["go.mod", "go.sum", "go.work"].includes(name) ? name : undefined;
}

function refuseClosed(turn: Turn, uri: string, { path }: WorkspaceFile): void {
  if (turn.driven.editor.documents().some((document) => document.uri === uri)) return;
  throw failure("step-failed", { workload: turn.workload.name, step: turn.step, reason: `${path} is not open` });
}

interface OpenFile {
  readonly uri: string;
  readonly file: WorkspaceFile;
  readonly index: number;
}

async function takeOnOpen(step: Exclude<DocumentStep, StepOf<"open">>, turn: Turn, opened: OpenFile): Promise<void> {
  const { editor } = turn.driven;
  switch (step.do) {
    case "close":
      return editor.close(opened.uri);
    case "save":
      return save(turn, opened);
    case "take-back":
      return takeBack(turn, opened.uri);
    case "edit":
    case "type": {
      const { text } = editor.document(opened.uri);
      const change = changeOf(turn, step, { text, path: opened.file.path, file: opened.index });
      if (!change) return;
      const characters = step.do === "type" ? typed(change) : [change];
      for (const replacement of characters) {
        turn.sent.edits++;
        if (change.isNew) turn.sent.newTexts++;
        await editor.change(opened.uri, replacement);
        if (step.do === "type" && step.ms > 0) await turn.driven.world.sleep(step.ms);
      }
    }
  }
}

/** A character at a time; what is replaced goes with the first. */
function typed({ start, end, text }: Replacement): readonly Replacement[] {
  let offset = start;
  const replacements = [...text].map((character, index) => {
    const replacement = { start: offset, end: index === 0 ? end : offset, text: character };
    offset += character.length;
    return replacement;
  });
  return replacements.length > 0 ? replacements : [{ start, end, text }];
}

async function save(turn: Turn, { uri, file }: OpenFile): Promise<void> {
  const { driven } = turn;
  if (!driven.disk) throw new Error("a workload that saves has no disposable copy");
  touch(turn, `disk ${file.path}`);
  const events = driven.disk.write(file.path, driven.editor.document(uri).text, "in-place");
  turn.sent.saves++;
  await driven.editor.saved(uri);
  await driven.editor.watched(events);
}

/** Takes back, in one change, all that differs from the text before; what was opened only for edits is closed. */
async function takeBack({ driven, sent, textsBefore, openedForEdits }: Turn, uri: string): Promise<void> {
  const { editor } = driven;
  const uris = [uri, ...[...openedForEdits].filter((other) => other !== uri)];
  for (const one of uris) {
    const before = textsBefore.get(one);
    const { text } = editor.document(one);
    if (before === undefined || before === text) continue;
    sent.edits++;
    await editor.change(one, shortestReplacement(text, before));
  }
  for (const opened of openedForEdits) await editor.close(opened);
  openedForEdits.clear();
}
