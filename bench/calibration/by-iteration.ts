import { walk } from "./by-cycle.ts";
import { fork } from "./fork.ts";
import type { Path, Source } from "./phase-model.ts";

/*
 * What comes with work: eight times the iterations a cycle bring eight times as much of it. Lengths are given in cycles of
 * the first session.
 */
const ITERATIONS_PER_CYCLE = 8;

/** A cache that fills to `size`; after `tau` cycles 1/e of it is still free. */
export function filling(size: number, tau: number): Source {
  return byIterations((iterations) => size * (1 - Math.exp(-iterations / (ITERATIONS_PER_CYCLE * tau))));
}

/** Grows by `perCycle` for so many cycles, and then no more. */
export function ramp(perCycle: number, cycles: number): Source {
  return byIterations((iterations) => perCycle * Math.min(iterations / ITERATIONS_PER_CYCLE, cycles));
}

/** Grows by `perCycle`, is dropped as a whole after about so many cycles, between 0.8 and 1.2 times as many, and again. */
export function sawtooth(perCycle: number, cycles: number): Source {
  return (random, iterationsPerCycle) => {
    const { uniform } = fork(random);
    const length = () => ITERATIONS_PER_CYCLE * cycles * (0.8 + 0.4 * uniform());
    const starts = [-length() * uniform()];
    let end = (starts[0] ?? 0) + length();
    return (cycle) => {
      const iterations = cycle * iterationsPerCycle;
      for (; end <= iterations; end += length()) starts.push(end);
      const start = starts.findLast((one) => one <= iterations) ?? 0;
      return (perCycle * (iterations - start)) / ITERATIONS_PER_CYCLE;
    };
  };
}

/** A random walk whose variance is of work: 64 iterations take it as far as eight cycles of 8 do. */
export function walkOfWork(step: number): Source {
  return (random, iterationsPerCycle) =>
    walk(step * Math.sqrt(iterationsPerCycle / ITERATIONS_PER_CYCLE))(random, iterationsPerCycle);
}

/** So much kept by each iteration, in whole numbers: 0.1 is one every ten iterations. */
export function kept(perIteration: number): Source {
  return byIterations((iterations) => Math.floor(perIteration * iterations + 1e-9));
}

/** One object kept by each iteration with this chance. */
export function keptByChance(chance: number): Source {
  return (random, iterationsPerCycle) => {
    const { uniform } = fork(random);
    const totals = [0];
    return (cycle) => {
      while (totals.length <= cycle) {
        let sum = totals.at(-1) ?? 0;
        for (let i = 0; i < iterationsPerCycle; i++) if (uniform() < chance) sum++;
        totals.push(sum);
      }
      return totals[cycle] ?? 0;
    };
  };
}

function byIterations(value: (iterations: number) => number): Source {
  return (_random, iterationsPerCycle): Path =>
    (cycle) =>
      value(cycle * iterationsPerCycle);
}
