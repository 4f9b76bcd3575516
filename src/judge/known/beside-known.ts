import type { Estimate, Growth } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";
import { LARGEST_CLASS_BYTES } from "../../model/snapshot.ts";
import { differenceOfEstimates } from "../../stats/difference-of-estimates.ts";
import { clamped, pointInterval, sumOfIndependent, times } from "../../stats/interval.ts";
import { allowance } from "../verdict/allowance.ts";
import { type KnownGrowth, SITE_CONFIDENCE } from "./known-growth.ts";
import { type SampledGrowth, siteGrowth } from "./sampled-growth.ts";
import type { AllocatorTracks, SiteTracks } from "./site-tracks.ts";

/** What is known of a phase in which known leaks grow. */
export interface KnownPhase {
  readonly growths: readonly Growth[];
  readonly known: readonly KnownGrowth[];
  readonly tracks: SiteTracks;
  readonly budget: Budget;
}

type Confidence = "perIteration" | "strict";

/** Late growth is half of the early one or more: what fills is no leak. */
const GOES_ON = 0.5;

/**
 * The growths of a phase, each less what known leaks keep of it.
 *
 * A size class: what grew at the stacks that show no known leak; where some functions' share is proven to be at the floor or
 * above (99.9 %, and no slower in the second half than half of the first), that share, however restless the others are. Where the
 * class as a whole, which is counted exactly, less the known stacks says it better, that holds. Bytes: the growth less what the
 * known leaks keep, size by size.
 */
export function besideKnown(phase: KnownPhase): readonly Growth[] {
  const { growths, known } = phase;
  if (known.length === 0) return growths;
  return growths.map((growth) => {
    const ids = known.filter((one) => isIn(growth, one)).map(({ leak }) => leak.id);
    if (ids.length === 0) return growth;
    const rest = growth.metric === "size-class" ? classRest(growth, phase) : bytesRest(growth, phase);
    const { perIteration, strict, points } = growth;
    const kept = perIteration.value - rest.perIteration.value;
    return {
      ...growth,
      ...rest,
      // Known leaks keep alike for every iteration.
      points: points.map(({ x, y }) => ({ x, y: y - kept * x })),
      pValue: rest.strict.low > 0 ? 0 : 1,
      known: ids,
      whole: { perIteration, strict, points },
    };
  });
}

/** Objects per iteration of each size that all known leaks keep together, as sure as the exact counts of classes make it. */
export function keptBySize(phase: KnownPhase, confidence: Confidence): ReadonlyMap<number, Estimate> {
  const sizes = new Set(phase.known.flatMap(({ objects }) => [...objects.keys()]));
  return new Map([...sizes].map((bytesEach) => [bytesEach, keptOf(bytesEach, phase, confidence)]));
}

function isIn({ metric, key }: Growth, { leak, objects }: KnownGrowth): boolean {
  const isMeant = (size: number) =>
    metric === "size-class"
      ? size === Number(key)
      : metric === "owned-heap" || (metric === "large-objects" && size > LARGEST_CLASS_BYTES);
  const grows = [...objects].some(([size, growth]) => isMeant(size) && growth.at(SITE_CONFIDENCE).value > 0);
  return grows || leak.parts.some((part) => Object.keys(part.objects).some((size) => isMeant(Number(size))));
}

type Rest = Pick<Growth, "perIteration" | "strict" | "firstHalf" | "secondHalf" | "callers">;

function classRest(growth: Growth, phase: KnownPhase): Rest {
  const proven = provenCallers(growth, phase);
  if (proven.length > 0) {
    const grown = proven.map((one) => one.growth);
    const sum = (growths: readonly SampledGrowth[], { confidence }: Estimate, least = 0): Estimate => {
      const estimates = growths.map(({ at }) => at(Math.max(confidence, least)));
      return { ...sumOfIndependent(estimates), confidence };
    };
    return {
      perIteration: sum(grown, growth.perIteration),
      strict: sum(grown, growth.strict, SITE_CONFIDENCE),
      firstHalf: sum(grown.map(halfOf(0)), growth.firstHalf),
      secondHalf: sum(grown.map(halfOf(1)), growth.secondHalf),
      callers: proven.map(({ caller }) => caller),
    };
  }
  const bytesEach = Number(growth.key);
  const [foreign, known] = [foreignOf(bytesEach, phase), knownOf(bytesEach, phase)];
  const rest = (whole: Estimate, part: (all: SampledGrowth) => SampledGrowth, least = 0): Estimate => {
    const { confidence } = whole;
    const seen = part(foreign).at(Math.max(confidence, least));
    const counted = differenceOfEstimates(atLeastNone(part(known).at(confidence)), whole);
    return { ...narrowed(seen, counted), confidence };
  };
  return {
    perIteration: rest(growth.perIteration, (all) => all),
    strict: rest(growth.strict, (all) => all, SITE_CONFIDENCE),
    firstHalf: rest(growth.firstHalf, halfOf(0)),
    secondHalf: rest(growth.secondHalf, halfOf(1)),
  };
}

