import { availableParallelism, tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { asFailure } from "./model/failure.ts";
import type { Progress, World } from "./model/world.ts";
import { allShown } from "./text/shown.ts";
import { version } from "./version.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A signal this soon after the first is the same wish: a terminal and npm both pass on one Ctrl-C. */
const sameWishMs = 1_000;

/** What the real world can be told: where progress goes, what of the environment is to be seen (all, if not said), and where temporary folders go. */
interface Outside {
  readonly progress: (progress: Progress) => void;
  readonly env?: World["env"];
  readonly temporary?: World["temporary"];
}

/**
 * The outside as it is. From here on the first SIGINT, SIGTERM or SIGHUP aborts `interrupted`, its reason being the
 * signal's name, and the program is expected to end by itself; a later one ends it at once. What nobody caught aborts it too, its
 * reason being a Failure. `release` gives the signals back.
 */
export function realWorld({
  progress,
  env = process.env,
  temporary = tmpdir(),
}: Outside): World & { readonly release: () => void } {
  const { interrupted, release } = listenForSignals();
  return {
    env,
    platform: process.platform,
    arch: process.arch,
    cpus: availableParallelism(),
    temporary,
    processId: process.pid,
    version,
    now: () => Date.now(),
    elapsed: () => performance.now(),
    ownCpuMs: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1_000;
    },
    sleep: (ms) => sleep(ms),
    // The one way to a screen while a run goes on: what gopls and a workspace say is shown, and draws nothing.
    progress: (said) => progress(allShown(said)),
    interrupted,
    release,
  };
}

/** Runs with the outside as it is, and gives the signals back afterwards. */
export async function inRealWorld<T>(outside: Outside, run: (world: World) => Promise<T>): Promise<T> {
  const world = realWorld(outside);
  try {
    return await run(world);
  } finally {
    world.release();
  }
}

function listenForSignals(): { interrupted: AbortSignal; release: () => void } {
  const controller = new AbortController();
  let firstAtMs: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    if (firstAtMs === undefined) {
      firstAtMs = performance.now();
      controller.abort(signal);
    } else if (performance.now() - firstAtMs > sameWishMs) {
      release();
      process.kill(process.pid, signal);
    }
  };
  const onUncaught = (error: unknown) => controller.abort(asFailure(error));
  const release = () => {
    process.off("uncaughtException", onUncaught);
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  process.on("uncaughtException", onUncaught);
  return { interrupted: controller.signal, release };
}
