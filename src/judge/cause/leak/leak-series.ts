import type { Series } from "../../../model/growth.ts";

/** Leaking growth of a series, or what is left of it, and whether a fresh process showed that again. */
export interface LeakSeries extends Series {
  readonly confirmed: boolean;
}
