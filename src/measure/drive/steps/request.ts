import { isMethodNotFound } from "../../../lsp/language-client.ts";
import { failure } from "../../../model/failure.ts";
import { oneLine } from "../../../text/one-line.ts";
import type { Driven } from "../driven/driven.ts";

/** What a server answers to a request: a result, or the words of its error. */
export type Answer = { readonly result: unknown } | { readonly refusal: string };

/** ContentModified and ServerCancelled: the server asks to ask again. */
const ASK_AGAIN: readonly unknown[] = [-32801, -32802];
/** An error may hold all of what a tool said. */
const MAX_WORDS = 300;

/**
 * Sends a request, within its time, and a second time where the server asks for that. How long it takes to a result is noted, with both
 * times. Where the server does not know the method, it throws the server's own error.
 */
export async function answerTo(driven: Driven, method: string, params: object): Promise<Answer> {
  const asked = () =>
    driven.watch(`answering ${method}`, driven.limits.requestMs, driven.client.request(method, params));
  const askedMs = driven.world.elapsed();
  const answered = (result: unknown): Answer => {
    driven.timekeeper.answered(method, askedMs);
    return { result };
  };
  try {
    return answered(await asked());
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (ASK_AGAIN.includes(code)) return answered(await asked());
    if (typeof code !== "number" || isMethodNotFound(error)) throw error;
    return { refusal: oneLine(String((error as Error).message)).slice(0, MAX_WORDS) };
  }
}

/** The result of a request, asked as `answerTo` does. Throws lsp-error with what the server said. */
export async function request(driven: Driven, method: string, params: object): Promise<unknown> {
  const answer = await answerTo(driven, method, params);
  if ("refusal" in answer) throw failure("lsp-error", { method, answer: answer.refusal });
  return answer.result;
}
