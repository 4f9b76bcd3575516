import { failure } from "../../model/failure.ts";
import { rateLimitS } from "./retry-requests.ts";

/** What was asked of GitHub: completes "the token may not …" and "GitHub did not …". */
interface Asked {
  readonly doing: string;
  /** The permission that it takes. */
  readonly permission: string;
}

/**
 * Asks, and makes of a refusal a Failure that says which permission it takes, of any other error of GitHub's one that
 * tells it.
 */
export async function asking<T>({ doing, permission }: Asked, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const status = refusal(error);
    if (status !== undefined) throw failure("token-refused", { doing, status, permission });
    if (typeof (error as { status?: unknown }).status !== "number") throw error;
    throw failure("github-failed", { doing, reason: (error as Error).message });
  }
}

/**
 * The status of an answer that means a token which may not: 403 or 404, but no rate limit; undefined: it is another
 * error.
 */
export function refusal(error: unknown): number | undefined {
  const { status } = error as { status?: number };
  if (status !== 403 && status !== 404) return undefined;
  return rateLimitS(error as object) === undefined && !/rate limit/i.test(String(error)) ? status : undefined;
}
