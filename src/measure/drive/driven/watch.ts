import type { GoplsProcess } from "../../../gopls/process/start-gopls.ts";
import type { LanguageClient } from "../../../lsp/language-client.ts";
import { endedBy, type Failure, failure } from "../../../model/failure.ts";
import type { World } from "../../../model/world.ts";

/** Waits for something of gopls, but never longer than allowed, past gopls' end, or past an interruption. */
export type Watch = <T>(waitingFor: string, limitMs: number, something: Promise<T>) => Promise<T>;

/** What is watched: a process, and what its client makes of its output. */
interface Watched {
  readonly process: Pick<GoplsProcess, "exited">;
  readonly client: Pick<LanguageClient, "garbled">;
  readonly path: string;
  readonly runDirectory: string;
}

/** A watch over one gopls process. Rejects with gopls-hung, gopls-crashed, not-gopls or interrupted. */
export function watch({ process, client, path, runDirectory }: Watched, world: World): Watch {
  let reject: (failure: Failure) => void = () => {};
  const ended = new Promise<never>((_, r) => {
    reject = r;
  });
  ended.catch(() => {});
  let doing = "before it was asked anything";
  process.exited.then((end) => reject(failure("gopls-crashed", { doing: `while ${doing}`, ...end })));
  client.garbled.then(async (reason) => {
    // What a process says as it ends need not be the protocol.
    await endOrMoment(process, END_NOTICED_MS);
    reject(failure("not-gopls", { path, reason: `it does not speak the language server protocol: ${reason}` }));
  });
  const interrupt = () => reject(endedBy(world.interrupted, runDirectory));
  if (world.interrupted.aborted) interrupt();
  world.interrupted.addEventListener("abort", interrupt, { once: true });
  // A run has many sessions, and one signal.
  process.exited.then(() => world.interrupted.removeEventListener("abort", interrupt));

  return async (waitingFor, limitMs, something) => {
    doing = waitingFor;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, rejectLate) => {
      timer = setTimeout(
        () => rejectLate(failure("gopls-hung", { waitingFor, seconds: Math.round(limitMs / 1000) })),
        limitMs,
      );
    });
    try {
      return await Promise.race([something.catch((error) => afterEnd(error, process)), ended, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The end of a process is noticed no later than this after its connection broke. */
const END_NOTICED_MS = 2_000;

/** A connection that breaks because gopls ended must be told as that end, which is noticed a moment later. */
async function afterEnd(error: unknown, process: Pick<GoplsProcess, "exited">): Promise<never> {
  await endOrMoment(process, brokenByEnd(error) ? END_NOTICED_MS : 0);
  throw error;
}

/** Waits for the end of a process, which whoever else waits for it has told then, or for a moment. */
async function endOrMoment({ exited }: Pick<GoplsProcess, "exited">, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moment = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([exited, moment]);
  clearTimeout(timer);
  // Lets the rejection that the end caused win the race.
  await new Promise((resolve) => setImmediate(resolve));
}

/** Errors of a pipe, a socket or a closed connection; an LSP ResponseError has a numeric code. */
function brokenByEnd(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return (
    typeof code === "string" || (typeof code === "number" && code > -32_100 && code < -32_090) || code === undefined
  );
}
