import { unknownOwner } from "../../../gopls/facts/owner-catalogue.ts";
import { callerOf } from "../../../gopls/facts/owner-of.ts";
import type { Estimate } from "../../../model/growth.ts";
import { LARGEST_CLASS_BYTES } from "../../../model/snapshot.ts";
import type { Work, WorkUnit } from "../../../model/work.ts";
import { less, pointInterval, times } from "../../../stats/interval.ts";
import type { SiteGrowth } from "../../profile/difference.ts";
import { type PhaseEvidence, profiledIterations } from "../evidence/phase-evidence.ts";
import { countShares } from "./count-shares.ts";
import { leadingOwner, type OwnedSites } from "./leading-owner.ts";
import type { LeakSeries } from "./leak-series.ts";
import { likelyUnits } from "./likely-units.ts";

/** A share of a leak's growth: of one series, with the sites of the one owner that keeps it, for one unit of work. */
export interface LeakComponent extends OwnedSites {
  readonly unit: WorkUnit;
  /** What it is a share of. */
  readonly series: LeakSeries;
  /** Bytes per iteration. */
  readonly bytes: Estimate;
  /** Of a size class: its size, its objects per iteration, and the whole number of them per unit, where there is one. */
  readonly objects?: { readonly bytesEach: number; readonly perIteration: number; readonly count: number | undefined };
}

/** Owned heap that the classes and large objects do not explain is a component from here on, in share and bytes. */
const UNEXPLAINED_SHARE = 0.2;
const UNEXPLAINED_MIN_BYTES = 2048;

/** Leaks of one phase, and what one process showed of them. */
interface ShownLeaks {
  readonly leaks: readonly LeakSeries[];
  /** Those that grew between its profiles. */
  readonly sites: readonly SiteGrowth[];
  readonly phase: PhaseEvidence;
}

/**
 * The components of the leaks of one phase, each shown by the process that knows it best: each size class, large objects, and what
 * all of these leave of the owned heap.
 */
export function leakComponents(shown: readonly ShownLeaks[]): readonly LeakComponent[] {
  const counted = shown.flatMap(countedComponents);
  return [...counted, ...shown.flatMap((one) => ownedComponents(one, counted))];
}

function countedComponents({ leaks, sites, phase }: ShownLeaks): readonly LeakComponent[] {
  return leaks.flatMap((series) => {
    if (series.metric === "size-class") return classComponents(series, sites, phase);
    return series.metric === "large-objects" ? [bytesComponent(series, sites.filter(isLarge), phase)] : [];
  });
}

function ownedComponents(
  { leaks, sites, phase }: ShownLeaks,
  counted: readonly LeakComponent[],
): readonly LeakComponent[] {
  const isExplained = (growth: SiteGrowth) =>
    counted.some(({ objects }) => (objects ? objects.bytesEach === growth.site.objectBytes : isLarge(growth)));
  const unexplainedSites = sites.filter((growth) => !isExplained(growth));
  return leaks.flatMap((series) => {
    const rest = series.metric === "owned-heap" ? unexplained(series, counted) : undefined;
    return rest ? [bytesComponent(rest, unexplainedSites, phase)] : [];
  });
}

function isLarge({ site }: SiteGrowth): boolean {
  return site.objectBytes > LARGEST_CLASS_BYTES;
}

function classComponents(
  series: LeakSeries,
  sites: readonly SiteGrowth[],
  phase: PhaseEvidence,
): readonly LeakComponent[] {
  const { sentPerIteration, goplsVersion } = phase;
  const { key, perIteration } = series;
  const bytesEach = Number(key);
  const isCaller = ({ site }: SiteGrowth) =>
    series.callers === undefined || series.callers.includes(callerOf(site.frames, goplsVersion));
  const ofClass = sites.filter((growth) => growth.site.objectBytes === bytesEach && isCaller(growth));
  const amount = perIteration.value * profiledIterations(phase);
  const owned = leadingOwner(ofClass, { amount, measure: "inuseObjects", goplsVersion });
  const shares = countShares(
    perIteration,
    sentPerIteration,
    likelyUnits(owned.owner, sentPerIteration, series.confirmation),
  );
  const loose = { unit: unitOf(owned.owner, sentPerIteration, series), count: undefined, perIteration };
  return (shares.length > 0 ? shares : [loose]).map(({ unit, count, perIteration: objects }) => ({
    ...owned,
    unit,
    series,
    bytes: times(objects, bytesEach),
    objects: { bytesEach, perIteration: objects.value, count },
  }));
}

function bytesComponent(series: LeakSeries, sites: readonly SiteGrowth[], phase: PhaseEvidence): LeakComponent {
  const { sentPerIteration, goplsVersion } = phase;
  const amount = series.perIteration.value * profiledIterations(phase);
  const owned = leadingOwner(sites, { amount, measure: "inuseBytes", goplsVersion });
  return { ...owned, unit: unitOf(owned.owner, sentPerIteration, series), series, bytes: series.perIteration };
}

/** The likeliest unit; nothing is guessed for an unknown owner. */
function unitOf(owner: string, sent: Work, { confirmation }: LeakSeries): WorkUnit {
  return owner === unknownOwner ? "iteration" : (likelyUnits(owner, sent, confirmation)[0] ?? "iteration");
}

function unexplained(series: LeakSeries, components: readonly LeakComponent[]): LeakSeries | undefined {
  const { perIteration } = series;
  const explained = components.reduce((sum, { bytes }) => sum + bytes.value, 0);
  const rest = less(perIteration, pointInterval(explained));
  if (rest.value < UNEXPLAINED_MIN_BYTES || rest.value < UNEXPLAINED_SHARE * perIteration.value) return undefined;
  return { ...series, perIteration: rest };
}
