import type { Frame } from "../../model/heap-profile.ts";
import { ownerCatalogue, unknownOwner } from "./owner-catalogue.ts";
import { packageSuffix } from "./package-suffix.ts";

/**
 * The part of gopls whose function comes first from the leaf; "unknown" where no frame is in the catalogue. `version` is that
 * of the gopls whose stack it is.
 */
export function ownerOf(frames: readonly Frame[], version = "(devel)"): string {
  const owners = ownerCatalogue.owners(version);
  for (const frame of frames) {
    const name = packageSuffix(frame.function);
    const found = owners.find((entry) => entry.frames.test(name));
    if (found) return found.owner;
  }
  return unknownOwner;
}
