const MOST_RETRIES = 3;
/** A job should not wait longer than this for a limit to pass. */
const LONGEST_WAIT_S = 60;
const ATTEMPT_MS = 10_000;

interface Waiting {
  readonly sleep: (ms: number) => Promise<void>;
  /** Until an attempt without an answer has failed. */
  readonly attemptMs?: number;
}

/** What became of an attempt. */
type Attempt =
  | { readonly taken: true }
  /** `retryAfterS`: what the answer asks for; `passes`: another attempt may succeed. */
  | {
      readonly taken: false;
      readonly why: string;
      readonly passes: boolean;
      readonly retryAfterS?: number | undefined;
    };

/**
 * Posts JSON to an address. What passes is tried again, up to three times: no answer, 429 and errors of the server, after 1, 4 and 9 s or as
 * long as the answer asks for, if that is a minute or less. Redirects are not followed: they would take the message to somebody who was not
 * named. A message whose answer was lost is posted twice. Throws an Error that says why and never where to: the address is a secret, so that
 * nothing of what fetch throws is passed on but a code.
 */
export async function postWebhook(
  url: string,
  body: string,
  { sleep, attemptMs = ATTEMPT_MS }: Waiting,
): Promise<void> {
  for (let attempts = 1; ; attempts++) {
    const attempt = await post(url, body, attemptMs);
    if (attempt.taken) return;
    const { why, passes, retryAfterS } = attempt;
    const waitMs = (retryAfterS ?? attempts ** 2) * 1_000;
    if (!passes || attempts > MOST_RETRIES || waitMs > LONGEST_WAIT_S * 1_000)
      throw new Error(`the webhook ${why}${attempts > 1 ? `, and was tried ${attempts} times` : ""}.`);
    await sleep(waitMs);
  }
}

async function post(url: string, body: string, attemptMs: number): Promise<Attempt> {
  try {
    const headers = { "content-type": "application/json; charset=utf-8" };
    const signal = AbortSignal.timeout(attemptMs);
    const answer = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    // Nobody reads what it says, which may be without end.
    await answer.body?.cancel().catch(() => {});
    return judged(answer);
  } catch (error) {
    const timedOut = (error as Error).name === "TimeoutError";
    const why = timedOut ? `did not answer within ${attemptMs / 1_000} s` : `could not be reached${codeOf(error)}`;
    return { taken: false, passes: true, why };
  }
}

function judged({ ok, status, headers }: Response): Attempt {
  if (ok) return { taken: true };
  if (status >= 300 && status < 400)
    return { taken: false, passes: false, why: `redirects (${status}), and redirects are not followed` };
  const passes = status === 429 || status >= 500;
  return { taken: false, passes, why: `answered ${status}`, retryAfterS: passes ? retryAfterS(headers) : undefined };
}

/** Seconds, as the answer names them, or until the time that it names, by its own clock; undefined: it names none. */
function retryAfterS(headers: Headers): number | undefined {
  const after = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(after)) return Number(after);
  const seconds = (Date.parse(after) - Date.parse(headers.get("date") ?? "")) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** " (ECONNREFUSED)": the code of what went wrong. Its sentence names the host. */
function codeOf(error: unknown): string {
  const { code } = ((error as Error).cause ?? {}) as { code?: unknown };
  return typeof code === "string" && /^[A-Z][A-Z0-9_]*$/.test(code) ? ` (${code})` : "";
}
