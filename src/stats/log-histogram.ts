/** How often values fell into each bucket: [bucket, count], ascending. Those of several times can be added up, and nothing is lost. */
export type LogHistogram = readonly (readonly [bucket: number, count: number])[];

/** A quantile is off by this share of itself at most, whatever was counted. */
const RELATIVE_ERROR = 0.01;
/** Each bucket ends this many times as high as the one before it: C. Masson, J. E. Rim, H. K. Lee, DDSketch, PVLDB 12 (2019), section 2.1. */
const GAMMA = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR);
/** Bucket 0 holds all that is not above this. */
const SMALLEST = 0.001;

/** The bucket of a value. */
export function bucketOf(value: number): number {
  if (!(value > SMALLEST)) return 0;
  return Math.ceil(Math.log(value / SMALLEST) / Math.log(GAMMA));
}

/** All that was counted in several histograms. */
export function addedUp(histograms: readonly LogHistogram[]): LogHistogram {
  const counts = new Map<number, number>();
  for (const [bucket, count] of histograms.flat()) counts.set(bucket, (counts.get(bucket) ?? 0) + count);
  return [...counts].sort(([a], [b]) => a - b);
}

/** How many values were counted. */
export function countIn(histogram: LogHistogram): number {
  return histogram.reduce((sum, [, count]) => sum + count, 0);
}

/** The value below or at which a share of all values is, 0 to 1 (the nearest rank). Throws on an empty histogram. */
export function quantileIn(histogram: LogHistogram, share: number): number {
  const rank = Math.max(1, Math.ceil(share * countIn(histogram)));
  let counted = 0;
  for (const [bucket, count] of histogram) {
    counted += count;
    if (counted >= rank) return middleOf(bucket);
  }
  throw new Error("an empty histogram has no quantile");
}

/** What differs from both ends of a bucket by the same share. */
function middleOf(bucket: number): number {
  return bucket === 0 ? SMALLEST : (SMALLEST * 2 * GAMMA ** bucket) / (GAMMA + 1);
}
