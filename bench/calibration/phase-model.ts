import type { Track } from "../../src/model/growth.ts";
import type { SeededRandom } from "../../src/stats/seeded-random.ts";

/**
 * What one series of one process reads after so many cycles of the workload, warm-up included. The same cycle reads the
 * same, however often it is asked, so that an extension goes on where the phase was.
 */
export type Path = (cycle: number) => number;

/** Starts a fresh process, of so many iterations a cycle, and answers what one series of it reads. */
export type Source = (random: SeededRandom, iterationsPerCycle: number) => Path;

/** A phase that can be run any number of times: its series, and a process that reads them. */
export interface PhaseModel {
  readonly name: string;
  readonly series: readonly Pick<Track, "metric" | "key" | "unit">[];
  /** The path of each series, in their order. */
  readonly start: (random: SeededRandom, iterationsPerCycle: number) => readonly Path[];
}
