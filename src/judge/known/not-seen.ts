import type { Growth } from "../../model/growth.ts";
import type { KnownLeak, KnownPart } from "../../model/known-leak.ts";
import { LARGEST_CLASS_BYTES } from "../../model/snapshot.ts";
import { sumOfIndependent, times } from "../../stats/interval.ts";
import { SITE_CONFIDENCE } from "./known-growth.ts";
import { siteGrowth } from "./sampled-growth.ts";
import type { SiteTracks } from "./site-tracks.ts";

/** A phase that may show a known leak. */
interface ObservedPhase {
  /** All growth. */
  readonly whole: readonly Growth[];
  /** Absent: the phase's profiles were not read. */
  readonly sites?: SiteTracks | undefined;
  /** Of the leak's unit, in each iteration. */
  readonly units: number;
  /** Of the whole phase. */
  readonly iterations: number;
}

/** Samples that a leak must be expected to make before their absence says something. */
const MIN_SAMPLES = 10;
/** Units that must have been sent before exact counts say something. */
const MIN_UNITS = 100;
/** A leak that keeps less than this share of what is known of it is not seen. */
const MOST_LEFT = 0.5;

/**
 * Whether a phase would have shown a known leak, and shows that it keeps less than half of what it is known to: at the stacks
 * that show it, or, however many of its objects the profiles sampled, by the exact counts of size classes. False also where the phase
 * can't tell. `objects` are the most that a part keeps, so that no single size tells.
 */
export function isNotSeen(leak: KnownLeak, phase: ObservedPhase): boolean {
  const shown = leak.parts.filter(({ shows }) => shows);
  return shown.some((part) => isMissingAtSites(part, phase)) || isExcluded(leak, shown, phase);
}

/** By samples: all sizes of a part together. */
function isMissingAtSites(part: KnownPart, { sites, units }: ObservedPhase): boolean {
  if (!sites) return false;
  const { rateBytes, iterations } = sites;
  const span = (iterations.at(-1) ?? 0) - (iterations[0] ?? 0);
  const sizes = Object.entries(part.objects).map(([size, objects]) => {
    const bytesEach = Number(size);
    const samplesPerObject = span * (1 - Math.exp(-bytesEach / rateBytes));
    const growth = siteGrowth(sites, bytesEach, (allocator) => allocator.part === part);
    return {
      expected: objects * units * samplesPerObject,
      seen: times(growth.at(SITE_CONFIDENCE), samplesPerObject),
    };
  });
  const expected = sizes.reduce((sum, size) => sum + size.expected, 0);
  return expected >= MIN_SAMPLES && sumOfIndependent(sizes.map(({ seen }) => seen)).high < expected * MOST_LEFT;
}

/**
 * By exact counts: no size of which the leak keeps a known number grows by half of that. Where no number is known, nothing grows by
 * half an object for each unit, in whatever size: nothing at all is kept then. But of a leak that keeps only what is new to gopls, a
 * loop says nothing.
 */
function isExcluded(
  { sometimes }: KnownLeak,
  parts: readonly KnownPart[],
  { whole, units, iterations }: ObservedPhase,
): boolean {
  const classes = whole.filter(({ metric }) => metric === "size-class");
  const isCounted = classes.length > 0 && classes.every(({ decides }) => decides);
  if (sometimes || !isCounted || units * iterations < MIN_UNITS) return false;
  const isBelow = ({ strict }: Growth, objects: number) => strict.high < objects * units * MOST_LEFT;
  const known = parts.flatMap(({ objects }) => Object.entries(objects));
  if (known.length > 0) {
    return known.every(([size, objects]) => {
      if (Number(size) > LARGEST_CLASS_BYTES) return false;
      // A class whose count never changes has no series.
      return classes.filter(({ key }) => key === size).every((growth) => isBelow(growth, objects));
    });
  }
  const large = whole.filter(
    ({ metric, decides }) => decides && (metric === "owned-heap" || metric === "large-objects"),
  );
  return classes.every((growth) => isBelow(growth, 1)) && large.every((growth) => isBelow(growth, LARGEST_CLASS_BYTES));
}
