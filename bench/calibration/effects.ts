import { drops, noise, steps } from "./by-cycle.ts";
import { cache, kept, keptByChance, keptMoreAndMore, lumps } from "./by-iteration.ts";
import type { PhaseModel } from "./phase-model.ts";
import { classPhase, heapPhase, ledgerPhase, MANY } from "./phase-models.ts";

const KB = 1000;

const objects = [0.05, 0.1, 0.25, 0.5, 0.6, 1, 2].flatMap((rate) =>
  [0.8, 3, 20].map((sd) => classPhase(`416 B: ${rate} an iteration, sd ${sd}`, 416, noise(sd), kept(rate))),
);

const bytes = [0.5, 1, 1.9, 2, 2.1, 2.5, 3, 4, 8, 16, 40].flatMap((kib) => [
  heapPhase(`heap: ${kib} KiB an iteration, sd 11 KB`, noise(11 * KB), kept(1024 * kib)),
  heapPhase(`heap: ${kib} KiB an iteration, sd 41 KB`, noise(41 * KB), kept(1024 * kib)),
  heapPhase(`heap: ${kib} KiB an iteration, sd 41 KB, AR(1) 0.8`, noise(41 * KB, 0.8), kept(1024 * kib)),
]);

/** The objects that gopls v0.24.0 keeps of a request, by class. */
const CONTEXT = new Map([
  [416, kept(1)],
  [176, kept(2)],
  [128, kept(1)],
  [80, kept(1)],
  [48, kept(5)],
]);

/** Phases of a gopls that keeps something at every turn. Classes count from 0.5 object, the heap from 2 KiB an iteration. */
export const effects: readonly PhaseModel[] = [
  ...objects,
  classPhase("416 B: one in ten by chance, sd 0.8", 416, noise(0.8), keptByChance(0.1)),
  classPhase("416 B: two in three by chance, sd 0.8", 416, noise(0.8), keptByChance(2 / 3)),
  classPhase("9,472 B: 0.25 an iteration, sd 0.8", 9472, noise(0.8), kept(0.25)),
  classPhase("9,472 B: 0.5 an iteration, sd 0.8", 9472, noise(0.8), kept(0.5)),
  ...[-50, -355, -1000].map((fall) =>
    classPhase(`64 B: 1 an iteration, sd 3, of 28,000 one fall of ${-fall}`, 64, MANY, noise(3), kept(1), steps(fall)),
  ),
  classPhase("64 B: 1 an iteration, sd 3, of 28,000 two falls of 355", 64, MANY, noise(3), kept(1), steps(-355, 2)),
  classPhase(
    "64 B: 1 an iteration, sd 3, one cycle in ten drops 20 to 400",
    64,
    MANY,
    noise(3),
    kept(1),
    drops(0.1, 20, 400),
  ),
  ledgerPhase("58 classes: a context an iteration, as v0.24.0", () => CONTEXT),
  ...[100, 300].map((entries) =>
    classPhase(
      `64 B: 1 an iteration, sd 0.8, beside a cache of ${entries} that fills`,
      64,
      noise(0.8),
      kept(1),
      cache(entries),
    ),
  ),
  ...bytes,
  heapPhase(
    "heap: 8 KiB an iteration, one cycle in ten drops 1 to 4 MB",
    noise(11 * KB),
    kept(8192),
    drops(0.1, 1e6, 4e6),
  ),
  heapPhase("heap: 4 KiB an iteration, sd 11 KB, two falls of 250 KB", noise(11 * KB), kept(4096), steps(-250 * KB, 2)),
  heapPhase("heap: 8 KiB an iteration, two steps up of 114 KB", noise(11 * KB), kept(8192), steps(114 * KB, 2)),
  heapPhase(
    "heap: each iteration keeps 400 B more than the one before, sd 11 KB",
    noise(11 * KB),
    keptMoreAndMore(400),
  ),
  heapPhase("heap: 250 KB once in 50 iterations, sd 11 KB", noise(11 * KB), lumps(250 * KB, 50)),
  heapPhase("heap: 3 MB once in 100 iterations, sd 11 KB", noise(11 * KB), lumps(3000 * KB, 100)),
  heapPhase("heap: 1 MB once in 200 iterations, sd 11 KB", noise(11 * KB), lumps(1000 * KB, 200)),
];
