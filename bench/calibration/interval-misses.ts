import { fitTrend } from "../../src/judge/growth/fit-trend.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { noise, walk } from "./by-cycle.ts";
import { each, type Source } from "./phase-model.ts";
import { seedOf } from "./seed-of.ts";

/** How often the 95 % interval of a slope leaves out the slope that is there. */
export interface Misses {
  readonly errors: string;
  readonly readings: number;
  readonly runs: number;
  readonly missed: number;
}

const ERRORS: readonly (readonly [string, Source])[] = [
  ["independent", noise(1000)],
  ["AR(1) 0.3", noise(1000, 0.3)],
  ["AR(1) 0.5", noise(1000, 0.5)],
  ["AR(1) 0.8", noise(1000, 0.8)],
  ["random walk", walk(1000)],
];

/** As a phase has at its looks. */
const READINGS = [11, 17, 41];

/** Simulates series that do not grow, of each kind of errors and each number of readings. */
export function intervalMisses(runs: number, seed: number): readonly Misses[] {
  return ERRORS.flatMap(([errors, source]) =>
    READINGS.map((readings) => {
      const isMissed = (run: number) => {
        const path = source(seededRandom(seedOf(`${seed} ${errors} ${readings} ${run}`)), each(1));
        const points = Array.from({ length: readings }, (_, x) => ({ x, y: path(x) }));
        const { low, high } = fitTrend([points]).estimateAt(0.95);
        return low > 0 || high < 0;
      };
      return { errors, readings, runs, missed: Array.from({ length: runs }, (_, run) => run).filter(isMissed).length };
    }),
  );
}
