import { mechanismOfStack } from "../../../gopls/facts/goroutine-states.ts";
import { isLibraryFunction } from "../../../gopls/facts/package-suffix.ts";
import type { Frame } from "../../../model/heap-profile.ts";
import type { Mechanism } from "../../../model/report-finding.ts";

/** Bytes that grew at a call stack. */
interface Grown {
  readonly frames: readonly Frame[];
  readonly bytes: number;
}

/** The share of the bytes that grew which must be of what the rule is about: a context's values and its parent's entries come on top. */
const MIN_SHARE = 0.1;

/**
 * What keeps objects from being given back, where the standard library allocated a part of them for something that must be ended: a
 * context that must be cancelled, a timer. Frames above the first function that is not the library's say nothing of it. Undefined: no
 * such function is on the stacks.
 */
export function heapMechanism(grown: readonly Grown[]): Mechanism | undefined {
  const all = grown.reduce((sum, { bytes }) => sum + Math.max(0, bytes), 0);
  const shares = new Map<Mechanism["name"], { bytes: number; seen: Map<string, number> }>();
  for (const { frames, bytes } of grown) {
    const functions = libraryFrames(frames);
    const name = mechanismOfStack(functions);
    if (!name || bytes <= 0) continue;
    const share = shares.get(name) ?? { bytes: 0, seen: new Map<string, number>() };
    const outermost = functions.at(-1) ?? "";
    share.seen.set(outermost, (share.seen.get(outermost) ?? 0) + bytes);
    shares.set(name, { bytes: share.bytes + bytes, seen: share.seen });
  }
  const [most] = [...shares].sort(([a, x], [b, y]) => y.bytes - x.bytes || (a < b ? -1 : 1));
  if (!most || most[1].bytes < MIN_SHARE * all) return undefined;
  const [seen = ""] = [...most[1].seen].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [];
  return { name: most[0], seen, share: most[1].bytes / all };
}

/** The functions of the standard library that a stack ends in, from the leaf. */
function libraryFrames(frames: readonly Frame[]): readonly string[] {
  const names = frames.map((frame) => frame.function);
  const first = names.findIndex((name) => !isLibraryFunction(name));
  return first < 0 ? names : names.slice(0, first);
}
