import type { CodeAction, Command, WorkspaceEdit } from "vscode-languageserver-protocol";
import { onlyReads } from "../../../gopls/facts/only-reads.ts";
import { fileUri } from "../../../lsp/file-uri.ts";
import { replacementsOf } from "../../../lsp/replacements-of.ts";
import type { StepOf } from "../../../model/workload.ts";
import { positionAt, rangeAt } from "../../../text/positions.ts";
import type { Driven } from "../driven/driven.ts";
import { settle } from "../driven/settle.ts";
import { filesOf, type StepContext, warnOnce } from "../driven/step-context.ts";
import type { WorkspaceFile } from "../files/scan-workspace.ts";
import { applyEdit, editsOf } from "./apply-edit.ts";
import { actionSpan, renamedName } from "./place-of.ts";
import { request } from "./request.ts";
import { textOf } from "./text-of.ts";

type RefactorStep = StepOf<"rename-and-back" | "apply-action">;

/** Refactorings, whose edits the server makes and the editor applies. What gopls refuses is left out, with a warning. */
export async function takeRefactorStep(step: RefactorStep, context: StepContext): Promise<void> {
  for (const file of filesOf(context, step.file)) {
    const key = `${step.do} ${step.do === "apply-action" ? step.kind : ""} ${file.path}`;
    if (context.memory.refused.has(key)) continue;
    const refused = await (step.do === "apply-action"
      ? applyAction(step, context, file)
      : renameAndBack(step, context, file));
    if (refused === undefined) continue;
    context.memory.refused.add(key);
    const { name } = context.workload;
    warnOnce(context, "refactoring-left-out", `${context.step} in ${file.path}: ${refused}. ${name} skips it there.`);
  }
}

/** Returns why it was refused. */
async function renameAndBack(
  step: StepOf<"rename-and-back">,
  context: StepContext,
  file: WorkspaceFile,
): Promise<string | undefined> {
  const uri = fileUri(file.absolute);
  const { editor } = context.driven;
  const text = textOf(context.driven, file);
  const found = renamedName(step, text);
  if (!found) return "there is nothing to rename";
  const { name, offset } = found;
  const newName = /^\p{Lu}/u.test(name) ? capitalized(step.to) : step.to;
  const renamed = await rename(context, { uri, text, nameOffset: offset, newName });
  if (typeof renamed === "string") return renamed;
  await settle(context);
  const back = await rename(context, {
    uri,
    text: textOf(context.driven, file),
    nameOffset: renamed.nameOffset,
    newName: name,
  });
  await settle(context);
  for (const opened of context.openedForEdits) await editor.close(opened);
  context.openedForEdits.clear();
  return typeof back === "string" ? back : undefined;
}

/** An exported name stays exported. */
function capitalized(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Where the name is now; or why it was not renamed. */
async function rename(
  context: StepContext,
  { uri, text, nameOffset, newName }: { uri: string; text: string; nameOffset: number; newName: string },
): Promise<{ readonly nameOffset: number } | string> {
  context.sent.requests++;
  const params = { textDocument: { uri }, position: positionAt(text, nameOffset), newName };
  const answer = await orRefused(request(context.driven, "textDocument/rename", params));
  if (typeof answer === "string") return answer;
  if (!answer) return "gopls renames nothing";
  const edit = answer as WorkspaceEdit;
  const replacements = replacementsOf(text, editsOf(edit)?.get(uri) ?? []) ?? [];
  if (!(await applyEdit(context, edit))) return "the edit makes or deletes files";
  const before = replacements.filter(({ end }) => end <= nameOffset);
  return {
    nameOffset: before.reduce((moved, { start, end, text }) => moved + text.length - (end - start), nameOffset),
  };
}

async function applyAction(
  step: StepOf<"apply-action">,
  context: StepContext,
  file: WorkspaceFile,
): Promise<string | undefined> {
  const uri = fileUri(file.absolute);
  const text = textOf(context.driven, file);
  const found = actionSpan(step, text);
  if (!found) return "the place is not in the file";
  const range = rangeAt(text, found);
  context.sent.requests++;
  const params = { textDocument: { uri }, range, context: { diagnostics: [], only: [step.kind], triggerKind: 1 } };
  const offered = await orRefused(request(context.driven, "textDocument/codeAction", params));
  if (typeof offered === "string") return offered;
  const action = (offered as (CodeAction | Command)[] | null)?.find((candidate) => isOfKind(candidate, step.kind));
  return action ? apply(context, action as CodeAction) : `gopls offers no action ${step.kind}`;
}

function isOfKind(action: CodeAction | Command, kind: string): boolean {
  if (!("kind" in action) || action.disabled) return false;
  return action.kind === kind || action.kind?.startsWith(`${kind}.`) === true;
}

async function apply(context: StepContext, offered: CodeAction): Promise<string | undefined> {
  const { driven, sent } = context;
  let action = offered;
  const offersMore = moreThanEditing(driven, action);
  if (offersMore !== undefined) return offersMore;
  if (!action.edit && action.data !== undefined) {
    sent.requests++;
    const resolved = await orRefused(request(driven, "codeAction/resolve", action));
    if (typeof resolved === "string") return resolved;
    action = resolved as CodeAction;
    const doesMore = moreThanEditing(driven, action);
    if (doesMore !== undefined) return doesMore;
  }
  if (action.edit) return (await applyEdit(context, action.edit)) ? undefined : "the edit makes or deletes files";
  if (!action.command) return "the action has neither an edit nor a command";
  const { command, arguments: parameters = [] } = action.command;
  driven.client.applyEditsBy((edit) => applyEdit(context, edit));
  sent.requests++;
  const answer = await orRefused(request(driven, "workspace/executeCommand", { command, arguments: parameters }));
  driven.client.applyEditsBy(undefined);
  return typeof answer === "string" ? answer : undefined;
}

/** Why an action is not done: it has a command that may do more than edit. Undefined: it may be done. */
function moreThanEditing({ allowCommands }: Driven, action: CodeAction): string | undefined {
  const more = allowCommands ? undefined : commandsIn(action).find((command) => !onlyReads(command));
  return more && `gopls would do ${more}, which may run code, write or fetch (--allow-commands)`;
}

/** What gopls is asked to do by an action: by its command, and by its `data` when it is resolved. Go takes a field's name in any case. */
function commandsIn({ command, data }: CodeAction): readonly string[] {
  const maps = [command, data].filter((value) => typeof value === "object" && value !== null);
  return maps.flatMap((map) =>
    Object.entries(map).flatMap(([key, value]) => (key.toLowerCase() === "command" ? [String(value)] : [])),
  );
}

/** The answer, or why there is none: what a server refuses is no end of the run. */
async function orRefused(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asked;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "lsp-error") throw error;
    return (error as Error).message;
  }
}
