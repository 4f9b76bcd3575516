import { seededRandom } from "../../src/stats/seeded-random.ts";

/** Choices that are the same for the same seed. */
export interface Chance {
  /** A whole number from 0, below `end`. */
  readonly below: (end: number) => number;
  /** True with this share of all tries. */
  readonly in: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function chanceOf(seed: number): Chance {
  const { uniform } = seededRandom(seed);
  const below = (end: number) => Math.floor(uniform() * end);
  return {
    below,
    in: (share) => uniform() < share,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new Error("there is nothing to pick from");
      return list[below(list.length)] as T;
    },
  };
}

/** The seed of one input: neighbours share nothing, and a kind's inputs are not another's (FNV-1a). */
export function seedOf(kind: string, base: number, index: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${kind}:${base}:${index}`) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash;
}
