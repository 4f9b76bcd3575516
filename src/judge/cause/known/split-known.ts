import type { Interval, Series } from "../../../model/growth.ts";
import type { Budget } from "../../../model/plan.ts";
import { LARGEST_CLASS_BYTES } from "../../../model/snapshot.ts";
import type { Work } from "../../../model/work.ts";
import { less, pointInterval, sum, sumOfIndependent, times } from "../../../stats/interval.ts";
import { allowance } from "../../verdict/allowance.ts";
import type { LeakSeries } from "../leak/leak-series.ts";
import { confirmedBeyond } from "./confirmed-beyond.ts";
import type { Explained, KnownGrowth } from "./known-growth.ts";

interface KnownSplit {
  /** What no known leak explains, as growth of the same series. */
  readonly rest: readonly LeakSeries[];
  readonly explained: readonly Explained[];
}

/**
 * The leaking series of a phase's heap, each less what known leaks keep. What is left is a leak of its own where it is proven at
 * the level of a leak, with the profile's sampling counted in, and reaches the floor. Where it is not, it is noise, and all
 * of the series counts as known.
 */
export function splitKnown(
  leaks: readonly Series[],
  known: readonly KnownGrowth[],
  { budget, sent }: { readonly budget: Budget; readonly sent: Work },
): KnownSplit {
  const rest: LeakSeries[] = [];
  const explained: Explained[] = [];
  for (const series of leaks) {
    const shares = known
      .map((growth) => ({ known: growth, series, amount: keptIn(series, growth) }))
      .filter(({ amount }) => amount.high > 0);
    const total = sum(shares.map(({ amount }) => amount));
    const remainder = seriesLess(series, total);
    const isLeft = remainder.strict.low > 0 && remainder.perIteration.value >= allowance(series, budget).leakFrom;
    if (shares.length === 0) rest.push({ ...series, confirmed: series.confirmation?.answer === "confirmed" });
    else if (isLeft) rest.push({ ...remainder, confirmed: confirmedBeyond(series, shares, sent) });
    explained.push(...(isLeft ? shares : allOf(series, shares, total)));
  }
  return { rest, explained: explained.filter(({ amount }) => amount.value > 0) };
}

/** What a known leak keeps in what a series counts. */
function keptIn({ metric, key }: Series, { objects }: KnownGrowth): Interval {
  if (metric === "size-class") return objects.get(Number(key)) ?? pointInterval(0);
  return bytesOf(objects, (bytesEach) => metric === "owned-heap" || bytesEach > LARGEST_CLASS_BYTES);
}

/** Bytes of the sizes asked for. Errors of sampling are independent of each other. */
function bytesOf(objects: KnownGrowth["objects"], isMeant: (bytesEach: number) => boolean): Interval {
  const meant = [...objects].filter(([bytesEach]) => isMeant(bytesEach));
  return sumOfIndependent(meant.map(([bytesEach, kept]) => times(kept, bytesEach)));
}

function seriesLess(series: Series, taken: Interval): Series {
  return { ...series, perIteration: less(series.perIteration, taken), strict: less(series.strict, taken) };
}

/** All of a series among the leaks that explain it; what is over or under goes where the numbers are the least certain. */
function allOf(series: Series, shares: readonly Explained[], total: Interval): readonly Explained[] {
  const { perIteration } = series;
  const seen = shares.filter(({ amount }) => amount.value > 0);
  const [likeliest] = [...shares].sort((a, b) => b.amount.high - a.amount.high);
  const counted = seen.length > 0 || !likeliest ? seen : [likeliest];
  const off = perIteration.value - total.value;
  const doubts = counted.map(({ amount }) => (off > 0 ? amount.high - amount.value : amount.value - amount.low));
  const doubt = doubts.reduce((sum, amount) => sum + amount, 0);
  return counted.map((share, index) => {
    const weight = doubt > 0 ? (doubts[index] ?? 0) / doubt : 1 / counted.length;
    const value = Math.max(0, share.amount.value + off * weight);
    const low = Math.max(0, value - (perIteration.value - perIteration.low));
    return { ...share, amount: { value, low, high: value + (perIteration.high - perIteration.value) } };
  });
}
