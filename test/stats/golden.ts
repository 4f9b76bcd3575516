import { readFileSync } from "node:fs";

interface Golden {
  readonly series: readonly {
    readonly name: string;
    readonly ys: readonly number[];
    /** By confidence: slope, low, high. */
    readonly theilSen: Readonly<Record<string, readonly [number, number, number]>>;
    readonly mannKendall: { readonly s: number; readonly variance: number; readonly p: number };
    readonly lag1: number;
  }[];
  readonly normalTail: readonly (readonly [number, number])[];
  readonly normalQuantile: readonly (readonly [number, number])[];
  readonly holm: {
    readonly p: readonly number[];
    readonly significant: Readonly<Record<string, readonly boolean[]>>;
  };
  /** u counts the pairs in which b is larger. */
  readonly mannWhitney: readonly (TwoSamples & { readonly method: string; readonly u: number; readonly p: number })[];
  /** By confidence: low and high, null where unbounded. */
  readonly hodgesLehmann: readonly (TwoSamples & {
    readonly value: number;
    readonly intervals: Readonly<Record<string, readonly [number | null, number | null]>>;
  })[];
  readonly clopperPearson: readonly {
    readonly k: number;
    readonly n: number;
    readonly intervals: Readonly<Record<string, readonly [number, number]>>;
  }[];
  readonly randomWalks: readonly { readonly n: number; readonly quantiles: Readonly<Record<string, number>> }[];
}

interface TwoSamples {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** What scipy and pymannkendall say; made by scripts/golden-stats.py. */
export const golden = JSON.parse(readFileSync(new URL("../golden/stats.json", import.meta.url), "utf8")) as Golden;

/** One segment, read every 10 iterations. */
export function line(ys: readonly number[]) {
  return ys.map((y, i) => ({ x: i * 10, y }));
}
