import type { CallSite, HeapProfile } from "../model/heap-profile.ts";

/** What a call site holds more (or, negative, less) in one profile than in another. */
export interface SiteGrowth {
  readonly site: CallSite;
  readonly inuseObjects: number;
  readonly inuseBytes: number;
}

/**
 * `later` less `base`, site by site; what did not change is left out. The largest change comes first whatever its sign,
 * ties by key, so that the order of the profiles' sites does not matter.
 */
export function difference(base: HeapProfile, later: HeapProfile): readonly SiteGrowth[] {
  const keys = new Set([...base.sites.keys(), ...later.sites.keys()]);
  const changes = [...keys].flatMap((key) => {
    const [before, after] = [base.sites.get(key), later.sites.get(key)];
    const site = after?.site ?? before?.site;
    const inuseObjects = (after?.values.inuseObjects ?? 0) - (before?.values.inuseObjects ?? 0);
    const inuseBytes = (after?.values.inuseBytes ?? 0) - (before?.values.inuseBytes ?? 0);
    return site && (inuseObjects !== 0 || inuseBytes !== 0)
      ? [{ key, growth: { site, inuseObjects, inuseBytes } }]
      : [];
  });
  changes.sort((a, b) => Math.abs(b.growth.inuseBytes) - Math.abs(a.growth.inuseBytes) || (a.key < b.key ? -1 : 1));
  return changes.map(({ growth }) => growth);
}
