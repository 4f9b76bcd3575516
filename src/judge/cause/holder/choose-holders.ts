import type { Interval } from "../../../model/growth.ts";
import type { ChainGrowth } from "../../profile/reference-growth.ts";
import { type ChainNode, chainTree, pathOf } from "./chain-tree.ts";

/** What is kept by somebody who is looked for. */
export interface Kept {
  /** How many units of work were done between the two profiles. */
  readonly units: number;
  /** Bytes that are kept for each unit. */
  readonly bytesPerUnit: Interval;
  /** Objects that are kept for each unit, by the size of their slot in bytes. */
  readonly objectsPerUnit: ReadonlyMap<number, number>;
}

/** Who holds it. */
export interface HeldChain {
  /** From the root to the last node that still holds all of it. */
  readonly path: readonly string[];
  readonly objectsPerUnit: number;
}

/** Objects and bytes of a chain are what is kept, if they are no further from it than this share. */
const TOLERANCE = 0.15;
/** With fewer units much grows by that number by chance. */
const MIN_UNITS = 20;
/** A node that holds this share of what its parent holds holds it all. */
const ALL = 0.98;
/**
 * A chain that grows by so much more or less than a whole number for each unit grows by that number: by a share of it, and never by more than
 * a part of one object. A single object in all does no harm.
 */
const NEAR_WHOLE = { share: 0.02, most: 0.05 };
/** What grows with the work grows by whole numbers: this share of it at the least. */
const LEAST_WHOLE = 0.5;
/** Of the objects that are kept, this share at the least must be there in their own sizes. */
const LEAST_OF_SIZES = 0.5;
/** Growth beside a node that is less than this share of its own says nothing. */
const LITTLE = 0.05;
/** Objects of known sizes are all that is kept, if they have this share of its bytes. */
const ALL_OF_IT = 0.9;
/** The allocator puts several small objects without pointers into one slot of this size, and its counts by size leave that out. */
const TINY_BLOCK = 16;

/**
 * The chains whose growth between two profiles is what is kept, the likeliest first; none: nothing fits. A node fits if
 * - its objects and its bytes are those that are kept, give or take 15 %; slots of 16 B may be counted or not;
 * - half of it or more stands in chains that grow by a whole number for each unit: a cache that fills does not;
 * - half of the objects or more have the sizes of what is kept; where the sizes are not known, nothing beside it grows by whole numbers: it
 *   would be a part of a larger leak.
 * Of a chain the node that is nearest to the root counts, and from there on whatever still holds 98 % of it.
 */
export function chooseHolders(chains: readonly ChainGrowth[], kept: Kept): readonly HeldChain[] {
  if (kept.units < MIN_UNITS || !(kept.bytesPerUnit.low > 0) || !Number.isFinite(kept.bytesPerUnit.high)) return [];
  return fitting(chainTree(chains) ?? [], kept)
    .map((node) => ({ node, ofSizes: shareOfSizes(node, kept), distance: distance(node, kept) }))
    .sort((a, b) => b.ofSizes - a.ofSizes || a.distance - b.distance || (order(a.node) < order(b.node) ? -1 : 1))
    .map(({ node }) => ({ path: folded(pathOf(lastOf(node))), objectsPerUnit: node.objects / kept.units }));
}

/** Of each branch the first node that fits. */
function fitting(roots: readonly ChainNode[], kept: Kept): readonly ChainNode[] {
  const found: ChainNode[] = [];
  const open = [...roots];
  for (let node = open.pop(); node; node = open.pop()) {
    if (fits(node, kept)) found.push(node);
    else open.push(...node.children.values());
  }
  return found;
}

