import { measureGrowth } from "../../src/judge/growth/measure-growth.ts";
import type { Growth } from "../../src/model/growth.ts";
import type { Look } from "../../src/model/plan.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";

const COUNT = 57;

const measured = new Map<string, readonly Growth[]>();

/**
 * The other classes of a phase in which one class is looked at: with noise of less than an object and no growth, so that they
 * lend the one no help in Holm's step-down. They are the same in all runs, so they are measured once.
 */
export function stillClasses({ cycles, share }: Look, iterationsPerCycle: number): readonly Growth[] {
  const key = `${cycles} ${share} ${iterationsPerCycle}`;
  const known = measured.get(key) ?? measure({ cycles, share }, iterationsPerCycle);
  measured.set(key, known);
  return known;
}

function measure({ cycles, share }: Look, iterationsPerCycle: number): readonly Growth[] {
  const tracks = Array.from({ length: COUNT }, (_, i) => {
    const random = seededRandom(i);
    return {
      arm: "calibration",
      workload: "calibration",
      metric: "size-class" as const,
      key: String(16 * (i + 1)),
      unit: "objects" as const,
      decides: true,
      budgets: 1,
      points: Array.from({ length: cycles + 1 }, (_, cycle) => ({
        x: cycle * iterationsPerCycle,
        y: 5000 + Math.round(0.8 * random.normal()),
      })),
    };
  });
  return measureGrowth(tracks, () => share);
}
