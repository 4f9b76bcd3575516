import type { SeededRandom } from "../../src/stats/seeded-random.ts";
import { drops, level, noise, someCycles, steps, together, transient, walk, wobble } from "./by-cycle.ts";
import { cache, filling, ramp, sawtooth, teeth, walkOfWork } from "./by-iteration.ts";
import type { PhaseModel } from "./phase-model.ts";
import { type ByClass, both, classPhase, heapPhase, ledgerPhase, MANY, SIZES } from "./phase-models.ts";

const KB = 1000;
const MB = 1000 * KB;

/** The step that was seen in runs of gopls v0.16.2, at different cycles: objects by size class, 1,100 in all. */
const SEEN_STEP: ReadonlyMap<number, number> = new Map([
  [24, 230],
  [48, 120],
  [64, 325],
  [80, 70],
  [96, 85],
  [112, 40],
  [144, 230],
]);
const SEEN_STEP_BYTES = 114 * KB;
/** What came with the first cycle of the phase in the same runs. */
const SEEN_SETTLING: ReadonlyMap<number, number> = new Map([
  [16, 125],
  [24, 25],
  [32, 30],
  [48, 213],
  [64, 15],
  [80, 25],
  [160, 12],
  [208, 20],
]);

/** The step of all its classes comes at one cycle; where it comes twice, at 40 % of the height again. */
function seenStep(times: number): (random: SeededRandom) => ByClass {
  return (random) => {
    const [first = 0, second = Infinity] = someCycles(random, times);
    const height = (cycle: number) => (cycle < first ? 0 : 1) + (cycle < second ? 0 : 0.4);
    return scaled(SEEN_STEP, height);
  };
}

function seenTransient(random: SeededRandom): ByClass {
  const [at] = someCycles(random, 1);
  return scaled(SEEN_STEP, (cycle) => (cycle === at ? 1 : 0));
}

function scaled(heights: ReadonlyMap<number, number>, factor: (cycle: number) => number): ByClass {
  return new Map([...heights].map(([bytes, height]) => [bytes, () => (cycle: number) => height * factor(cycle)]));
}

function restless(sd: number): ByClass {
  return new Map(SIZES.map((bytes) => [bytes, noise(sd, 0.8)]));
}

