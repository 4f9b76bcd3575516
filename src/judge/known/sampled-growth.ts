import type { Estimate } from "../../model/growth.ts";
import { normalQuantile } from "../../stats/normal-quantile.ts";
import type { Point } from "../../stats/point.ts";
import { theilSen } from "../../stats/theil-sen.ts";
import { cutAtFalls } from "../growth/cut-at-falls.ts";
import { type AllocatorTracks, type SampledTrack, type SiteTracks, sampledShare, trackOf } from "./site-tracks.ts";

/** How objects of one size came to be more at some call sites, as a sampling profiler shows it. */
export interface SampledGrowth {
  /** Objects per iteration, with an interval at a two-sided confidence. */
  readonly at: (confidence: number) => Estimate;
  /** The same before and after the middle of the iterations. */
  readonly halves: readonly [SampledGrowth, SampledGrowth] | undefined;
}

interface Sampling {
  /** Of the slot. */
  readonly bytesEach: number;
  /** Bytes between two samples, on average. */
  readonly rateBytes: number;
}

/** From this number of profiles on their scatter tells how sure the slope is; below it sampling alone does. */
const MIN_SCATTER = 9;
/** A fall of fewer samples than this many standard deviations is no fall. */
const FALL_SDS = 4;

/** The growth of the objects of one size that some allocators have together. */
export function siteGrowth(
  tracks: SiteTracks,
  bytesEach: number,
  isMeant: (allocator: AllocatorTracks) => boolean,
): SampledGrowth {
  return sampledGrowth(trackOf(tracks, bytesEach, isMeant), { bytesEach, rateBytes: tracks.rateBytes });
}

/**
 * The growth of what was counted at one profile after another. An object is in a profile with p = 1 − e^(−size / rate), and
 * stays in it as long as it lives, so that what stays adds no doubt, and what is replaced by as much does.
 *
 * An interval is the wider of two. What sampling leaves to chance: the objects that came or went between the first profile and the last
 * are a Poisson number of samples; the upper end is that of a score interval, which knows that none seen is not none there. And, with 9
 * profiles or more, what their own scatter leaves: Theil–Sen, with Sen's interval where it has one. Large objects are nearly
 * counted (p near 1). Objects whose size is not known are not counted at all.
 */
export function sampledGrowth(track: SampledTrack, sampling: Sampling): SampledGrowth {
  return { at: (confidence) => growthAt(track, sampling, confidence), halves: halvesOf(track, sampling) };
}

function growthAt({ points, changed }: SampledTrack, sampling: Sampling, confidence: number): Estimate {
  const [first, last] = [points[0], points.at(-1)];
  const span = (last?.x ?? 0) - (first?.x ?? 0);
  const p = sampledShare(sampling.bytesEach, sampling.rateBytes);
  if (!first || !last || span <= 0 || p <= 0) return { value: 0, low: -Infinity, high: Infinity, confidence };
  const chance = 1 - p;
  const z = normalQuantile(0.5 + confidence / 2);
  const variance = changed * p * chance;
  const perSample = 1 / (p * span);
  const down = z * Math.sqrt(variance) * perSample;
  const up = ((z * z * chance) / 2 + z * Math.sqrt(variance + (z * chance) ** 2 / 4)) * perSample;
  if (points.length < MIN_SCATTER) {
    const value = (last.y - first.y) / span;
    return { value, low: value - down, high: value + up, confidence };
  }
  const most = Math.max(...points.map(({ y }) => y));
  const segments = cutAtFalls(points, "objects", FALL_SDS * Math.sqrt((most + 1 / p) / p));
  const { value, low, high } = theilSen(segments, { confidence });
  const finite = (end: number) => (Number.isFinite(end) ? end : value);
  return { value, low: Math.min(finite(low), value - down), high: Math.max(finite(high), value + up), confidence };
}

function halvesOf({ points, changed }: SampledTrack, sampling: Sampling): SampledGrowth["halves"] {
  const middle = ((points[0]?.x ?? 0) + (points.at(-1)?.x ?? 0)) / 2;
  const [early, late] = [points.filter(({ x }) => x <= middle), points.filter(({ x }) => x >= middle)];
  const border = early.at(-1);
  if (early.length < 2 || border === undefined) return undefined;
  const half = (part: readonly Point[]): SampledGrowth => ({
    at: (confidence) => growthAt({ points: part, changed }, sampling, confidence),
    halves: undefined,
  });
  // A point in the middle belongs to both.
  return [half(early), half(late[0] === border ? late : [border, ...late])];
}
