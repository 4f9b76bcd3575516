import type { Octokit } from "./octokit.ts";

const MOST_RETRIES = 3;
/** A job should not wait longer than this for a limit to pass. */
const LONGEST_WAIT_S = 60;

/** What the client throws: `status` is 500 too where there was no answer. */
interface RequestError {
  readonly status?: number;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/**
 * Lets the client make a request again, up to three times, that failed for a reason that passes: GitHub's own errors and
 * dropped connections after 1, 4 and 9 s, a secondary rate limit after the time that it names, if that is a minute or
 * less. A request that was carried out and whose answer was lost is made twice: who creates something has to look for
 * two of it.
 */
export function retryRequests(octokit: Octokit, sleep: (ms: number) => Promise<void>): void {
  octokit.hook.wrap("request", async (request, options) => {
    for (let retries = 0; ; retries++) {
      try {
        return await request(options);
      } catch (error) {
        const waitMs = waitBeforeMs(error as RequestError, retries + 1);
        if (waitMs === undefined || retries === MOST_RETRIES) throw error;
        await sleep(waitMs);
      }
    }
  });
}

/** Milliseconds to wait before that retry; undefined: it would fail again. */
function waitBeforeMs(error: RequestError, retry: number): number | undefined {
  const { status = 0 } = error;
  const limitS = rateLimitS(error);
  if (limitS !== undefined) return limitS <= LONGEST_WAIT_S ? limitS * 1_000 : undefined;
  return status >= 500 ? retry ** 2 * 1_000 : undefined;
}

/** Seconds until a rate limit has passed, as the answer names them; undefined: it is none. */
export function rateLimitS({ response }: RequestError): number | undefined {
  const after = response?.headers?.["retry-after"];
  return after !== undefined && /^\d+$/.test(String(after)) ? Number(after) : undefined;
}
