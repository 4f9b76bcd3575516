import type { CallSite, HeapProfile } from "../../model/heap-profile.ts";
import type { Held } from "../../model/snapshot.ts";
import { type Holder, ownerCatalogue } from "./owner-catalogue.ts";

/** Live bytes that must not be taken for the growth of the gopls of this version, by holder. */
export function heldBy(profile: HeapProfile, version = "(devel)"): Held {
  const held = { recorder: 0, boundedCaches: 0, ballast: 0 };
  for (const { site, values } of profile.sites.values()) {
    const holder = holderOf(site, version);
    if (holder) held[holder] += values.inuseBytes;
  }
  return held;
}

/**
 * Who, other than gopls' own work, holds what this site allocated, as far as its stack tells; undefined: nobody. Any
 * frame counts; a stack has one holder, the first of the catalogue's. `version` is that of the gopls whose profile it is.
 */
export function holderOf(site: CallSite, version = "(devel)"): keyof Held | undefined {
  return ownerCatalogue.holders(version).find((entry) => matches(site, entry))?.holder;
}

function matches({ frames, objectBytes }: CallSite, entry: Holder): boolean {
  if (objectBytes < entry.minObjectBytes) return false;
  const { requires } = entry;
  const from = frames.findIndex((frame) => entry.frames.test(frame.function));
  return from >= 0 && (requires === undefined || frames.slice(from).some((frame) => requires.test(frame.function)));
}
