import { knownLeaks } from "../../../src/gopls/facts/known-leaks.ts";
import { type SiteTracks, siteTracks } from "../../../src/judge/known/site-tracks.ts";
import { siteKey } from "../../../src/judge/profile/site-key.ts";
import type { HeapProfile } from "../../../src/model/heap-profile.ts";
import type { SeededRandom } from "../../../src/stats/seeded-random.ts";

/** Live objects of a call site at each profile of a phase. */
export interface LiveSite {
  readonly stack: readonly string[];
  readonly bytesEach: number;
  readonly live: readonly number[];
}

export const live = (stack: readonly string[], bytesEach: number, counts: readonly number[]): LiveSite => ({
  stack,
  bytesEach,
  live: counts,
});

/** As many profiles as the sites have counts, 10 iterations apart. */
export function profilesOf(sites: readonly LiveSite[], rateBytes = 4096): readonly HeapProfile[] {
  const count = Math.max(0, ...sites.map((site) => site.live.length));
  return Array.from({ length: count }, (_, i) => profileOf(sites, i, rateBytes));
}

function profileOf(sites: readonly LiveSite[], index: number, sampleRateBytes: number): HeapProfile {
  const entries = sites.map(({ stack, bytesEach, live }) => {
    const frames = stack.map((name) => ({ function: name, file: "/src/file.go", line: 1 }));
    const inuseObjects = live[index] ?? 0;
    const values = { inuseObjects, inuseBytes: inuseObjects * bytesEach, allocObjects: 0, allocBytes: 0 };
    return [siteKey(frames, bytesEach), { site: { frames, objectBytes: bytesEach }, values }] as const;
  });
  return { sampleRateBytes, sites: new Map(entries) };
}

/** What the profiles of these sites count, 10 iterations apart, with the known leaks of that version. */
export function tracksOf(
  sites: readonly LiveSite[],
  { rateBytes = 4096, version = "v0.24.0", leaks = knownLeaks(version), every = 10 } = {},
): SiteTracks {
  const readings = profilesOf(sites, rateBytes).map((profile, i) => ({
    iterations: i * every,
    profile: () => profile,
  }));
  return siteTracks(readings, leaks, version);
}

/** Evenly growing counts: `from` at the first of the profiles, `each` more for each iteration. */
export const growing = (each: number, { from = 0, profiles = 11, every = 10 } = {}): readonly number[] =>
  Array.from({ length: profiles }, (_, i) => Math.round(from + each * every * i));

/** How a phase of a call site goes on between two of its profiles. */
export interface Life {
  /** Objects at the first profile. */
  readonly start: number;
  /** Between two profiles: objects that come to stay, and the share of all others that is replaced by as many others. */
  readonly kept: number;
  readonly replaced: number;
}

/** What a sampling profiler shows of a site's objects, each of which it samples at birth or never. */
export function sampled(
  { start, kept, replaced }: Life,
  {
    bytesEach,
    rateBytes,
    profiles,
  }: { readonly bytesEach: number; readonly rateBytes: number; readonly profiles: number },
  random: SeededRandom,
): readonly number[] {
  const p = 1 - Math.exp(-bytesEach / rateBytes);
  const samples = (objects: number) => binomial(objects, p, random);
  let [stay, others] = [0, samples(start)];
  return Array.from({ length: profiles }, (_, i) => {
    if (i > 0) {
      stay += samples(kept);
      const gone = binomial(others, replaced, random);
      others += samples(Math.round(start * replaced)) - gone;
    }
    // The runtime scales and cuts off.
    return Math.trunc((stay + others) / p);
  });
}

function binomial(trials: number, p: number, random: SeededRandom): number {
  if (p >= 1) return trials;
  let hits = 0;
  // Distances between hits are geometric.
  for (let at = 0; ; hits++) {
    at += Math.floor(Math.log(1 - random.uniform()) / Math.log(1 - p)) + 1;
    if (p <= 0 || at > trials) return hits;
  }
}
