import { holderOf } from "../../gopls/facts/held.ts";
import { callerOf } from "../../gopls/facts/owner-of.ts";
import type { CallSite, HeapProfile } from "../../model/heap-profile.ts";
import type { KnownLeak, KnownPart } from "../../model/known-leak.ts";
import type { Point } from "../../stats/point.ts";
import { stackText } from "./stack-text.ts";

/** Objects of one size, as one profile of a phase after another counts them. */
export interface SampledTrack {
  /** x: iterations; y: objects as the runtime scales them from its samples. */
  readonly points: readonly Point[];
  /** By how many the call sites differ between the first profile and the last, whatever the sign: what came or went. */
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
  const tracks = new Map<Allocator, Map<number, { points: Point[]; readonly ends: Map<string, number> }>>();
  let rateBytes = 0;
  for (const [index, { profile }] of readings.entries()) {
    const end = index === 0 ? -1 : index === readings.length - 1 ? 1 : 0;
    const { sites, sampleRateBytes } = profile();
    rateBytes = sampleRateBytes;
    for (const [key, { site, values }] of sites) {
      const allocator = allocatorOf(key, site);
      if (!allocator || values.inuseObjects === 0) continue;
      const sizes = tracks.get(allocator) ?? new Map<number, { points: Point[]; ends: Map<string, number> }>();
      const none = () => ({ points: iterations.map((x) => ({ x, y: 0 })), ends: new Map<string, number>() });
      const track = sizes.get(site.objectBytes) ?? none();
      const point = track.points[index];
      if (point) track.points[index] = { ...point, y: point.y + values.inuseObjects };
      if (end !== 0) track.ends.set(key, (track.ends.get(key) ?? 0) + end * values.inuseObjects);
      tracks.set(allocator, sizes.set(site.objectBytes, track));
    }
  }
  const counted = [...tracks].map(([allocator, sizes]) => ({
    ...allocator,
    sizes: new Map([...sizes].map(([size, { points, ends }]) => [size, { points, changed: sumOfChanges(ends) }])),
  }));
  return { rateBytes, iterations, allocators: counted };
}

function sumOfChanges(ends: ReadonlyMap<string, number>): number {
  return [...ends.values()].reduce((sum, change) => sum + Math.abs(change), 0);
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
    leak.parts.map((part) => ({ part, stacks: part.stacks.map((stack) => new RegExp(stack)) })),
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
