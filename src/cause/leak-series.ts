import type { Series } from "../model/growth.ts";

/** Leaking growth of a series, or what is left of it, and whether a fresh process showed that again. */
export interface LeakSeries extends Series {
  readonly confirmed: boolean;
}

/** runtime/sizeclasses.go and MemStats.BySize: what is larger is in no class. */
export const LARGEST_CLASS_BYTES = 18_432;
