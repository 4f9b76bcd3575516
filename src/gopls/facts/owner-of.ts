import type { Frame } from "../../model/heap-profile.ts";
import { declaredName } from "./declared-name.ts";
import { ownerCatalogue, unknownOwner } from "./owner-catalogue.ts";
import { packageSuffix } from "./package-suffix.ts";

/**
 * The part of gopls whose function comes first from the leaf; "unknown" where no frame is in the catalogue. `version` is that
 * of the gopls whose stack it is.
 */
export function ownerOf(frames: readonly Frame[], version = "(devel)"): string {
  return owned(frames, version)?.owner ?? unknownOwner;
}

/**
 * The function for which a stack allocates: the first from the leaf that is some owner's, or the leaf where none is. Stacks below it
 * scatter: the same types, imported in another order, are allocated by other recursions.
 */
export function callerOf(frames: readonly Frame[], version = "(devel)"): string {
  const frame = owned(frames, version)?.frame ?? frames[0];
  return frame ? declaredName(frame.function) : "(no frames)";
}

function owned(
  frames: readonly Frame[],
  version: string,
): { readonly owner: string; readonly frame: Frame } | undefined {
  const owners = ownerCatalogue.owners(version);
  for (const frame of frames) {
    const name = packageSuffix(frame.function);
    const found = owners.find((entry) => entry.frames.test(name));
    if (found) return { owner: found.owner, frame };
  }
  return undefined;
}
