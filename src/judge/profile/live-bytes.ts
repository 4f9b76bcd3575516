import type { HeapProfile } from "../../model/heap-profile.ts";
import { LARGEST_CLASS_BYTES } from "../../model/snapshot.ts";

/** inuse_space of all live objects, whoever holds them, as the samples have it. */
export function liveBytes(profile: HeapProfile): number {
  return bytesAbove(-1, profile);
}

/** The same of objects above the largest size class that the runtime counts. Nearly all of them are sampled. */
export function largeBytes(profile: HeapProfile): number {
  return bytesAbove(LARGEST_CLASS_BYTES, profile);
}

function bytesAbove(objectBytes: number, { sites }: HeapProfile): number {
  const counted = [...sites.values()].filter(({ site }) => site.objectBytes > objectBytes);
  return counted.reduce((sum, { values }) => sum + values.inuseBytes, 0);
}
