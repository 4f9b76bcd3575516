import type { HeapProfile } from "../../model/heap-profile.ts";
import { LARGEST_CLASS_BYTES } from "../../model/snapshot.ts";

/** Live bytes, whoever holds them, of objects above the largest size class that the runtime counts. Nearly all of them are sampled. */
export function largeBytes(profile: HeapProfile): number {
  const large = [...profile.sites.values()].filter(({ site }) => site.objectBytes > LARGEST_CLASS_BYTES);
  return large.reduce((sum, { values }) => sum + values.inuseBytes, 0);
}
