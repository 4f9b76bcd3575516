import type { Track } from "../../src/model/growth.ts";
import type { SeededRandom } from "../../src/stats/seeded-random.ts";

/**
 * What one series of one process reads after so many cycles of the workload, warm-up included. The same cycle reads the
 * same, however often it is asked, so that an extension goes on where the phase was.
 */
export type Path = (cycle: number) => number;

/** Iterations that are done after a number of cycles, warm-up included. */
export type Iterations = (cycle: number) => number;

/** As many iterations in every cycle. */
export function each(iterationsPerCycle: number): Iterations {
  return (cycle) => cycle * iterationsPerCycle;
}

/** Starts a fresh process of such cycles, and answers what one series of it reads. */
export type Source = (random: SeededRandom, iterations: Iterations) => Path;

/** A phase that can be run any number of times: its series, and a process that reads them. */
export interface PhaseModel {
  readonly name: string;
  readonly series: readonly Pick<Track, "metric" | "key" | "unit">[];
  /** The path of each series, in their order. */
  readonly start: (random: SeededRandom, iterations: Iterations) => readonly Path[];
}
