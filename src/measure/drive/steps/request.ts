import { isMethodNotFound } from "../../../lsp/language-client.ts";
import { failure } from "../../../model/failure.ts";
import type { Driven } from "../driven/driven.ts";

/** ContentModified and ServerCancelled: the server asks to ask again. */
const ASK_AGAIN: readonly unknown[] = [-32801, -32802];

/**
 * Sends a request, within its time, and a second time where the server asks for that. Throws lsp-error with what the server said;
 * where it does not know the method, the server's own error.
 */
export async function request(driven: Driven, method: string, params: object): Promise<unknown> {
  const asked = () =>
    driven.watch(`answering ${method}`, driven.limits.requestMs, driven.client.request(method, params));
  try {
    return await asked();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (ASK_AGAIN.includes(code)) return asked();
    if (typeof code !== "number" || isMethodNotFound(error)) throw error;
    throw failure("lsp-error", { method, answer: String((error as Error).message).slice(0, 300) });
  }
}
