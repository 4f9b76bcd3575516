import type { HeapProfile } from "../../model/heap-profile.ts";

/** All live objects and bytes of a profile. */
export function totals(profile: HeapProfile): { readonly inuseBytes: number; readonly inuseObjects: number } {
  let [inuseBytes, inuseObjects] = [0, 0];
  for (const { values } of profile.sites.values()) {
    inuseBytes += values.inuseBytes;
    inuseObjects += values.inuseObjects;
  }
  return { inuseBytes, inuseObjects };
}
