import type { SeededRandom } from "../../src/stats/seeded-random.ts";
import { level, noise, together } from "./by-cycle.ts";
import type { PhaseModel, Source } from "./phase-model.ts";

const KB = 1000;
const HEAP = 60_000 * KB;
const LIVE_OBJECTS = 5000;

/** With LIVE_OBJECTS the 28,000 of a small class on the sample workspace; a cache that lets go of a file takes 355 of them. */
export const MANY = level(23_000);

/** A phase that has an owned heap and nothing else: 60 MB, and what these sources add. */
export function heapPhase(name: string, ...sources: readonly Source[]): PhaseModel {
  const source = together(level(HEAP), ...sources);
  return {
    name,
    series: [{ metric: "owned-heap", key: "", unit: "bytes" }],
    start: (random, iterations) => [source(random, iterations)],
  };
}

/** A phase with one size class: 5,000 objects, and what these sources add. It is tested beside 57 that keep still. */
export function classPhase(name: string, bytes: number, ...sources: readonly Source[]): PhaseModel {
  const source = together(level(LIVE_OBJECTS), ...sources);
  return {
    name,
    series: [{ metric: "size-class", key: String(bytes), unit: "objects" }],
    start: (random, iterations) => [source(random, iterations)],
  };
}

/** What one process adds to size classes, by their bytes. */
export type ByClass = ReadonlyMap<number, Source>;

/**
 * A clean phase with 58 size classes, as gopls v0.16.2 has them: most stand still but for less than an object, the small ones
 * are restless. `more` is what one process adds to them; what it draws from `random` is the same for all.
 */
export function ledgerPhase(name: string, more: (random: SeededRandom) => ByClass = () => new Map()): PhaseModel {
  return {
    name,
    series: SIZES.map((bytes) => ({ metric: "size-class", key: String(bytes), unit: "objects" })),
    start: (random, iterations) => {
      const added = more(random);
      return SIZES.map((bytes) => {
        const own = together(level(LIVE_OBJECTS), RESTLESS.get(bytes) ?? noise(0.8), added.get(bytes) ?? level(0));
        return own(random, iterations);
      });
    },
  };
}

/** Two phases as one: what the heap and the ledger of the same process read. */
export function both(name: string, a: PhaseModel, b: PhaseModel): PhaseModel {
  return {
    name,
    series: [...a.series, ...b.series],
    start: (random, iterations) => [...a.start(random, iterations), ...b.start(random, iterations)],
  };
}

/** The size classes of Go's allocator up to 14,336 bytes, but for the one of 8 bytes. */
export const SIZES: readonly number[] = [
  ...[16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480],
  ...[512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864],
  ...[5120, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336],
];

/** What moved by more than an object in two sessions of gopls v0.16.2, between the steps: by bytes. */
const RESTLESS: ByClass = new Map([
  [16, noise(5)],
  [24, noise(4)],
  [32, noise(10, 0.5)],
  [48, noise(4)],
  [64, noise(6, 0.5)],
  [80, noise(5)],
  [96, noise(30)],
  [128, noise(2)],
  [144, noise(2)],
  [176, noise(15, 0.5)],
  [192, noise(2)],
]);
