import { mostBoundedBytes } from "../../gopls/facts/owner-catalogue.ts";
import type { JudgeWarning } from "../../model/judge-warning.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { groupBy } from "../../stats/group-by.ts";

const MAX_UNSTABLE_SHARE = 0.25;
/** This number of points gives each half five, without which nothing is proven to last. */
const MIN_PROFILES = 9;

/** What a reader should know about the readings a verdict stands on; snapshots of the soak are left out. */
export function judgeWarnings(snapshots: readonly Snapshot[]): readonly JudgeWarning[] {
  const measured = snapshots.filter(({ phase }) => phase !== "soak");
  const phases = groupBy(measured, ({ arm, phase }) => `${phase} of ${arm}`);
  return [...phases.values()].flatMap((readings) => [
    ...unstable(readings),
    ...unboundedCache(readings),
    ...fewProfiles(readings),
  ]);
}

function unstable(readings: readonly Snapshot[]): readonly JudgeWarning[] {
  const count = readings.filter(({ stable }) => !stable).length;
  if (count <= readings.length * MAX_UNSTABLE_SHARE) return [];
  return [{ code: "unstable-readings", ...nameOf(readings), unstable: count, readings: readings.length }];
}

function unboundedCache(readings: readonly Snapshot[]): readonly JudgeWarning[] {
  const most = Math.max(0, ...readings.map(({ heap }) => heap?.held.boundedCaches ?? 0));
  if (most <= mostBoundedBytes) return [];
  return [{ code: "bounded-cache-above-cap", ...nameOf(readings), heldBytes: most, capBytes: mostBoundedBytes }];
}

function fewProfiles(readings: readonly Snapshot[]): readonly JudgeWarning[] {
  const count = readings.filter(({ heap }) => heap !== undefined).length;
  if (count >= MIN_PROFILES) return [];
  return [{ code: "few-profiles", ...nameOf(readings), profiles: count, needed: MIN_PROFILES }];
}

/** Readings of one phase have one name. */
function nameOf([first]: readonly Snapshot[]): { readonly arm: string; readonly workload: string } {
  return { arm: first?.arm ?? "", workload: first?.phase ?? "" };
}
