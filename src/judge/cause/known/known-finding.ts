import type { KnownLeak } from "../../../gopls/facts/known-leaks.ts";
import { ownerOf } from "../../../gopls/facts/owner-of.ts";
import type { Interval } from "../../../model/growth.ts";
import type { JudgedFinding } from "../../../model/judged-finding.ts";
import { LARGEST_CLASS_BYTES } from "../../../model/snapshot.ts";
import { unitsPerIteration } from "../../../model/work.ts";
import { jsonInterval, pointInterval, sumOfIndependent, times } from "../../../stats/interval.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import { perUnit } from "../evidence/per-unit.ts";
import type { PhaseEvidence } from "../evidence/phase-evidence.ts";
import { tried } from "../evidence/tried.ts";
import { largestStack } from "../leak/largest-stack.ts";
import type { Explained, KnownGrowth } from "./known-growth.ts";

/** A class that grows by this much more or less than a whole number for each unit grows by that number. */
const NEAR = 0.05;

/**
 * All that one known leak explains of a phase, as one finding: known up to its ceiling, and a leak above it or where it
 * keeps more objects of a size than the catalogue says. Sizes come from the series that it explains, and those that are too
 * small to be series of their own from the profile.
 */
export function knownFinding(known: KnownGrowth, explained: readonly Explained[], phase: PhaseEvidence): JudgedFinding {
  const { leak } = known;
  const { arm, workload, goplsVersion, sentPerIteration: sent } = phase;
  const sizes = bytesBySize(known, explained);
  const bytes = sumOfIndependent([...sizes.values()]);
  const frames = largestStack([...sizes].map(([bytesEach, { value }]) => weighed(known, bytesEach, value)));
  const owner = ownerOf(frames, goplsVersion);
  const value = bytes.value / unitsPerIteration(leak.unit, sent);
  const ceiling = leak.ceiling.bytes + leak.ceiling.bytesPerLine * (phase.lines ?? 0);
  return {
    kind: known.exceeds || value > ceiling ? "leak" : "known",
    arm,
    workload,
    fingerprint: fingerprint({ kept: "heap", owner, frames, what: leak.id, goplsVersion }),
    owner,
    kept: { what: "known-leak", unit: leak.unit, bytesPerUnit: value, title: leak.title },
    ...tried(explained.map(({ series }) => series)),
    known: mentioned(leak, ceiling),
    frames,
    perIteration: { ...jsonInterval(bytes), unit: "bytes" },
    perUnit: perUnit(bytes, sent, leak.unit),
    sizeClasses: sizeClasses(leak, explained, unitsPerIteration(leak.unit, sent)),
  };
}

/**
 * Bytes per iteration by size of object; all that is in no class is one size. Errors of different sizes are independent of each
 * other.
 */
function bytesBySize({ objects }: KnownGrowth, explained: readonly Explained[]): ReadonlyMap<number, Interval> {
  const sizes = new Map<number, Interval>();
  const add = (bytesEach: number, bytes: Interval) =>
    sizes.set(bytesEach, sumOfIndependent([sizes.get(bytesEach) ?? pointInterval(0), bytes]));
  for (const [bytesEach, kept] of objects) add(Math.min(bytesEach, LARGEST_CLASS_BYTES + 1), times(kept, bytesEach));
  for (const { series, amount } of explained) {
    if (series.metric === "size-class") sizes.set(Number(series.key), times(amount, Number(series.key)));
    if (series.metric === "large-objects") sizes.set(LARGEST_CLASS_BYTES + 1, amount);
  }
  return sizes;
}

function weighed({ sites }: KnownGrowth, bytesEach: number, bytes: number) {
  const isMeant = (size: number) => size === bytesEach || Math.min(size, bytesEach) > LARGEST_CLASS_BYTES;
  const grown = sites.filter(({ site, inuseBytes }) => isMeant(site.objectBytes) && inuseBytes > 0);
  return { sites: grown, bytes, bytesEach };
}

function mentioned({ id, title, since, link, unit }: KnownLeak, ceiling: number): NonNullable<JudgedFinding["known"]> {
  return { id, title, ...(since === undefined ? {} : { since }), link, ceiling: { bytes: ceiling, per: unit } };
}

function sizeClasses(
  { unit }: KnownLeak,
  explained: readonly Explained[],
  unitsPerIteration: number,
): JudgedFinding["sizeClasses"] {
  return explained
    .flatMap(({ series, amount }) => {
      if (series.metric !== "size-class") return [];
      const each = amount.value / unitsPerIteration;
      const whole = Math.round(each);
      const objectsPerUnit = whole > 0 && Math.abs(each - whole) <= NEAR ? whole : each;
      return [{ bytes: Number(series.key), objectsPerIteration: amount.value, objectsPerUnit, unit }];
    })
    .sort((a, b) => b.bytes - a.bytes);
}
