import type { CallSite, HeapProfile } from "../../model/heap-profile.ts";

/** What a call site holds more (or, negative, less) in one profile than in another. */
export interface SiteGrowth {
  readonly site: CallSite;
  readonly inuseObjects: number;
  readonly inuseBytes: number;
}

/** Two profiles of one process, the earlier one first. */
interface ProfilePair {
  readonly first: HeapProfile;
  readonly last: HeapProfile;
}

/**
 * Each pair's last profile less its first, site by site, all pairs together; what did not change is left out. The largest change
 * comes first whatever its sign, ties by key, so that the order of the profiles' sites does not matter.
 */
export function difference(pairs: readonly ProfilePair[]): readonly SiteGrowth[] {
  const changes = new Map<string, SiteGrowth>();
  const add = ({ sites }: HeapProfile, sign: 1 | -1): void => {
    for (const [key, { site, values }] of sites) {
      const { inuseObjects, inuseBytes } = changes.get(key) ?? { inuseObjects: 0, inuseBytes: 0 };
      changes.set(key, {
        site,
        inuseObjects: inuseObjects + sign * values.inuseObjects,
        inuseBytes: inuseBytes + sign * values.inuseBytes,
      });
    }
  };
  for (const { first, last } of pairs) {
    add(first, -1);
    add(last, 1);
  }
  return [...changes]
    .filter(([, { inuseObjects, inuseBytes }]) => inuseObjects !== 0 || inuseBytes !== 0)
    .sort(([a, x], [b, y]) => Math.abs(y.inuseBytes) - Math.abs(x.inuseBytes) || (a < b ? -1 : 1))
    .map(([, growth]) => growth);
}
