import type { HeapProfile } from "../../model/heap-profile.ts";
import type { Held } from "../../model/snapshot.ts";
import { holderOf } from "./holder-of.ts";

/** Live bytes that must not be taken for the growth of the gopls of this version, by holder. */
export function heldBy(profile: HeapProfile, version = "(devel)"): Held {
  const held = { recorder: 0, boundedCaches: 0, ballast: 0 };
  for (const { site, values } of profile.sites.values()) {
    const holder = holderOf(site, version);
    if (holder) held[holder] += values.inuseBytes;
  }
  return held;
}
