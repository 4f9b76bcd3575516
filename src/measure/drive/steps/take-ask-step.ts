import { fileUri } from "../../../lsp/file-uri.ts";
import { isMethodNotFound } from "../../../lsp/language-client.ts";
import { failure } from "../../../model/failure.ts";
import type { StepOf } from "../../../model/workload.ts";
import { type Asking, filesOf, type StepContext, warnOnce } from "../driven/step-context.ts";
import type { WorkspaceFile } from "../files/scan-workspace.ts";
import { askParameters } from "./ask-parameters.ts";
import { type Answer, answerTo } from "./request.ts";
import { textOf } from "./text-of.ts";

type AskStep = StepOf<"ask" | "cancel">;

/**
 * Sends a request and waits for its answer, or cancels it. What gopls does not offer is left out from then on, and so is a question
 * of a step that it answers with an error the first time: in a piece of a workload that may be one about text that only the steps
 * left out of the piece make. Each has a warning. An error where it has answered before ends the run (lsp-error).
 */
export async function takeAskStep(step: AskStep, context: StepContext): Promise<void> {
  for (const file of filesOf(context, step.file ?? "largest")) {
    if (context.memory.refused.has(step.method)) return;
    const asking = askingIn(step, context, file);
    if (asking.length === 0) {
      const message = `${file.path} has no place for some of what ${nameOf(context)} asks. Those requests are skipped there.`;
      warnOnce(context, "no-position", message);
    }
    for (const [index, asked] of asking.entries())
      await (step.do === "ask"
        ? ask(step, context, { path: file.path, index, ...asked })
        : cancel(step, context, asked));
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

/** One of the questions that a step asks of a file. */
interface Question extends Asking {
  readonly path: string;
  readonly index: number;
}

async function ask(step: StepOf<"ask">, context: StepContext, question: Question): Promise<void> {
  const { memory, workload } = context;
  const answers = memory.answers.get(step) ?? new Map<string, "answers" | "refuses">();
  memory.answers.set(step, answers);
  const key = `${workload.name} ${question.path} ${question.index}`;
  const known = answers.get(key);
  if (known === "refuses") return;
  const answer = await answerOrNotOffered(step.method, context, question);
  if (answer === undefined) return;
  if (!("refusal" in answer)) answers.set(key, "answers");
  else if (known === "answers") throw failure("lsp-error", { method: step.method, answer: answer.refusal });
  else {
    answers.set(key, "refuses");
    tellRefusal(step.method, context, { path: question.path, refusal: answer.refusal });
  }
}

/** Undefined: gopls does not offer the method, or the question is about an earlier answer that was empty. */
async function answerOrNotOffered(
  method: string,
  context: StepContext,
  { params, first }: Asking,
): Promise<Answer | undefined> {
  const { driven, sent, memory } = context;
  try {
    let item: unknown;
    if (first) {
      sent.requests++;
      const before = await answerTo(driven, first.method, first.params);
      if ("refusal" in before) return before;
      item = Array.isArray(before.result) ? before.result[0] : undefined;
      if (item === undefined) return undefined;
    }
    sent.requests++;
    return await answerTo(driven, method, item === undefined ? params : { item, ...params });
  } catch (error) {
    if (!isMethodNotFound(error)) throw error;
    memory.refused.add(method);
    warnOnce(context, "method-left-out", `This gopls does not offer ${method}. ${nameOf(context)} skips it.`);
    return undefined;
  }
}

/** One question of a method stands for all: who asks a hundred files need not read of each. */
function tellRefusal(
  method: string,
  context: StepContext,
  { path, refusal }: { readonly path: string; readonly refusal: string },
): void {
  const { workload, memory } = context;
  const isPiece = workload.name !== nameOf(context);
  const key = `${method}${isPiece ? " in a piece" : ""}`;
  if (memory.warned.has(key)) return;
  memory.warned.add(key);
  const skipped = isPiece
    ? `The piece ${workload.name}, which leaves out other steps, skips it wherever that happens`
    : `${workload.name} skips it wherever that happens`;
  const what = `This gopls answers ${method} with an error, as in ${path}: "${refusal}"`;
  warnOnce(context, "method-left-out", `${what}. ${skipped}.`);
}

/** The workload's name, also of one of its pieces. */
function nameOf({ workload }: StepContext): string {
  return workload.name.split("/", 1)[0] ?? "";
}

async function cancel(step: StepOf<"cancel">, { driven, sent }: StepContext, { params }: Asking): Promise<void> {
  sent.requests++;
  const asked = driven.client.requestAndCancel(step.method, params, step.ms);
  await driven.watch(`answering ${step.method}, which was cancelled`, driven.limits.requestMs + step.ms, asked);
}
