import type { Track } from "../../model/growth.ts";
import type { Budget } from "../../model/plan.ts";

export interface Allowance {
  /** From here on proven growth is a leak, per iteration in the track's unit. */
  readonly leakFrom: number;
  /** Growth whose interval is below this is within the budget. */
  readonly allowed: number;
}

/** The budget that the floors of the size classes were made for. */
const DEFAULT_BYTES = 2048;

/**
 * How much growth a track may have. Bytes: the budget, both ways, once for each new text that an iteration types. Goroutines: 0.1. Entries of gopls' caches: 0.5.
 *
 * A size class is counted exactly, so that a leak is seen in it long before the budget in bytes: from 0.4 object per
 * iteration on, or from 1 KiB on where that is less, but never from less than 0.25 object, for clean classes were seen to
 * drift by up to 0.12. So one object kept per iteration is found wherever a class is not too restless for it, and 0.1 nowhere. A budget above 2 KiB
 * raises these floors in proportion; one below does not lower them. What must be excluded in a class is still the
 * budget: a class so restless that ten 48-byte objects more or less do not show can still be bounded.
 */
export function allowance({ unit, key, budgets }: Pick<Track, "unit" | "key" | "budgets">, budget: Budget): Allowance {
  const bytes = budget.bytesPerIteration * budgets;
  if (unit === "bytes") return { leakFrom: bytes, allowed: bytes };
  if (unit === "goroutines") return { leakFrom: 0.1, allowed: 0.1 };
  if (unit === "entries") return { leakFrom: 0.5, allowed: 0.5 };
  const size = Number(key);
  const leakFrom = Math.min(0.4, Math.max(0.25, 1024 / size)) * Math.max(1, bytes / DEFAULT_BYTES);
  return { leakFrom, allowed: Math.max(leakFrom, bytes / size) };
}
