import { killLiveProcesses } from "../../src/gopls/process/live-processes.ts";
import type { World } from "../../src/model/world.ts";
import { realWorld } from "../../src/real-world.ts";

/**
 * Starts a benchmark in the real world, which it returns, and exits with the number that the benchmark answers, or with 0. An error is told
 * and exits with 1. No gopls outlives the program.
 */
export function startBench(bench: () => Promise<unknown>): World {
  process.on("exit", killLiveProcesses);
  const world = realWorld({ progress: () => {} });
  const end = (code: number): void => {
    world.release();
    process.exitCode = code;
  };
  // The world stands before the benchmark begins.
  Promise.resolve()
    .then(bench)
    .then(
      (code) => end(typeof code === "number" ? code : 0),
      (error: unknown) => {
        process.stderr.write(`${(error as Error).message}\n`);
        end(1);
      },
    );
  return world;
}
