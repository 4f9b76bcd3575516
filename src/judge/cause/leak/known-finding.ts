import { ownerOf } from "../../../gopls/facts/owner-of.ts";
import type { Estimate, Interval, Series } from "../../../model/growth.ts";
import type { JudgedFinding } from "../../../model/judged-finding.ts";
import type { KnownLeak } from "../../../model/known-leak.ts";
import { LARGEST_CLASS_BYTES } from "../../../model/snapshot.ts";
import { unitsPerIteration } from "../../../model/work.ts";
import { jsonInterval, sumOfIndependent, times } from "../../../stats/interval.ts";
import { type KnownPhase, keptBySize } from "../../known/beside-known.ts";
import { isExcused } from "../../known/known-for.ts";
import { isShown, type KnownGrowth, SITE_CONFIDENCE } from "../../known/known-growth.ts";
import type { SiteGrowth } from "../../profile/difference.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import { perUnit } from "../evidence/per-unit.ts";
import type { PhaseEvidence } from "../evidence/phase-evidence.ts";
import { heapMechanism } from "../mechanism/heap-mechanism.ts";
import { largestStack } from "./largest-stack.ts";

/** A class that grows by this much more or less than a whole number for each unit grows by that number. */
const NEAR = 0.05;

/** A known leak of a phase that has been judged. */
interface KnownCase {
  readonly phase: KnownPhase;
  /** Of the phase. */
  readonly series: readonly Series[];
  readonly evidence: PhaseEvidence;
  /** Sites that grew and are its doing. */
  readonly sites: readonly SiteGrowth[];
}

/**
 * All that one known leak keeps in a phase, as one finding: known up to its ceiling; a leak above it, where it keeps more
 * objects of a size than the catalogue says, and on a gopls of which nobody knows whether it is one of the versions that have it.
 * Undefined: it keeps nothing here, and is known of another phase of the same gopls.
 */
export function knownFinding(
  known: KnownGrowth,
  { phase, series, evidence, sites }: KnownCase,
): JudgedFinding | undefined {
  const { leak } = known;
  const { arm, workload, goplsVersion, sentPerIteration: sent } = evidence;
  const kept = keptOf(known, phase, series);
  if (kept.size === 0) return undefined;
  const bytes = sumOfIndependent([...kept].map(([bytesEach, objects]) => times(objects, bytesEach)));
  const frames = largestStack(weighed(kept, sites));
  const owner = ownerOf(frames, goplsVersion);
  const value = bytes.value / unitsPerIteration(leak.unit, sent);
  const ceiling = leak.ceiling.bytes + leak.ceiling.bytesPerLine * (evidence.lines ?? 0);
  const excused = isExcused(leak, goplsVersion, phase.budget);
  const doses = (evidence.doses ?? []).flatMap((dose) =>
    dose.known && isShown(leak, dose.known.tracks) ? dose.known.known.filter((one) => one.leak.id === leak.id) : [],
  );
  // A dose has many times the samples of a phase.
  const exceeds = doses.length > 0 ? doses.some((dosed) => dosed.exceeds) : known.exceeds;
  const mechanism = heapMechanism(sites.map(({ site, inuseBytes }) => ({ frames: site.frames, bytes: inuseBytes })));
  return {
    kind: excused && !exceeds && value <= ceiling ? "known" : "leak",
    arm,
    workload,
    fingerprint: fingerprint({ kept: "heap", owner, frames, what: leak.id, goplsVersion }),
    owner,
    kept: { what: "known-leak", unit: leak.unit, bytesPerUnit: value, title: leak.title },
    confirmed: doses.length > 0,
    known: mentioned(leak, ceiling, excused),
    ...(mechanism === undefined ? {} : { mechanism }),
    frames,
    perIteration: { ...jsonInterval(bytes), unit: "bytes" },
    perUnit: perUnit(bytes, sent, leak.unit),
    sizeClasses: sizeClasses(kept, series, leak, unitsPerIteration(leak.unit, sent)),
  };
}

/**
 * Objects per iteration by size. Where the class decides and nothing is left of it, as far as the profiles can tell, all of it is the
 * known leaks', counted exactly; several known leaks share by what their stacks show.
 */
function keptOf(
  { leak, objects }: KnownGrowth,
  phase: KnownPhase,
  series: readonly Series[],
): ReadonlyMap<number, Estimate> {
  const all = keptBySize(phase, "perIteration");
  const entries = [...objects].flatMap(([bytesEach, own]): readonly (readonly [number, Estimate])[] => {
    const seen = phase.known.map((one) => one.objects.get(bytesEach)?.at(SITE_CONFIDENCE).value ?? 0);
    const total = seen.reduce((sum, value) => sum + Math.max(0, value), 0);
    const share = total > 0 ? Math.max(0, own.at(SITE_CONFIDENCE).value) / total : 0;
    const part = all.get(bytesEach);
    const whole = series.find(
      (one) => isClass(one, bytesEach) && one.decides && one.known?.includes(leak.id) && one.verdict !== "leak",
    )?.whole?.perIteration;
    const isAll = whole && part && part.low <= whole.value && whole.value <= part.high;
    const kept = isAll ? whole : part;
    return share > 0 && kept && kept.value > 0 ? [[bytesEach, times(kept, share)]] : [];
  });
  return new Map(entries);
}

function isClass({ metric, key }: Series, bytesEach: number): boolean {
  return metric === "size-class" && Number(key) === bytesEach;
}

/** All that is in no class is one size. */
function weighed(kept: ReadonlyMap<number, Interval>, sites: readonly SiteGrowth[]) {
  const slot = (size: number) => Math.min(size, LARGEST_CLASS_BYTES + 1);
  return [...new Set([...kept.keys()].map(slot))].map((bytesEach) => ({
    bytesEach,
    bytes: [...kept].reduce((sum, [size, { value }]) => sum + (slot(size) === bytesEach ? value * size : 0), 0),
    sites: sites.filter(({ site, inuseBytes }) => slot(site.objectBytes) === bytesEach && inuseBytes > 0),
  }));
}

function mentioned(
  { id, title, since, link, unit }: KnownLeak,
  ceiling: number,
  excused: boolean,
): NonNullable<JudgedFinding["known"]> {
  return {
    id,
    title,
    ...(since === undefined ? {} : { since }),
    link,
    ceiling: { bytes: ceiling, per: unit },
    ...(excused ? {} : { excused: false as const }),
  };
}

/** Of the classes that decide: what stands there is counted exactly. */
function sizeClasses(
  kept: ReadonlyMap<number, Interval>,
  series: readonly Series[],
  { unit }: KnownLeak,
  unitsPerIteration: number,
): JudgedFinding["sizeClasses"] {
  return [...kept]
    .filter(([bytesEach]) => series.some((one) => isClass(one, bytesEach) && one.decides))
    .map(([bytesEach, objects]) => {
      const each = objects.value / unitsPerIteration;
      const whole = Math.round(each);
      const objectsPerUnit = whole > 0 && Math.abs(each - whole) <= NEAR ? whole : each;
      return { bytes: bytesEach, objectsPerIteration: objects.value, objectsPerUnit, unit };
    })
    .sort((a, b) => b.bytes - a.bytes);
}
