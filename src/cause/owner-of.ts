import type { Frame } from "../model/heap-profile.ts";
import { owners } from "./owners.ts";
import { packageSuffix } from "./package-suffix.ts";

/** The part of gopls whose function comes first from the leaf; "unknown" where no frame is in the table of owners. */
export function ownerOf(frames: readonly Frame[]): string {
  for (const frame of frames) {
    const name = packageSuffix(frame.function);
    const found = owners.find((entry) => entry.frame.test(name));
    if (found) return found.owner;
  }
  return "unknown";
}
