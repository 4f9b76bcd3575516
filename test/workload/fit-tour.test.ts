import fc from "fast-check";
import { expect, test } from "vitest";
import { fitTour } from "../../src/workload/fit-tour.ts";
import { sampleWorkload } from "../judge/growth/sample-snapshot.ts";

const tourOf = (iterationsPerCycle: number, ms: number) => ({
  ...sampleWorkload("travel", "repeat"),
  iterationsPerCycle,
  tour: { of: "packages" as const, ms },
});

const sizes = fc.tuple(
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 0, max: 60_000 }),
  fc.integer({ min: 1, max: 400 }),
);

test("no stop is visited twice, and there are as many cycles as were planned", () => {
  fc.assert(
    fc.property(sizes, fc.nat({ max: 20_000 }), ([perCycle, ms, cycles], stops) => {
      const { workload, warmupStops, maxCycles } = fitTour(tourOf(perCycle, ms), stops, cycles);
      if (maxCycles === undefined) return;
      expect(maxCycles).toBeGreaterThanOrEqual(cycles);
      expect(workload.iterationsPerCycle).toBeGreaterThanOrEqual(1);
      expect(workload.iterationsPerCycle).toBeLessThanOrEqual(perCycle);
      expect(warmupStops + (1 + maxCycles) * workload.iterationsPerCycle).toBeLessThanOrEqual(stops);
      expect(workload.tour?.ms).toBe(ms);
    }),
  );
});

test("it is cut no more than it must be: another iteration a cycle would not fit, nor another cycle", () => {
  fc.assert(
    fc.property(sizes, fc.nat({ max: 20_000 }), ([perCycle, ms, cycles], stops) => {
      const { workload, warmupStops, maxCycles } = fitTour(tourOf(perCycle, ms), stops, cycles);
      if (maxCycles === undefined) return;
      const own = workload.iterationsPerCycle;
      if (own < perCycle) expect(warmupStops + (1 + cycles) * (own + 1)).toBeGreaterThan(stops);
      expect(warmupStops + (2 + maxCycles) * own).toBeGreaterThan(stops);
    }),
  );
});

test("so many stops as are needed are enough, and one less is too small", () => {
  fc.assert(
    fc.property(sizes, ([perCycle, ms, cycles]) => {
      const { needed } = fitTour(tourOf(perCycle, ms), 0, cycles);
      expect(fitTour(tourOf(perCycle, ms), needed, cycles)).toMatchObject({ needed });
      expect(fitTour(tourOf(perCycle, ms), needed, cycles).maxCycles).toBeGreaterThanOrEqual(cycles);
      expect(fitTour(tourOf(perCycle, ms), needed - 1, cycles).maxCycles).toBeUndefined();
    }),
  );
});

test("too small, it is a loop without pauses, and says what is needed", () => {
  const tour = tourOf(10, 700);
  expect(fitTour(tour, 25, 16)).toEqual({
    workload: { ...tour, tour: { of: "packages", ms: 0 } },
    warmupStops: 0,
    maxCycles: undefined,
    needed: 26,
  });
});

// A minute and a quarter at 700 ms a stop are 108 stops.
test.each([
  { stops: 26, ms: 700, warmupStops: 8, perCycle: 1, maxCycles: 17 },
  { stops: 300, ms: 700, warmupStops: 100, perCycle: 10, maxCycles: 19 },
  { stops: 400, ms: 700, warmupStops: 108, perCycle: 10, maxCycles: 28 },
  { stops: 400, ms: 0, warmupStops: 133, perCycle: 10, maxCycles: 25 },
  { stops: 400, ms: 75_000, warmupStops: 1, perCycle: 10, maxCycles: 38 },
])("$stops stops of $ms ms: $warmupStops before the baseline, $perCycle a cycle, $maxCycles cycles", (of) => {
  const { workload, warmupStops, maxCycles } = fitTour(tourOf(10, of.ms), of.stops, 16);
  expect({ ...of, warmupStops, maxCycles, perCycle: workload.iterationsPerCycle }).toEqual(of);
});

test("what is no tour is not fitted", () => {
  expect(() => fitTour(sampleWorkload("loop", "repeat"), 100, 5)).toThrow("loop is no tour");
});
