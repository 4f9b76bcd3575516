import type { CallSite } from "../../model/heap-profile.ts";
import type { Held } from "../../model/snapshot.ts";
import { type Holder, ownerCatalogue } from "./owner-catalogue.ts";

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
  const at = frames.findIndex((frame) => entry.frames.test(frame.function));
  return at >= 0 && (requires === undefined || frames.slice(at).some((frame) => requires.test(frame.function)));
}
