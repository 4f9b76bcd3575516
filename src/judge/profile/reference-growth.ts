import { eachChain, nameTable, type ReferenceProfile } from "./reference-chains.ts";

/** Two reference-chain profiles of one process, the earlier one first. */
export interface ReferencePair {
  readonly first: ReferenceProfile;
  readonly last: ReferenceProfile;
}

/** What a chain of references holds more (or, negative, less) in one profile than in another; what hangs on a longer chain is not in it. */
export interface ChainGrowth {
  /** From the root: a variable of a package or a function, then a field or an element each, with its type. */
  readonly path: readonly string[];
  readonly objects: number;
  /** Slots of the allocator's. */
  readonly bytes: number;
}

/**
 * Each chain that does not hold in the last profile what it holds in the first, in no order. Throws profile-damaged.
 */
export function referenceGrowth({ first, last }: ReferencePair): readonly ChainGrowth[] {
  const names = nameTable();
  const sums = new Map<string, { objects: number; bytes: number }>();
  for (const [profile, sign] of [
    [first, -1],
    [last, 1],
  ] as const) {
    eachChain(profile, names, (key, objects, bytes) => {
      const sum = sums.get(key) ?? { objects: 0, bytes: 0 };
      sum.objects += sign * objects;
      sum.bytes += sign * bytes;
      if (sum.objects === 0 && sum.bytes === 0) sums.delete(key);
      else sums.set(key, sum);
    });
  }
  return [...sums].map(([key, { objects, bytes }]) => ({ path: names.namesOf(key), objects, bytes }));
}
