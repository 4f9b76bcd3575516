import type { World } from "../model/world.ts";

/** The option that ends a run whose time is over, as a signal's name ends one that is interrupted. */
const OUT_OF_TIME = "--max-minutes";

/** A world that ends by itself. */
interface TimedWorld {
  /** The same, interrupted when the time is over. */
  readonly world: World;
  /** Whether the time ended it, and nothing else before. */
  readonly isOver: () => boolean;
  /** Takes the end back. */
  readonly release: () => void;
}

/** The world for `maxMs` milliseconds from now. What waits in it for anything is then told as on a signal, so nothing looks at a clock. */
export function untilDeadline(world: World, maxMs: number): TimedWorld {
  const time = new AbortController();
  const timer = setTimeout(() => time.abort(OUT_OF_TIME), maxMs);
  const interrupted = AbortSignal.any([world.interrupted, time.signal]);
  return {
    world: { ...world, interrupted },
    isOver: () => interrupted.reason === OUT_OF_TIME,
    release: () => clearTimeout(timer),
  };
}
