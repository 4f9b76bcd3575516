import type { Look } from "../model/plan.ts";

/**
 * When a phase of that number of planned cycles is looked at: early, where that is worth it, as planned, and after an extension.
 *
 * Each look may make its share of all the errors that a run may make (alpha spending, as Bonferroni does it over planned
 * looks). The shares add up to 1, so the stated error rates hold however the looks depend on each other.
 */
export function looksOf(cycles: number): readonly Look[] {
  const early = Math.max(LEAST_EARLY_CYCLES, Math.ceil((cycles * 5) / 8));
  const extended = { cycles: Math.ceil((cycles * 5) / 2), share: 0.2 };
  if (early >= cycles) return [{ cycles, share: 0.8 }, extended];
  return [{ cycles: early, share: 0.2 }, { cycles, share: 0.6 }, extended];
}

/** Fewer readings rarely decide anything, but a look still takes its share from the others. */
const LEAST_EARLY_CYCLES = 8;
