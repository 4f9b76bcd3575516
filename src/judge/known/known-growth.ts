import type { KnownLeak, KnownPart } from "../../model/known-leak.ts";
import { unitsPerIteration, type Work } from "../../model/work.ts";
import { type SampledGrowth, siteGrowth } from "./sampled-growth.ts";
import type { AllocatorTracks, SiteTracks } from "./site-tracks.ts";

/** A known leak that a phase's profiles show to grow. */
export interface KnownGrowth {
  readonly leak: KnownLeak;
  /** What its stacks keep, by size of the slot. */
  readonly objects: ReadonlyMap<number, SampledGrowth>;
  /** It keeps more objects of a size than it is known to. */
  readonly exceeds: boolean;
}

/** Two-sided. A phase asks this of some twenty sizes, and one error of theirs is a false leak. */
export const SITE_CONFIDENCE = 0.999;

/**
 * gopls may have that many more units than were sent: beside 1,536 requests on a machine with six times the load that it
 * has processors for, 1,559 contexts were kept, one or ten at a time.
 */
const UNCOUNTED = 1.03;

/**
 * Whether a phase's profiles show a known leak: some part that shows it is proven to grow. One that no sample shows explains
 * nothing, whatever the catalogue says of it: on a gopls without it that would hide somebody else's.
 */
export function isShown({ parts }: KnownLeak, tracks: SiteTracks): boolean {
  return parts.some((part) => part.shows && growthsOf([part], tracks).some(([, { low }]) => low > 0));
}

/** What a known leak that was shown keeps in a phase. */
export function knownGrowth(leak: KnownLeak, tracks: SiteTracks, sent: Work): KnownGrowth {
  const units = unitsPerIteration(leak.unit, sent) * UNCOUNTED;
  const exceeds = leak.parts.some((part) =>
    growthsOf([part], tracks).some(([bytesEach, { low }]) => low > (part.objects[bytesEach] ?? Infinity) * units),
  );
  return { leak, objects: sizesOf(leak.parts, tracks), exceeds };
}

function growthsOf(parts: readonly KnownPart[], tracks: SiteTracks) {
  return [...sizesOf(parts, tracks)].map(([bytesEach, growth]) => [bytesEach, growth.at(SITE_CONFIDENCE)] as const);
}

/** What some parts keep together, by size. */
function sizesOf(parts: readonly KnownPart[], tracks: SiteTracks): ReadonlyMap<number, SampledGrowth> {
  const isMeant = ({ part }: AllocatorTracks) => part !== undefined && parts.includes(part);
  const sizes = new Set(tracks.allocators.filter(isMeant).flatMap((allocator) => [...allocator.sizes.keys()]));
  return new Map(
    [...sizes].sort((a, b) => a - b).map((bytesEach) => [bytesEach, siteGrowth(tracks, bytesEach, isMeant)]),
  );
}
