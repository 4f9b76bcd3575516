import { setTimeout } from "node:timers/promises";
import type { Answer } from "./loopback-server.ts";

/**
 * One request that goes wrong. `on` is matched with "METHOD /path?query"; of several, the first that matches is used, once.
 * `carriedOut`: GitHub did what it was asked, and only the answer was lost.
 */
export type Fault = { readonly on: RegExp } & (
  | { readonly kind: "rate-limit"; readonly status: 403 | 429; readonly retryAfterSeconds: number }
  | { readonly kind: "server-error"; readonly status: 500 | 502 | 503 | 504; readonly carriedOut?: boolean }
  | { readonly kind: "dropped"; readonly carriedOut?: boolean }
  | { readonly kind: "slow"; readonly delayMs: number }
);

/** Answers a request, or goes wrong as a fault says, which is then taken from the list. Nothing: the connection is dropped. */
export async function withFaults(
  faults: Fault[],
  request: string,
  answer: () => Promise<Answer>,
): Promise<Answer | undefined> {
  const at = faults.findIndex(({ on }) => on.test(request));
  if (at === -1) return answer();
  const [fault] = faults.splice(at, 1) as [Fault];
  switch (fault.kind) {
    case "rate-limit":
      return rateLimited(fault.status, fault.retryAfterSeconds);
    case "server-error":
      if (fault.carriedOut) await answer();
      return { status: fault.status, json: { message: "Server Error" } };
    case "dropped":
      if (fault.carriedOut) await answer();
      return undefined;
    case "slow":
      await setTimeout(fault.delayMs, undefined, { ref: false });
      return answer();
  }
}

/** GitHub's secondary rate limit; clients know it by these two words. */
function rateLimited(status: number, retryAfterSeconds: number): Answer {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return { status, headers: { "retry-after": String(retryAfterSeconds) }, json: { message } };
}