function fits(node: ChainNode, kept: Kept): boolean {
  const { units, bytesPerUnit, objectsPerUnit } = kept;
  const tiny = node.chains.reduce((sum, chain) => sum + (isTiny(chain) ? chain.objects : 0), 0);
  const isNear = (most: number, perSlot: number, { low, high }: Pick<Interval, "low" | "high">) =>
    most - tiny * perSlot <= high * units * (1 + TOLERANCE) && most >= low * units * (1 - TOLERANCE);
  if (!isNear(node.bytes, TINY_BLOCK, bytesPerUnit)) return false;
  const counted = sizesAreAll(kept);
  const objects = sum([...objectsPerUnit.values()]);
  if (counted && !isNear(node.objects, 1, { low: objects, high: objects })) return false;
  const measure = counted ? "objects" : "bytes";
  const whole = node.chains.filter((chain) => isWhole(chain, units)).map((chain) => chain[measure]);
  if (sum(whole) < node[measure] * LEAST_WHOLE) return false;
  return counted ? shareOfSizes(node, kept) >= LEAST_OF_SIZES : !isPart(node, units);
}

/** Whether the nearest node above that holds much more holds something that grows by whole numbers as well. */
function isPart(node: ChainNode, units: number): boolean {
  for (let above = node.parent; above; above = above.parent) {
    const own = new Set(node.chains);
    const others = above.chains.filter((chain) => !own.has(chain));
    const much = (chains: readonly ChainGrowth[]) =>
      sum(chains.map(({ bytes }) => Math.abs(bytes))) >= node.bytes * LITTLE;
    if (much(others)) return much(others.filter((chain) => isWhole(chain, units)));
  }
  return false;
}

/** Whether objects of known sizes are all that is kept, not a part of it. */
function sizesAreAll({ bytesPerUnit, objectsPerUnit }: Kept): boolean {
  return sum([...objectsPerUnit].map(([bytesEach, count]) => bytesEach * count)) >= bytesPerUnit.value * ALL_OF_IT;
}

function isTiny({ objects, bytes }: ChainGrowth): boolean {
  return objects > 0 && bytes === objects * TINY_BLOCK;
}

function isWhole({ objects }: ChainGrowth, units: number): boolean {
  const each = Math.round(objects / units);
  const near = Math.min(NEAR_WHOLE.share * each, NEAR_WHOLE.most) * units;
  return each >= 1 && Math.abs(objects - each * units) <= Math.max(1, near);
}

/** The share of the kept objects that a node has in their own sizes. A chain of objects of one size has it as its mean. */
function shareOfSizes({ chains }: ChainNode, { units, objectsPerUnit }: Kept): number {
  const found = new Map<number, number>();
  for (const { objects, bytes } of chains)
    if (objects !== 0) found.set(bytes / objects, (found.get(bytes / objects) ?? 0) + objects);
  const wanted = [...objectsPerUnit].map(([bytesEach, count]) => [bytesEach, count * units] as const);
  const there = wanted.map(([bytesEach, objects]) => Math.min(objects, Math.max(0, found.get(bytesEach) ?? 0)));
  const all = sum(wanted.map(([, objects]) => objects));
  return all > 0 ? sum(there) / all : 0;
}

/** How far a node's bytes are from those that are kept. */
function distance({ bytes }: ChainNode, { units, bytesPerUnit }: Kept): number {
  return Math.abs(Math.log(bytes / (bytesPerUnit.value * units)));
}

function order(node: ChainNode): string {
  return pathOf(node).join("\n");
}

/** The last node below a node that still holds all of its objects. */
function lastOf(node: ChainNode): ChainNode {
  let last = node;
  for (;;) {
    const next = [...last.children.values()].find(({ objects }) => objects >= node.objects * ALL);
    if (!next) return last;
    last = next;
  }
}

/** A list is a chain of the same field again and again, as long as goref follows it: written once, with how often. */
function folded(path: readonly string[]): readonly string[] {
  const runs: { name: string; count: number }[] = [];
  for (const name of path) {
    const last = runs.at(-1);
    if (last?.name === name) last.count++;
    else runs.push({ name, count: 1 });
  }
  return runs.map(({ name, count }) => (count > 1 ? `${name} × ${count}` : name));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
