import { holderOf } from "../../gopls/facts/held.ts";
import { ownerOf } from "../../gopls/facts/owner-of.ts";
import type { HeapProfile } from "../../model/heap-profile.ts";
import type { Grown, GrownStack } from "../../model/report-heap.ts";
import { difference, type SiteGrowth } from "../profile/difference.ts";

/** Stacks that a picture shows, and the share of all change above which more of them say nothing. */
const MOST_STACKS = 300;
const MOST_OF_IT = 0.99;
/** Generic Go symbols reach thousands of characters. */
const LONGEST_NAME = 500;

/**
 * Where a heap grew between two profiles of one process, by call stack. All that changed is in it, bounded caches and known leaks too, but
 * for what only the debug server makes gopls hold. Sites that differ in the size of their objects alone are one stack.
 */
export function grownStacks(
  pair: { readonly first: HeapProfile; readonly last: HeapProfile },
  version: string | undefined,
): Pick<Grown, "functions" | "stacks" | "others"> {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const sites = difference([pair]).filter(({ site }) => holderOf(site, version) !== "recorder");
  const all = [...stacksOf(sites, version).values()].sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes));
  const total = sumOf(all.map(({ bytes }) => Math.abs(bytes)));
  let shown = 0;
  const kept = all.filter(({ bytes }, i) => {
    const isWorthIt = i < MOST_STACKS && shown < total * MOST_OF_IT;
    shown += Math.abs(bytes);
    return isWorthIt;
  });
  const others = all.slice(kept.length);
  const stacks = kept.map(({ names, ...stack }): GrownStack => ({ ...stack, frames: names.map(placeOf) }));
  return {
    functions: [...places.keys()],
    stacks,
    others: {
      stacks: others.length,
      grownBytes: sumOf(others.map(({ bytes }) => Math.max(bytes, 0))),
      shrunkBytes: sumOf(others.map(({ bytes }) => Math.max(-bytes, 0))),
    },
  };
}

interface Stack extends Omit<GrownStack, "frames"> {
  readonly names: readonly string[];
}

function stacksOf(sites: readonly SiteGrowth[], version: string | undefined): ReadonlyMap<string, Stack> {
  const stacks = new Map<string, Stack>();
  for (const { site, inuseBytes, inuseObjects } of sites) {
    const names = site.frames.map((frame) => frame.function.slice(0, LONGEST_NAME)).reverse();
    const key = names.join("\n");
    const before = stacks.get(key);
    const owner = before?.owner ?? ownerOf(site.frames, version);
    const [bytes, objects] = [(before?.bytes ?? 0) + inuseBytes, (before?.objects ?? 0) + inuseObjects];
    stacks.set(key, { names, owner, bytes, objects });
  }
  return stacks;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
