import type { Estimate, Series } from "../model/growth.ts";
import type { HeapProfile } from "../model/heap-profile.ts";
import { difference, type SiteGrowth } from "../pprof/difference.ts";
import { holderOf } from "../pprof/holder-of.ts";
import { countShares } from "./count-shares.ts";
import { leadingOwner, type OwnedSites } from "./leading-owner.ts";
import { likelyUnits } from "./likely-units.ts";
import type { WorkSent, WorkUnit } from "./work-unit.ts";

/** What is known of one arm's workload beside its series. */
export interface PhaseEvidence {
  readonly arm: string;
  readonly workload: string;
  /** Between the two profiles. */
  readonly iterations: number;
  readonly sentPerIteration: WorkSent;
  readonly first: HeapProfile | undefined;
  readonly last: HeapProfile | undefined;
}

/** A piece of growth that has one owner and one unit of work. */
export interface LeakPart extends OwnedSites {
  readonly unit: WorkUnit;
  /** Bytes per iteration. */
  readonly bytes: Estimate;
  /** Of a size class: its size, its objects per iteration, and the whole number of them per unit, where there is one. */
  readonly objects?: { readonly bytesEach: number; readonly perIteration: number; readonly count: number | undefined };
}

/** runtime/sizeclasses.go and MemStats.BySize: what is larger is in no class. */
const LARGEST_CLASS_BYTES = 18_432;
/** Owned heap that the classes and large objects do not explain is a part of its own from here on, in share and bytes. */
const UNEXPLAINED_SHARE = 0.2;
const UNEXPLAINED_MIN_BYTES = 2048;

/** The leaking bytes of one phase in parts: each size class, large objects, and what is left of the owned heap. */
export function leakParts(leaks: readonly Series[], phase: PhaseEvidence): readonly LeakPart[] {
  const sites = grownSites(phase);
  const classes = leaks.filter(({ metric }) => metric === "size-class");
  const large = leaks.filter(({ metric }) => metric === "large-objects");
  const isLarge = ({ site }: SiteGrowth) => site.objectBytes > LARGEST_CLASS_BYTES;
  const parts = [
    ...classes.flatMap((series) => classParts(series, sites, phase)),
    ...large.map((series) => bytesPart(series.perIteration, sites.filter(isLarge), phase)),
  ];
  const sizes = new Set(classes.map(({ key }) => Number(key)));
  const isExplained = (growth: SiteGrowth) =>
    sizes.has(growth.site.objectBytes) || (large.length > 0 && isLarge(growth));
  const others = sites.filter((growth) => !isExplained(growth));
  const owned = leaks.filter(({ metric }) => metric === "owned-heap").map((series) => unexplained(series, parts));
  return [...parts, ...owned.flatMap((rest) => (rest ? [bytesPart(rest, others, phase)] : []))];
}

/** What grew between the phase's profiles, without what the observer and bounded caches hold. */
function grownSites({ first, last }: PhaseEvidence): readonly SiteGrowth[] {
  return first && last ? difference(first, last).filter(({ site }) => holderOf(site) === undefined) : [];
}

function classParts(
  { key, perIteration }: Series,
  sites: readonly SiteGrowth[],
  phase: PhaseEvidence,
): readonly LeakPart[] {
  const bytesEach = Number(key);
  const ofClass = sites.filter(({ site }) => site.objectBytes === bytesEach);
  const owned = leadingOwner(ofClass, "inuseObjects", perIteration.value * phase.iterations);
  const shares = countShares(perIteration, phase.sentPerIteration, likelyUnits(owned.owner, phase.sentPerIteration));
  const loose = { unit: unitOf(owned.owner, phase.sentPerIteration), count: undefined, perIteration };
  return (shares.length > 0 ? shares : [loose]).map(({ unit, count, perIteration: objects }) => ({
    ...owned,
    unit,
    bytes: times(objects, bytesEach),
    objects: { bytesEach, perIteration: objects.value, count },
  }));
}

function bytesPart(bytes: Estimate, sites: readonly SiteGrowth[], phase: PhaseEvidence): LeakPart {
  const owned = leadingOwner(sites, "inuseBytes", bytes.value * phase.iterations);
  return { ...owned, unit: unitOf(owned.owner, phase.sentPerIteration), bytes };
}

/** The likeliest unit; nothing is guessed for an unknown owner. */
function unitOf(owner: string, sent: WorkSent): WorkUnit {
  return owner === "unknown" ? "iteration" : (likelyUnits(owner, sent)[0] ?? "iteration");
}

function unexplained({ perIteration }: Series, parts: readonly LeakPart[]): Estimate | undefined {
  const explained = parts.reduce((sum, { bytes }) => sum + bytes.value, 0);
  const value = perIteration.value - explained;
  if (value < UNEXPLAINED_MIN_BYTES || value < UNEXPLAINED_SHARE * perIteration.value) return undefined;
  return { ...perIteration, value, low: perIteration.low - explained, high: perIteration.high - explained };
}

function times({ value, low, high, confidence }: Estimate, factor: number): Estimate {
  return { value: value * factor, low: low * factor, high: high * factor, confidence };
}
