import { fileUri } from "../../../lsp/file-uri.ts";
import { isMethodNotFound } from "../../../lsp/language-client.ts";
import type { StepOf } from "../../../model/workload.ts";
import { type Asking, filesOf, type StepContext, warnOnce } from "../driven/step-context.ts";
import type { WorkspaceFile } from "../files/scan-workspace.ts";
import { askParameters } from "./ask-parameters.ts";
import { request } from "./request.ts";
import { textOf } from "./text-of.ts";

type AskStep = StepOf<"ask" | "cancel">;

/**
 * Sends a request and waits for its answer, or cancels it. What gopls does not offer, or answers with an error the first time in a
 * document, is left out there from then on, with a warning; an error later ends the run (lsp-error).
 */
export async function takeAskStep(step: AskStep, context: StepContext): Promise<void> {
  for (const file of filesOf(context, step.file ?? "largest")) {
    if (isRefused(context, step.method, file)) continue;
    const asking = askingIn(step, context, file);
    if (asking.length === 0) {
      const message = `${file.path} has no place for some of what ${nameOf(context)} asks. Those requests are skipped there.`;
      warnOnce(context, "no-position", message);
    }
    for (const asked of asking)
      await (step.do === "ask" ? ask(step, context, { file, ...asked }) : cancel(step, context, asked));
  }
}

function askingIn(step: AskStep, { driven, memory }: StepContext, file: WorkspaceFile): readonly Asking[] {
  const uri = fileUri(file.absolute);
  const text = textOf(driven, file);
  const known = memory.asked.get(step) ?? new Map();
  const before = known.get(uri);
  if (before?.text === text) return before.asking;
  const asking = askParameters(step, uri, text);
  memory.asked.set(step, known.set(uri, { text, asking }));
  return asking;
}

function isRefused({ memory }: StepContext, method: string, file: WorkspaceFile): boolean {
  return memory.answers.get(method) === "refuses" || memory.answers.get(`${method} ${file.path}`) === "refuses";
}

async function ask(
  { method }: AskStep,
  context: StepContext,
  { file, params, first }: Asking & { readonly file: WorkspaceFile },
): Promise<void> {
  const { sent, driven, memory } = context;
  const key = `${method} ${file.path}`;
  try {
    const item = first ? await firstItem(context, first) : undefined;
    if (first && item === undefined) return;
    sent.requests++;
    await request(driven, method, item === undefined ? params : { item, ...params });
    memory.answers.set(key, "answers");
  } catch (error) {
    const answer = (error as { code?: unknown }).code === "lsp-error" ? (error as Error).message : undefined;
    if (isMethodNotFound(error)) {
      memory.answers.set(method, "refuses");
      warnOnce(context, "method-left-out", `This gopls does not offer ${method}. ${nameOf(context)} skips it.`);
    } else if (answer !== undefined && memory.answers.get(key) === undefined) {
      memory.answers.set(key, "refuses");
      const where = `${nameOf(context)} skips it wherever that happens`;
      // One file stands for all: who asks a hundred files need not read of each.
      const isFirst = !memory.warned.has(method);
      memory.warned.add(method);
      const warning = `This gopls answers ${method} with an error, as in ${file.path}. ${where}.`;
      if (isFirst) warnOnce(context, "method-left-out", warning);
    } else throw error;
  }
}

/** The workload's name, also of one of its pieces. */
function nameOf({ workload }: StepContext): string {
  return workload.name.split("/", 1)[0] ?? "";
}

async function firstItem(
  { driven, sent }: StepContext,
  { method, params }: NonNullable<Asking["first"]>,
): Promise<unknown> {
  sent.requests++;
  const answer = await request(driven, method, params);
  return Array.isArray(answer) ? answer[0] : undefined;
}

async function cancel(step: StepOf<"cancel">, { driven, sent }: StepContext, { params }: Asking): Promise<void> {
  sent.requests++;
  const asked = driven.client.requestAndCancel(step.method, params, step.ms);
  await driven.watch(`answering ${step.method}, which was cancelled`, driven.limits.requestMs + step.ms, asked);
}
