import { measureGrowth } from "../../../src/judge/growth/measure-growth.ts";
import { decide } from "../../../src/judge/verdict/decide.ts";
import type { Series, SeriesVerdict, Track } from "../../../src/model/growth.ts";
import type { Budget } from "../../../src/model/plan.ts";
import { sampleTrack } from "../growth/sample-track.ts";

export const budget: Budget = {
  bytesPerIteration: 2048,
  footprint: 0.03,
  failOn: ["leak", "regression"],
  tolerations: [],
};

export function decided(tracks: readonly Track[], by: Budget = budget): readonly Series[] {
  return decide(measureGrowth(tracks), by);
}

export function verdicts(tracks: readonly Track[], by: Budget = budget): readonly SeriesVerdict[] {
  return decided(tracks, by).map(({ verdict }) => verdict);
}

/** A flat owned heap that is said to have this verdict. */
export function seriesWith(verdict: SeriesVerdict, of: Partial<Series> = {}): Series {
  const flat = { value: 0, low: 0, high: 0 };
  return {
    ...sampleTrack([]),
    perIteration: { ...flat, confidence: 0.95 },
    strict: { ...flat, confidence: 0.99 },
    firstHalf: { ...flat, confidence: 0.9 },
    secondHalf: { ...flat, confidence: 0.9 },
    pValue: 1,
    cuts: 0,
    autocorrelation: 0,
    verdict,
    ...of,
  };
}
