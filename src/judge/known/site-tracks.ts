import { holderOf } from "../../gopls/facts/held.ts";
import { stackPattern } from "../../gopls/facts/known-leaks.ts";
import { callerOf } from "../../gopls/facts/owner-of.ts";
import type { CallSite, HeapProfile } from "../../model/heap-profile.ts";
import type { KnownLeak, KnownPart } from "../../model/known-leak.ts";
import type { Point } from "../../stats/point.ts";
import { stackText } from "./stack-text.ts";

/** Objects of one size, as one profile of a phase after another counts them. */
export interface SampledTrack {
  /** x: iterations; y: objects as the runtime scales them from its samples. */
  readonly points: readonly Point[];
  /** Objects that came or went between the first profile and the last, at each call site by itself. */
  readonly changed: number;
}

/** What one function allocated, as a phase's profiles count it. */
export interface AllocatorTracks {
  /** The part of a known leak that the stacks show; undefined: none. */
  readonly part: KnownPart | undefined;
  /** The function for which they allocate. */
  readonly caller: string;
  /** By size of the slot. */
  readonly sizes: ReadonlyMap<number, SampledTrack>;
}

/** What a phase's profiles count, by who allocated it; what the observer and bounded caches hold is left out. */
export interface SiteTracks {
  /** Bytes between two samples, on average. */
  readonly rateBytes: number;
  /** Of each profile. */
  readonly iterations: readonly number[];
  readonly allocators: readonly AllocatorTracks[];
}

interface ProfiledReading {
  readonly iterations: number;
  readonly profile: () => HeapProfile;
}

export type Allocator = Omit<AllocatorTracks, "sizes">;

/** Counts the objects of each profile by size and allocator. Only one profile is held in memory at a time. */
export function siteTracks(
  readings: readonly ProfiledReading[],
  leaks: readonly KnownLeak[],
  goplsVersion: string,
): SiteTracks {
  const allocatorOf = allocators(leaks, goplsVersion);
  const iterations = readings.map((reading) => reading.iterations);
  const counts = new Map<Allocator, Map<number, Map<string, number[]>>>();
  let rateBytes = 0;
  for (const [index, { profile }] of readings.entries()) {
    const { sites, sampleRateBytes } = profile();
    rateBytes = sampleRateBytes;
    for (const [key, { site, values }] of sites) {
      const allocator = allocatorOf(key, site);
      if (!allocator || values.inuseObjects === 0) continue;
      const sizes = counts.get(allocator) ?? new Map<number, Map<string, number[]>>();
      const bySite = sizes.get(site.objectBytes) ?? new Map<string, number[]>();
      const count = bySite.get(key) ?? iterations.map(() => 0);
      count[index] = (count[index] ?? 0) + values.inuseObjects;
      counts.set(allocator, sizes.set(site.objectBytes, bySite.set(key, count)));
    }
  }
  const tracksOf = (sizes: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>) =>
    [...sizes].map(([size, bySite]) => {
      const sites = [...bySite.values()];
      const points = iterations.map((x, i) => ({ x, y: sumOf(sites, (count) => count[i] ?? 0) }));
      return [
        size,
        { points, changed: sumOf(sites, (count) => changeOf(count, iterations, sampledShare(size, rateBytes))) },
      ] as const;
    });
  const allocated = [...counts].map(([allocator, sizes]) => ({ ...allocator, sizes: new Map(tracksOf(sizes)) }));
  return { rateBytes, iterations, allocators: allocated };
}

/** The share of objects of this size that a profile has: each byte is the next to be sampled with the same chance. */
export function sampledShare(bytesEach: number, rateBytes: number): number {
  return 1 - Math.exp(-bytesEach / rateBytes);
}

/** Few steps tell little of how much they vary. */
const STEP_SDS = 2;

/**
 * Objects that came or went at one site. A count that goes up and down, or faster and slower, has other objects in the end than in the
 * beginning: as many as make the standard deviation of its steps, twice, their own, but no more than there are. One that rises or falls
 * evenly changed by what it differs.
 */
function changeOf(count: readonly number[], iterations: readonly number[], share: number): number {
  const [first, last] = [count[0] ?? 0, count.at(-1) ?? 0];
  const stepsOf = (of: readonly number[]) => of.slice(1).map((now, i) => now - (of[i] ?? 0));
  const lengths = stepsOf(iterations);
  const pace = (last - first) / sumOf(lengths, (length) => length);
  const squares = sumOf(stepsOf(count), (step, i) => (step - pace * (lengths[i] ?? 0)) ** 2);
  const variance = squares / Math.max(1, count.length - 2);
  const replaced = variance > 0 ? Math.min(first + last, (STEP_SDS ** 2 * variance * share) / (1 - share)) : 0;
  return Math.max(Math.abs(last - first), replaced);
}

function sumOf<T>(all: readonly T[], amount: (one: T, i: number) => number): number {
  return all.reduce((sum, one, i) => sum + amount(one, i), 0);
}

/** What some allocators have of one size together. */
export function trackOf(
  { iterations, allocators }: SiteTracks,
  bytesEach: number,
  isMeant: (allocator: AllocatorTracks) => boolean,
): SampledTrack {
  const sum = iterations.map((x) => ({ x, y: 0 }));
  let changed = 0;
  for (const allocator of allocators) {
    const track = isMeant(allocator) ? allocator.sizes.get(bytesEach) : undefined;
    changed += track?.changed ?? 0;
    for (const [i, { x, y }] of track?.points.entries() ?? []) sum[i] = { x, y: (sum[i]?.y ?? 0) + y };
  }
  return { points: sum, changed };
}

/** Who allocated at a site, by its key in a profile; undefined: it is not gopls' own growth. */
export type AllocatorOf = (key: string, site: CallSite) => Allocator | undefined;

/**
 * Who allocated at a site; undefined: it is not gopls' own growth. Each site is matched once, however many profiles have it: with the first
 * part, in the catalogue's order, that its stack shows.
 */
export function allocators(leaks: readonly KnownLeak[], goplsVersion: string): AllocatorOf {
  const parts = leaks.flatMap((leak) =>
    leak.parts.map((part) => ({ part, stacks: part.stacks.map((stack) => stackPattern(stack)) })),
  );
  const bySite = new Map<string, Allocator | undefined>();
  const byPart = new Map<KnownPart | undefined, Map<string, Allocator>>();
  const match = ({ frames, objectBytes }: CallSite): Allocator | undefined => {
    if (holderOf({ frames, objectBytes }, goplsVersion) !== undefined) return undefined;
    const text = stackText(frames);
    const part = parts.find(({ stacks }) => stacks.some((stack) => stack.test(text)))?.part;
    const caller = callerOf(frames, goplsVersion);
    const callers = byPart.get(part) ?? new Map<string, Allocator>();
    const allocator = callers.get(caller) ?? { part, caller };
    byPart.set(part, callers.set(caller, allocator));
    return allocator;
  };
  return (key, site) => {
    if (!bySite.has(key)) bySite.set(key, match(site));
    return bySite.get(key);
  };
}
