import type { Schedule } from "../../model/plan.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { repeats } from "../../workload/workload-facts.ts";
import { measureGrowth } from "../growth/measure-growth.ts";
import { type PhaseFacts, readPhase, shownLeaks, withoutKnown } from "../known/phase-growths.ts";
import { decide } from "../verdict/decide.ts";
import { isDecided } from "./is-decided.ts";

/**
 * Whether a phase may end with these snapshots, its start first: one of the planned looks has come, and at the level of
 * that look every deciding series has its verdict; or it was the last look. Nothing is looked at in between.
 */
export function canEnd(
  snapshots: readonly Snapshot[],
  plan: Pick<PhaseFacts, "workload" | "budget" | "goplsVersion" | "profile"> & {
    readonly schedule: Schedule;
    /** Another arm's growth is going to be compared with this. */
    readonly compares: boolean;
  },
): boolean {
  const { schedule, budget, compares } = plan;
  const cycles = snapshots.length - 1;
  if (schedule.looks.length === 0) return cycles >= schedule.cycles;
  const look = schedule.looks.find((planned) => planned.cycles === cycles);
  if (!look) return cycles > (schedule.looks.at(-1)?.cycles ?? 0);
  if (look === schedule.looks.at(-1)) return true;
  const phase = readPhase(snapshots, {
    ...plan,
    measure: (tracks) => measureGrowth(tracks, () => look.share),
    isKept: () => true,
  });
  const dosed = schedule.confirmDose > 0 && repeats(plan.workload);
  // What the phase is too short to show of a known leak, another phase or the dose will.
  const known = dosed ? phase.leaks.map(({ id }) => id) : shownLeaks(phase);
  const series = decide(withoutKnown(phase, new Set(known)).beside, budget);
  return isDecided(series, budget, { early: cycles < schedule.cycles, compares, dosed });
}
