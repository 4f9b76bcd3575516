import type { SeededRandom } from "../../stats/seeded-random.ts";

/** What blocks choose from. */
export interface SyntheticChoices {
  /** One of several, by the seed. */
  readonly pick: (from: readonly string[]) => string;
  /** A whole number below `end`. */
  readonly below: (end: number) => number;
  /** A name that the package does not have yet: this one, or it with a number behind. */
  readonly fresh: (name: string) => string;
}

/** SyntheticChoices by a seed. */
export function syntheticChoices({ uniform }: SeededRandom): SyntheticChoices {
  const taken = new Map<string, number>();
  const below = (end: number) => Math.floor(uniform() * end);
  return {
    below,
    pick: (from) => from[below(from.length)] ?? "",
    fresh: (name) => {
      const times = (taken.get(name) ?? 0) + 1;
      taken.set(name, times);
      return times === 1 ? name : `${name}${times}`;
    },
  };
}