/** Where there are too few profiles for halves, the whole stands for each. */
function halfOf(index: 0 | 1): (growth: SampledGrowth) => SampledGrowth {
  return (growth) => growth.halves?.[index] ?? growth;
}

/** Functions whose objects of this size are proven to grow by the floor or more, and go on. */
function provenCallers(
  growth: Growth,
  phase: KnownPhase,
): readonly { readonly caller: string; readonly growth: SampledGrowth }[] {
  const { leakFrom } = allowance(growth, phase.budget);
  const bytesEach = Number(growth.key);
  const isOfSize = ({ sizes }: AllocatorTracks) => sizes.has(bytesEach);
  const callers = new Set(
    phase.tracks.allocators
      .filter(isForeign(phase))
      .filter(isOfSize)
      .map(({ caller }) => caller),
  );
  return [...callers]
    .sort()
    .map((caller) => ({ caller, growth: foreignOf(bytesEach, phase, (allocator) => allocator.caller === caller) }))
    .filter(({ growth: { at } }) => at(SITE_CONFIDENCE).low >= leakFrom)
    .filter(({ growth: { halves } }) => !halves || goesOn(halves));
}

function goesOn([early, late]: NonNullable<SampledGrowth["halves"]>): boolean {
  const [before, after] = [early.at(0.9).value, late.at(0.9).value];
  return after > 0 && after >= before * GOES_ON;
}

function bytesRest(growth: Growth, phase: KnownPhase): Rest {
  const { perIteration, strict, firstHalf, secondHalf, metric } = growth;
  const isMeant = (bytesEach: number) => metric === "owned-heap" || bytesEach > LARGEST_CLASS_BYTES;
  const bytes = (kept: ReadonlyMap<number, Estimate>, { confidence }: Estimate): Estimate => {
    const meant = [...kept].filter(([bytesEach]) => isMeant(bytesEach));
    return { ...sumOfIndependent(meant.map(([bytesEach, objects]) => times(objects, bytesEach))), confidence };
  };
  const half = (index: 0 | 1, whole: Estimate): Estimate => {
    const sizes = [...new Set(phase.known.flatMap(({ objects }) => [...objects.keys()]))];
    const kept = sizes.map(
      (bytesEach) => [bytesEach, halfOf(index)(knownOf(bytesEach, phase)).at(whole.confidence)] as const,
    );
    return differenceOfEstimates(bytes(new Map(kept), whole), whole);
  };
  return {
    perIteration: differenceOfEstimates(bytes(keptBySize(phase, "perIteration"), perIteration), perIteration),
    strict: differenceOfEstimates(bytes(keptBySize(phase, "strict"), strict), strict),
    firstHalf: half(0, firstHalf),
    secondHalf: half(1, secondHalf),
  };
}

/** What known leaks keep of one size: as the profile has it, or as the exact count of the class less all other stacks. */
function keptOf(bytesEach: number, phase: KnownPhase, confidence: Confidence): Estimate {
  const series = phase.growths.find(({ metric, key }) => metric === "size-class" && Number(key) === bytesEach);
  const level = series?.[confidence].confidence ?? phase.growths[0]?.[confidence].confidence ?? SITE_CONFIDENCE;
  const seen = atLeastNone(knownOf(bytesEach, phase).at(level));
  if (!series) return seen;
  const foreign = foreignOf(bytesEach, phase).at(level);
  return narrowed(seen, atLeastNone(differenceOfEstimates(foreign, series[confidence])));
}

function knownOf(bytesEach: number, phase: KnownPhase): SampledGrowth {
  const foreign = isForeign(phase);
  return siteGrowth(phase.tracks, bytesEach, (allocator) => !foreign(allocator));
}

/** What all other stacks allocated, or some of them; those of known leaks that do not grow are among them. */
function foreignOf(
  bytesEach: number,
  phase: KnownPhase,
  isMeant: (allocator: AllocatorTracks) => boolean = () => true,
): SampledGrowth {
  const foreign = isForeign(phase);
  return siteGrowth(phase.tracks, bytesEach, (allocator) => foreign(allocator) && isMeant(allocator));
}

function isForeign({ known }: KnownPhase): (allocator: AllocatorTracks) => boolean {
  const parts = new Set(known.flatMap(({ leak }) => leak.parts));
  return ({ part }) => part === undefined || !parts.has(part);
}

function atLeastNone(estimate: Estimate): Estimate {
  return clamped(estimate, 0, Number.POSITIVE_INFINITY);
}

/** Two intervals of one number are one: where they overlap, with the value of the narrower. Where they do not, the first. */
function narrowed(first: Estimate, second: Estimate): Estimate {
  const [low, high] = [Math.max(first.low, second.low), Math.min(first.high, second.high)];
  if (low > high) return first;
  const { value } = first.high - first.low <= second.high - second.low ? first : second;
  return { ...clamped({ ...pointInterval(value), low, high }, low, high), confidence: first.confidence };
}
