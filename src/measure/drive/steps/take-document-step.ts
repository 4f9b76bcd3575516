import { fileUri } from "../../../lsp/file-uri.ts";
import { failure } from "../../../model/failure.ts";
import type { StepOf } from "../../../model/workload.ts";
import { type Replacement, shortestReplacement } from "../../../text/positions.ts";
import { filesOf, type StepContext, touch } from "../driven/step-context.ts";
import type { WorkspaceFile } from "../files/scan-workspace.ts";
import { changeOf } from "./change-of.ts";

type DocumentStep = StepOf<"open" | "close" | "save" | "edit" | "type" | "take-back">;

/** What an editor does with documents: open, close, save, edit, type and take-back. */
export async function takeDocumentStep(step: DocumentStep, context: StepContext): Promise<void> {
  const most = "most" in step ? step.most : undefined;
  for (const [index, file] of filesOf(context, step.file, most).entries()) {
    const uri = fileUri(file.absolute);
    touch(context, `document ${uri}`);
    if (step.do === "open") await open(context, uri, file);
    else {
      refuseClosed(context, uri, file);
      await takeOnOpen(step, context, { uri, file, index });
    }
  }
}

/** Opens a document as it is on disk. */
async function open({ driven, sent, textsBefore }: StepContext, uri: string, file: WorkspaceFile): Promise<void> {
  const text = driven.disk?.read(file.path) ?? file.text;
  sent.opens++;
  textsBefore.set(uri, text);
  await driven.editor.open(uri, text, languageOf(file.path));
}

function languageOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return ["go.mod", "go.sum", "go.work"].includes(name) ? name : undefined;
}

function refuseClosed(context: StepContext, uri: string, { path }: WorkspaceFile): void {
  if (context.driven.editor.documents().some((document) => document.uri === uri)) return;
  throw failure("step-failed", { workload: context.workload.name, step: context.step, reason: `${path} is not open` });
}

interface OpenFile {
  readonly uri: string;
  readonly file: WorkspaceFile;
  readonly index: number;
}

async function takeOnOpen(
  step: Exclude<DocumentStep, StepOf<"open">>,
  context: StepContext,
  opened: OpenFile,
): Promise<void> {
  const { editor } = context.driven;
  switch (step.do) {
    case "close":
      return editor.close(opened.uri);
    case "save":
      return save(context, opened);
    case "take-back":
      return takeBack(context, opened.uri);
    case "edit":
    case "type": {
      const { text } = editor.document(opened.uri);
      const change = changeOf(context, step, { text, path: opened.file.path, file: opened.index });
      if (!change) return;
      const characters = step.do === "type" ? typed(change) : [change];
      for (const replacement of characters) {
        context.sent.edits++;
        if (change.isNew) context.sent.newTexts++;
        await editor.change(opened.uri, replacement);
        const { watch, world } = context.driven;
        if (step.do === "type" && step.ms > 0) await watch("typing", step.ms + 60_000, world.sleep(step.ms));
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

async function save(context: StepContext, { uri, file }: OpenFile): Promise<void> {
  const { driven } = context;
  if (!driven.disk) throw new Error("a workload that saves has no disposable copy");
  touch(context, `disk ${file.path}`);
  const events = driven.disk.write(file.path, driven.editor.document(uri).text, "in-place");
  context.sent.saves++;
  await driven.editor.saved(uri);
  await driven.editor.watched(events);
}

/** Takes back, in one change, all that differs from the text before; what was opened only for edits is closed. */
async function takeBack({ driven, sent, textsBefore, openedForEdits }: StepContext, uri: string): Promise<void> {
  const { editor } = driven;
  const uris = [uri, ...[...openedForEdits].filter((openedUri) => openedUri !== uri)];
  for (const changedUri of uris) {
    const before = textsBefore.get(changedUri);
    const { text } = editor.document(changedUri);
    if (before === undefined || before === text) continue;
    sent.edits++;
    await editor.change(changedUri, shortestReplacement(text, before));
  }
  for (const opened of openedForEdits) await editor.close(opened);
  openedForEdits.clear();
}
