import { tmpdir } from "node:os";
import type { Progress, World } from "../../src/model/world.ts";

/** A real world for tests, in which some things are otherwise. Its progress goes nowhere. */
export function testWorld(overrides: Partial<World> = {}): World {
  return {
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    cpus: 2,
    temporary: tmpdir(),
    processId: process.pid,
    version: "0.0.0-test",
    now: () => Date.now(),
    elapsed: () => performance.now(),
    ownCpuMs: () => process.cpuUsage().user / 1000,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    progress: (_progress: Progress) => {},
    interrupted: new AbortController().signal,
    ...overrides,
  };
}

/** A clock that runs `times` as fast, for waits that a test wants to see the end of. */
export function fastClock(times: number): Pick<World, "elapsed" | "sleep"> {
  return {
    elapsed: () => performance.now() * times,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / times)),
  };
}

/** Sleeps a tenth of what it is told, on a clock that stays real: for pauses whose length a test does not look at. */
export const shortSleep: World["sleep"] = (ms) => new Promise((resolve) => setTimeout(resolve, ms / 10));
