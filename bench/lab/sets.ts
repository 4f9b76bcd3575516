import { cleanRuns } from "./clean-runs.ts";
import type { Configuration } from "./configuration.ts";
import { newestRuns } from "./newest-runs.ts";
import { causeRuns, lookAlikeRuns, plantedRuns, sameLeakRuns } from "./planted-runs.ts";
import { realLeaks } from "./real-leaks.ts";
import { sameTwice } from "./same-twice.ts";

const parts = {
  clean: cleanRuns,
  planted: plantedRuns,
  "look-alikes": [...lookAlikeRuns, ...sameLeakRuns],
  "same-twice": sameTwice,
  real: realLeaks,
} as const;

/** LeakBench, version 1. */
export const leakbench: readonly Configuration[] = Object.values(parts).flat();

/** What `--set` chooses among: LeakBench, or a part of it; runs of the newest release; and leaks whose mechanism is named. */
export const sets: Readonly<Record<string, readonly Configuration[]>> = {
  leakbench,
  newest: newestRuns,
  causes: causeRuns,
  ...parts,
};
