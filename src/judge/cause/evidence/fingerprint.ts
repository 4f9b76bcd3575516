import { declaredName } from "../../../gopls/facts/declared-name.ts";
import { ownerOf } from "../../../gopls/facts/owner-of.ts";
import type { Frame } from "../../../model/heap-profile.ts";
import { fnv1a64 } from "./fnv1a64.ts";

export interface Identity {
  readonly kept: "heap" | "goroutines" | "entries";
  readonly owner: string;
  readonly frames: readonly Frame[];
  /** What grows; told apart by it is only what has no stack. */
  readonly what: string;
  readonly goplsVersion?: string;
}

const FRAMES = 2;

/**
 * A finding's identity: what is kept, its owner, and the first frames from the leaf that are that owner's, without numbers
 * of closures, paths that moved, lines or sizes. The leaf is left out where it is the Go library's: a leak's leaves scatter.
 */
export function fingerprint({ kept, owner, frames, what, goplsVersion }: Identity): string {
  const owned = frames.filter((frame) => ownerOf([frame], goplsVersion) === owner);
  const shown = (owned.length > 0 ? owned : frames).map((frame) => declaredName(frame.function));
  const distinct = shown.filter((name, index) => name !== shown[index - 1]);
  const names = distinct.length > 0 ? distinct.slice(0, FRAMES) : [what];
  return fnv1a64([kept, owner, ...names].join("\n"));
}
