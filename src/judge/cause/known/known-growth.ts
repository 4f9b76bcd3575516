import { type KnownLeak, knownLeaks } from "../../../gopls/facts/known-leaks.ts";
import type { Interval, Series } from "../../../model/growth.ts";
import { unitsPerIteration } from "../../../model/work.ts";
import { clamped, dividedBy, pointInterval, sum, times } from "../../../stats/interval.ts";
import type { SiteGrowth } from "../../profile/difference.ts";
import { type PhaseEvidence, profiledIterations } from "../evidence/phase-evidence.ts";
import { sampledObjects } from "./sampled-objects.ts";
import { stackText } from "./stack-text.ts";

/** What of a phase's growth one known leak explains. */
export interface KnownGrowth {
  readonly leak: KnownLeak;
  /** Objects per iteration, by slot size; sizes above the largest class are among them. */
  readonly objects: ReadonlyMap<number, Interval>;
  /** Sites that grew and are its doing. */
  readonly sites: readonly SiteGrowth[];
  /** It keeps more objects of a size than it is known to. */
  readonly exceeds: boolean;
}

/** What a known leak explains of one series, per iteration, in the series' unit. */
export interface Explained {
  readonly known: KnownGrowth;
  readonly series: Series;
  readonly amount: Interval;
}

type KnownPart = KnownLeak["parts"][number];
type SitesByPart = ReadonlyMap<KnownPart, readonly SiteGrowth[]>;

/**
 * gopls may have that many more units than were sent: beside 1,536 requests on a machine with six times the load that it
 * has processors for, 1,559 contexts were kept, one or ten at a time.
 */
const UNCOUNTED = 0.03;

const NONE = pointInterval(0);

/**
 * The known leaks that a phase's profiles show, with what each keeps. Without a profile nothing is known. A leak that no
 * sample shows to grow explains nothing, whatever the catalogue says of it.
 */
export function knownGrowth(
  phase: PhaseEvidence,
  sites: readonly SiteGrowth[],
  series: readonly Series[],
): readonly KnownGrowth[] {
  const candidates = knownLeaks(phase.goplsVersion).filter(({ unit, without }) => {
    const has = (unit: KnownLeak["unit"]) => unitsPerIteration(unit, phase.sentPerIteration) > 0;
    return has(unit) && (without === undefined || !has(without));
  });
  const matched = sitesByPart(candidates, sites);
  return candidates.flatMap((leak) => {
    const sitesOfParts: SitesByPart = new Map(leak.parts.map((part) => [part, matched.get(part) ?? []]));
    return profiledIterations(phase) > 0 && grows(leak, sitesOfParts, phase)
      ? [growthOf(leak, sitesOfParts, { phase, series })]
      : [];
  });
}

/**
 * Whether a leak is seen at all: some size of it is proven to grow. A sample or two too many prove nothing: on a gopls without
 * the leak they would make it explain somebody else's. Parts with upper bounds say nothing of that: others allocate there
 * too, and give it back.
 */
function grows({ parts }: KnownLeak, sitesOfParts: SitesByPart, phase: PhaseEvidence): boolean {
  return parts.some((part) => {
    const sites = sitesOfParts.get(part) ?? [];
    if (Object.keys(part.atMost).length > 0) return false;
    return sizesOf(part, sites).some((bytesEach) => seenPerIteration(sites, bytesEach, phase).low > 0);
  });
}

/** Each site with the first part, in the catalogue's order, that one of its stacks shows. */
function sitesByPart(leaks: readonly KnownLeak[], sites: readonly SiteGrowth[]): ReadonlyMap<KnownPart, SiteGrowth[]> {
  const parts = leaks.flatMap(({ parts }) =>
    parts.map((part) => ({ part, stacks: part.stacks.map((stack) => new RegExp(stack)) })),
  );
  const matched = new Map<KnownPart, SiteGrowth[]>(parts.map(({ part }) => [part, []]));
  for (const growth of parts.length > 0 ? sites : []) {
    const text = stackText(growth.site.frames);
    const found = parts.find(({ stacks }) => stacks.some((stack) => stack.test(text)));
    if (found) matched.get(found.part)?.push(growth);
  }
  return matched;
}

interface Context {
  readonly phase: PhaseEvidence;
  readonly series: readonly Series[];
}

function growthOf(leak: KnownLeak, sitesOfParts: SitesByPart, context: Context): KnownGrowth {
  const units = unitsOf(leak, sitesOfParts, context);
  const objects = new Map<number, Interval>();
  const keep = (bytesEach: number, kept: Interval) =>
    objects.set(bytesEach, sum([objects.get(bytesEach) ?? NONE, kept]));
  let exceeds = false;
  for (const part of leak.parts) {
    const sites = sitesOfParts.get(part) ?? [];
    for (const bytesEach of sizesOf(part, sites)) {
      const seen = withFalls(seenPerIteration(sites, bytesEach, context.phase), letGo(context, bytesEach));
      const [exact, most] = [part.objects[bytesEach], part.atMost[bytesEach]];
      exceeds ||= exact !== undefined && seen.low > exact * units.high;
      const isHidden = most !== undefined && givenBack(sites, bytesEach, context.phase);
      const shown = isHidden ? { ...seen, high: most * units.high } : seen;
      keep(bytesEach, exact === undefined ? within(shown, most, units) : exactly(seen, exact, units));
    }
  }
  for (const [size, most] of Object.entries(leak.slack)) keep(Number(size), { ...NONE, high: most * units.high });
  const limited = [...objects].map(([size, kept]) => [size, atMost(kept, classHigh(context.series, size))] as const);
  return { leak, objects: new Map(limited), sites: [...sitesOfParts.values()].flat(), exceeds };
}

