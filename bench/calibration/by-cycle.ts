import type { SeededRandom } from "../../src/stats/seeded-random.ts";
import { fork } from "./fork.ts";
import type { Source } from "./phase-model.ts";

/*
 * What comes with time, whatever is done: a cycle of eight times the iterations has no more of it. Where something comes
 * once, it comes after the start of the phase, at one of the cycles up to the last planned one, and once again in a fresh process.
 */
const FIRST_CYCLE = 2;
const LAST_CYCLE = 17;

/** The sum of several sources. */
export function together(...sources: readonly Source[]): Source {
  return (random, iterations) => {
    const paths = sources.map((source) => source(random, iterations));
    return (cycle) => paths.reduce((sum, path) => sum + path(cycle), 0);
  };
}

export function level(value: number): Source {
  return () => () => value;
}

/** Stationary normal errors, each `rho` times the one before plus something new. */
export function noise(sd: number, rho = 0): Source {
  const fresh = Math.sqrt(1 - rho * rho) * sd;
  return remembered(({ normal }, before) => (before === undefined ? sd * normal() : rho * before + fresh * normal()));
}

/** Uniform between −half and half. */
export function wobble(half: number): Source {
  return remembered(({ uniform }) => half * (2 * uniform() - 1));
}

export function walk(step: number): Source {
  return remembered(({ normal }, before = 0) => before + step * normal());
}

/** A step, up or down, that stays, at so many different cycles. */
export function steps(height: number, times = 1): Source {
  return (random) => {
    const at = someCycles(random, times);
    return (cycle) => height * at.filter((step) => step <= cycle).length;
  };
}

/** A single reading that is off. */
export function transient(height: number): Source {
  return (random) => {
    const [at] = someCycles(random, 1);
    return (cycle) => (cycle === at ? height : 0);
  };
}

/** Each cycle may drop something, for good. */
export function drops(chance: number, least: number, most: number): Source {
  return remembered(({ uniform }, before = 0) =>
    uniform() < chance ? before - least - (most - least) * uniform() : before,
  );
}

/** `count` different cycles after the start of the phase. */
export function someCycles(random: SeededRandom, count: number): readonly number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) {
    chosen.add(FIRST_CYCLE + Math.floor(random.uniform() * (LAST_CYCLE - FIRST_CYCLE + 1)));
  }
  return [...chosen];
}

/** A path whose next value may depend on the one before it. */
function remembered(next: (random: SeededRandom, before: number | undefined) => number): Source {
  return (random) => {
    const own = fork(random);
    const values: number[] = [];
    return (cycle) => {
      while (values.length <= cycle) values.push(next(own, values.at(-1)));
      return values[cycle] ?? 0;
    };
  };
}
