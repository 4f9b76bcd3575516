import { holderOf } from "../../gopls/facts/held.ts";
import { ownerOf } from "../../gopls/facts/owner-of.ts";
import type { HeapProfile } from "../../model/heap-profile.ts";
import { difference, type SiteGrowth } from "../profile/difference.ts";
import { shortened } from "./name-places.ts";

/** What one call stack holds more, or less. */
export interface Stack {
  /** Its functions, from the root. */
  readonly names: readonly string[];
  readonly owner: string;
  readonly bytes: number;
  readonly objects: number;
}

/** Stacks by their functions. */
export type Stacks = ReadonlyMap<string, Stack>;

/**
 * Where a heap grew between two profiles of one process, by call stack. All that changed is in it, bounded caches and known leaks too, but
 * for what only the debug server makes gopls hold. Sites that differ in the size of their objects alone are one stack.
 */
export function grownStacks(
  pair: { readonly first: HeapProfile; readonly last: HeapProfile },
  version: string | undefined,
): Stacks {
  const sites = difference([pair]).filter(({ site }) => holderOf(site, version) !== "recorder");
  return stacksOf(sites, version);
}

/**
 * What stacks grow by per iteration less what those of the baseline do, matched by their functions; what is alike in both is left out.
 */
export function stacksAgainst(own: PerPhase, baseline: PerPhase): Stacks {
  const names = new Map([...baseline.stacks, ...own.stacks]);
  const differences = [...names].map(([key, { names, owner }]): [string, Stack] => {
    const [here, there] = [own.stacks.get(key), baseline.stacks.get(key)];
    const less = (of: "bytes" | "objects") =>
      (here?.[of] ?? 0) / own.iterations - (there?.[of] ?? 0) / baseline.iterations;
    return [key, { names, owner, bytes: less("bytes"), objects: less("objects") }];
  });
  return new Map(differences.filter(([, { bytes, objects }]) => bytes !== 0 || objects !== 0));
}

/** Stacks that grew, and over how many iterations. */
export interface PerPhase {
  readonly stacks: Stacks;
  readonly iterations: number;
}

function stacksOf(sites: readonly SiteGrowth[], version: string | undefined): Stacks {
  const stacks = new Map<string, Stack>();
  for (const { site, inuseBytes, inuseObjects } of sites) {
    const names = site.frames.map((frame) => shortened(frame.function)).reverse();
    const key = names.join("\n");
    const before = stacks.get(key);
    const owner = before?.owner ?? ownerOf(site.frames, version);
    const [bytes, objects] = [(before?.bytes ?? 0) + inuseBytes, (before?.objects ?? 0) + inuseObjects];
    stacks.set(key, { names, owner, bytes, objects });
  }
  return stacks;
}