/** Units of work in one iteration of which something is kept: all that are sent, or as many as a part counts. */
function unitsOf({ unit, parts }: KnownLeak, sitesOfParts: SitesByPart, { phase, series }: Context): Interval {
  const sent = unitsPerIteration(unit, phase.sentPerIteration);
  const counting = parts.filter(({ counts }) => counts);
  if (counting.length === 0) return { value: sent, low: sent, high: sent * (1 + UNCOUNTED) };
  const seen = counting.flatMap((part) => {
    const sites = sitesOfParts.get(part) ?? [];
    return sizesOf(part, sites).map((bytesEach) => {
      const range = within(seenPerIteration(sites, bytesEach, phase), undefined, NONE);
      const grown = range.value > 0 ? range : NONE;
      return atMost(withFalls(grown, letGo({ phase, series }, bytesEach)), classHigh(series, bytesEach));
    });
  });
  return atMost(sum(seen), sent);
}

/** Sizes that the catalogue names, and those that the profile shows. */
function sizesOf(part: KnownPart, sites: readonly SiteGrowth[]): readonly number[] {
  const named = [...Object.keys(part.objects), ...Object.keys(part.atMost)].map(Number);
  return [...new Set([...named, ...sites.map(({ site }) => site.objectBytes)])].sort((a, b) => a - b);
}

function seenPerIteration(sites: readonly SiteGrowth[], bytesEach: number, phase: PhaseEvidence): Interval {
  const counts = sites.filter(({ site }) => site.objectBytes === bytesEach).map(({ inuseObjects }) => inuseObjects);
  const net = counts.reduce((total, count) => total + count, 0);
  const gross = counts.reduce((total, count) => total + Math.abs(count), 0);
  const objects = sampledObjects({ net, gross }, bytesEach, phase.stretches[0]?.last.sampleRateBytes ?? 0);
  return dividedBy(objects, profiledIterations(phase));
}

/**
 * Whether some of these sites are proven to have fewer objects than before: others allocate there too, and let go of it, so that what
 * is left does not tell how much the leak keeps.
 */
function givenBack(sites: readonly SiteGrowth[], bytesEach: number, phase: PhaseEvidence): boolean {
  const shrunk = sites.filter(({ site, inuseObjects }) => site.objectBytes === bytesEach && inuseObjects < 0);
  return seenPerIteration(shrunk, bytesEach, phase).high < 0;
}

/** The catalogue's number, unless the profile says otherwise. */
function exactly(seen: Interval, count: number, units: Interval): Interval {
  const counted = times(units, count);
  return seen.low > counted.high || seen.high < counted.low ? within(seen, undefined, units) : counted;
}

/** What the profile shows, up to the limit for each unit, where there is one. */
function within(seen: Interval, most: number | undefined, units: Interval): Interval {
  return clamped(seen, 0, most === undefined ? Number.POSITIVE_INFINITY : most * units.high);
}

function atMost(seen: Interval, limit: number): Interval {
  return clamped(seen, Number.NEGATIVE_INFINITY, limit);
}

/** Profiles show what is left: as many more as were let go of may have been kept, and are hidden. */
function withFalls(seen: Interval, fallen: number): Interval {
  return { ...seen, high: seen.high + fallen };
}

/**
 * Objects of this size per iteration that went between the profiles while the class grew: its slope, which falls do not bend, less
 * what it has more. They may have been of the very sites that a leak shows, for a cache keeps syntax and line tables too.
 */
function letGo({ phase, series }: Context, bytesEach: number): number {
  const classSeries = classOf(series, bytesEach);
  const valueAt = new Map(classSeries?.points.map(({ x, y }) => [x, y]));
  const rises = phase.stretches.map(
    ({ from, to }) => (valueAt.get(to) ?? Number.NaN) - (valueAt.get(from) ?? Number.NaN),
  );
  const risen = rises.reduce((sum, rise) => sum + rise, 0) / profiledIterations(phase);
  return classSeries && Number.isFinite(risen) ? Math.max(0, classSeries.perIteration.value - risen) : 0;
}

/** Upper end of the growth of this size in one iteration, in objects; unbounded for what is in no class. */
function classHigh(series: readonly Series[], bytesEach: number): number {
  const classSeries = classOf(series, bytesEach);
  return classSeries ? Math.max(0, classSeries.perIteration.high) : Number.POSITIVE_INFINITY;
}

function classOf(series: readonly Series[], bytesEach: number): Series | undefined {
  return series.find(({ metric, key }) => metric === "size-class" && Number(key) === bytesEach);
}
