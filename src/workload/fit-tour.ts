import type { Workload } from "../model/workload.ts";

/** A tour that was cut to the stops of a workspace. */
interface FittedTour {
  readonly workload: Workload;
  /** Stops before the baseline, so that what is kept for the newest files and for a minute stands still. */
  readonly warmupStops: number;
  /** Cycles for which there are stops; undefined: the workspace is too small, the tour goes round and round, as a loop. */
  readonly maxCycles: number | undefined;
  /** Stops that a tour of these cycles needs. */
  readonly needed: number;
}

/** A minute, and the sweep after it: gopls' parse cache then holds what it will hold at this pace. */
const WARMUP_MS = 75_000;
/** Before the start of the phase is no more than this share of the tour. */
const WARMUP_SHARE = 1 / 3;
/** Stops before the first cycle is read, in cycles. */
const UNREAD_CYCLES = 1;

/**
 * As many iterations a cycle as the stops of a workspace allow, up to what the workload has; each stop is visited once. A workspace
 * with too few of them gets a loop without pauses.
 */
export function fitTour(workload: Workload, stops: number, cycles: number): FittedTour {
  const { tour, iterationsPerCycle } = workload;
  if (!tour) throw new Error(`${workload.name} is no tour`);
  const counted = cycles + UNREAD_CYCLES;
  const needed = Math.ceil(counted / (1 - WARMUP_SHARE));
  if (stops < needed) {
    return { workload: { ...workload, tour: { ...tour, ms: 0 } }, warmupStops: 0, maxCycles: undefined, needed };
  }
  const most = Math.floor(stops * WARMUP_SHARE);
  const warmupStops = tour.ms > 0 ? Math.min(most, Math.ceil(WARMUP_MS / tour.ms)) : most;
  const perCycle = Math.min(iterationsPerCycle, Math.floor((stops - warmupStops) / counted));
  const maxCycles = Math.floor((stops - warmupStops) / perCycle) - UNREAD_CYCLES;
  return { workload: { ...workload, iterationsPerCycle: perCycle }, warmupStops, maxCycles, needed };
}
