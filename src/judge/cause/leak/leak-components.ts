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

/**
 * The components of the leaks of one phase: each size class, large objects, and what is left of the owned heap. `sites` are
 * those that grew between the phase's profiles.
 */
export function leakComponents(
  leaks: readonly LeakSeries[],
  sites: readonly SiteGrowth[],
  phase: PhaseEvidence,
): readonly LeakComponent[] {
  const classes = leaks.filter(({ metric }) => metric === "size-class");
  const large = leaks.filter(({ metric }) => metric === "large-objects");
  const isLarge = ({ site }: SiteGrowth) => site.objectBytes > LARGEST_CLASS_BYTES;
  const components = [
    ...classes.flatMap((series) => classComponents(series, sites, phase)),
    ...large.map((series) => bytesComponent(series, sites.filter(isLarge), phase)),
  ];
  const sizes = new Set(classes.map(({ key }) => Number(key)));
  const isExplained = (growth: SiteGrowth) =>
    sizes.has(growth.site.objectBytes) || (large.length > 0 && isLarge(growth));
  const unexplainedSites = sites.filter((growth) => !isExplained(growth));
  const owned = leaks.filter(({ metric }) => metric === "owned-heap").map((series) => unexplained(series, components));
  return [...components, ...owned.flatMap((rest) => (rest ? [bytesComponent(rest, unexplainedSites, phase)] : []))];
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