/** Phases of a gopls that keeps nothing for good. */
export const nulls: readonly PhaseModel[] = [
  heapPhase("heap: noise, sd 11 KB", noise(11 * KB)),
  heapPhase("heap: noise, sd 41 KB", noise(41 * KB)),
  heapPhase("heap: AR(1) 0.5, sd 41 KB", noise(41 * KB, 0.5)),
  heapPhase("heap: AR(1) 0.8, sd 41 KB", noise(41 * KB, 0.8)),
  heapPhase("heap: noise, sd 410 KB", noise(410 * KB)),
  heapPhase("heap: AR(1) 0.5, sd 410 KB", noise(410 * KB, 0.5)),
  heapPhase("heap: AR(1) 0.8, sd 410 KB", noise(410 * KB, 0.8)),
  heapPhase("heap: random walk, 30 KB a cycle", noise(11 * KB), walk(30 * KB)),
  heapPhase("heap: random walk, 300 KB a cycle", noise(11 * KB), walk(300 * KB)),
  heapPhase("heap: random walk, 300 KB for 8 iterations", noise(11 * KB), walkOfWork(300 * KB)),
  heapPhase("heap: one eviction of 4 MB", noise(11 * KB), steps(-4 * MB)),
  heapPhase("heap: evictions of 1 to 4 MB, one cycle in ten", noise(11 * KB), drops(0.1, 1 * MB, 4 * MB)),
  heapPhase("heap: sawtooth, 500 KB a cycle, falls every 4", noise(11 * KB), sawtooth(500 * KB, 4)),
  heapPhase("heap: sawtooth, 500 KB a cycle, falls every 12", noise(11 * KB), sawtooth(500 * KB, 12)),
  heapPhase("heap: sawtooth, 500 KB a cycle, falls every 30", noise(11 * KB), sawtooth(500 * KB, 30)),
  heapPhase("heap: 5 MB cache fills, tau 3 cycles", noise(11 * KB), filling(5 * MB, 3)),
  heapPhase("heap: 5 MB cache fills, tau 8", noise(11 * KB), filling(5 * MB, 8)),
  heapPhase("heap: 5 MB cache fills, tau 30", noise(11 * KB), filling(5 * MB, 30)),
  heapPhase("heap: 5 MB cache fills, tau 1000", noise(11 * KB), filling(5 * MB, 1000)),
  heapPhase("heap: 100 MB cache fills, tau 1000 (known limit)", noise(11 * KB), filling(100 * MB, 1000)),
  heapPhase("heap: flight recorder, not subtracted (why it is)", ramp(440 * KB, 24), wobble(2 * MB)),
  heapPhase("heap: flight recorder's residue, ±1 MB", noise(11 * KB), wobble(1 * MB)),
  heapPhase("heap: flight recorder's residue, ±60 KB", noise(11 * KB), wobble(60 * KB)),
  heapPhase("heap: one step up of 114 KB", noise(11 * KB), steps(SEEN_STEP_BYTES)),
  heapPhase("heap: two steps up of 114 KB", noise(11 * KB), steps(SEEN_STEP_BYTES, 2)),
  heapPhase("heap: one step up of 2 MB", noise(11 * KB), steps(2 * MB)),
  heapPhase("heap: two steps up of 2 MB", noise(11 * KB), steps(2 * MB, 2)),
  heapPhase("heap: one reading off by 114 KB", noise(11 * KB), transient(SEEN_STEP_BYTES)),
  classPhase("416 B: noise, sd 0.8", 416, noise(0.8)),
  classPhase("416 B: noise, sd 20", 416, noise(20)),
  classPhase("416 B: AR(1) 0.8, sd 20", 416, noise(20, 0.8)),
  classPhase("416 B: random walk, 10 objects a cycle", 416, walk(10)),
  classPhase("416 B: one step up of 300, sd 0.8", 416, noise(0.8), steps(300)),
  classPhase("416 B: two steps up of 300, sd 0.8", 416, noise(0.8), steps(300, 2)),
  classPhase("416 B: one reading off by 300, sd 0.8", 416, noise(0.8), transient(300)),
  classPhase("64 B: of 28,000 one fall of 355, sd 3", 64, MANY, noise(3), steps(-355)),
  classPhase("64 B: of 28,000 one cycle in ten drops 20 to 400, sd 3", 64, MANY, noise(3), drops(0.1, 20, 400)),
  classPhase("64 B: of 28,000 one cycle in ten drops 20 to 400, sd 20", 64, MANY, noise(20), drops(0.1, 20, 400)),
  classPhase("64 B: of 28,000 300 objects go and come again, sd 3", 64, MANY, noise(3), transient(-300)),
  classPhase("416 B: fills to 300, tau 3 cycles, sd 0.8", 416, noise(0.8), filling(300, 3)),
  ...[300, 400, 500, 640, 800, 1000, 2000].map((entries) =>
    classPhase(`416 B: a cache of ${entries} entries, one an iteration, sd 0.8`, 416, noise(0.8), cache(entries)),
  ),
  ...[320, 480, 640, 1000].map((length) =>
    classPhase(`416 B: one an iteration, all dropped after ${length}, sd 0.8`, 416, noise(0.8), teeth(1, length)),
  ),
  ledgerPhase("58 classes"),
  ledgerPhase("58 classes: one step up of 1,100 objects", seenStep(1)),
  ledgerPhase("58 classes: two steps up, 1,100 and 440 objects", seenStep(2)),
  ledgerPhase("58 classes: one reading off by 1,100 objects", seenTransient),
  ledgerPhase("58 classes: 465 objects come with the first cycle", () =>
    scaled(SEEN_SETTLING, (cycle) => (cycle < 2 ? 0 : 1)),
  ),
  ledgerPhase("58 classes: and all of them AR(1) 0.8, sd 3", () => restless(3)),
  ledgerPhase("58 classes: and all of them AR(1) 0.8, sd 20", () => restless(20)),
  both("heap of sd 11 KB and 58 classes", heapPhase("", together(level(0), noise(11 * KB))), ledgerPhase("")),
];
