import { fork } from "./fork.ts";
import type { Path, Source } from "./phase-model.ts";

/*
 * What comes with work: eight times the iterations a cycle bring eight times as much of it. Some lengths are given in cycles
 * of the first session.
 */
const ITERATIONS_PER_CYCLE = 8;

/** A cache that fills to `size`; after `tau` cycles 1/e of it is still free. */
export function filling(size: number, tau: number): Source {
  return byIterations((done) => size * (1 - Math.exp(-done / (ITERATIONS_PER_CYCLE * tau))));
}

/** Grows by `perCycle` for so many cycles, and then no more. */
export function ramp(perCycle: number, cycles: number): Source {
  return byIterations((done) => perCycle * Math.min(done / ITERATIONS_PER_CYCLE, cycles));
}

/** A cache that gains an entry at each iteration until it has `entries`, and is full. */
export function cache(entries: number): Source {
  return byIterations((done) => Math.min(done, entries));
}

/** Grows by `perCycle`, is dropped as a whole after about so many cycles, between 0.8 and 1.2 times as many, and again. */
export function sawtooth(perCycle: number, cycles: number): Source {
  return (random, iterations) => {
    const { uniform } = fork(random);
    const length = () => ITERATIONS_PER_CYCLE * cycles * (0.8 + 0.4 * uniform());
    const starts = [-length() * uniform()];
    let end = (starts[0] ?? 0) + length();
    return (cycle) => {
      const done = iterations(cycle);
      for (; end <= done; end += length()) starts.push(end);
      const start = starts.findLast((one) => one <= done) ?? 0;
      return (perCycle * (done - start)) / ITERATIONS_PER_CYCLE;
    };
  };
}

/** Grows by `perIteration`, and is dropped as a whole every `length` iterations; begun anywhere. */
export function teeth(perIteration: number, length: number): Source {
  return (random, iterations) => {
    const begun = Math.floor(length * fork(random).uniform());
    return (cycle) => perIteration * ((begun + iterations(cycle)) % length);
  };
}

/** The same amount kept by one iteration in `every`; begun anywhere. */
export function lumps(size: number, every: number): Source {
  return (random, iterations) => {
    const begun = Math.floor(every * fork(random).uniform());
    return (cycle) => size * Math.floor((begun + iterations(cycle)) / every);
  };
}

/** A random walk whose variance is of work: 64 iterations take it as far as eight cycles of 8 do. */
export function walkOfWork(step: number): Source {
  return (random, iterations) => {
    const { normal } = fork(random);
    const levels = [0];
    return (cycle) => {
      for (let next = levels.length; next <= cycle; next++) {
        const work = (iterations(next) - iterations(next - 1)) / ITERATIONS_PER_CYCLE;
        levels.push((levels.at(-1) ?? 0) + step * Math.sqrt(work) * normal());
      }
      return levels[cycle] ?? 0;
    };
  };
}

/** So much kept by each iteration, in whole numbers: 0.1 is one every ten iterations. */
export function kept(perIteration: number): Source {
  return byIterations((done) => Math.floor(perIteration * done + 1e-9));
}

/** Kept by each iteration is `more` more than by the one before: growth that grows. */
export function keptMoreAndMore(more: number): Source {
  return byIterations((done) => (more * done * (done + 1)) / 2);
}

/** One object kept by each iteration with this chance. */
export function keptByChance(chance: number): Source {
  return (random, iterations) => {
    const { uniform } = fork(random);
    const totals = [0];
    return (cycle) => {
      for (let next = totals.length; next <= cycle; next++) {
        let sum = totals.at(-1) ?? 0;
        for (let i = iterations(next - 1); i < iterations(next); i++) if (uniform() < chance) sum++;
        totals.push(sum);
      }
      return totals[cycle] ?? 0;
    };
  };
}

function byIterations(value: (done: number) => number): Source {
  return (_random, iterations): Path =>
    (cycle) =>
      value(iterations(cycle));
}
