import { mostBoundedBytes } from "../../gopls/facts/owner-catalogue.ts";
import type { Warning } from "../../model/recording.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { groupBy } from "../../stats/group-by.ts";
import { formatBytes } from "../../text/format-bytes.ts";

const MAX_UNSTABLE_SHARE = 0.25;
/** So many points give each half five of them, without which nothing is proven to last. */
const MIN_PROFILES = 9;

/** What a reader should know about the readings a verdict stands on; snapshots of the soak are left out. */
export function judgeWarnings(snapshots: readonly Snapshot[]): readonly Warning[] {
  const measured = snapshots.filter(({ phase }) => phase !== "soak");
  const phases = groupBy(measured, ({ arm, phase }) => `${phase} of ${arm}`);
  return [...phases].flatMap(([name, own]) => [
    ...unstable(name, own),
    ...unboundedCache(name, own),
    ...fewProfiles(name, own),
  ]);
}

function unstable(name: string, snapshots: readonly Snapshot[]): readonly Warning[] {
  const count = snapshots.filter(({ stable }) => !stable).length;
  if (count <= snapshots.length * MAX_UNSTABLE_SHARE) return [];
  const message = `In ${name} the heap did not come to rest before ${count} of ${snapshots.length} readings; intervals are wider for it.`;
  return [{ code: "unstable-readings", message }];
}

function unboundedCache(name: string, snapshots: readonly Snapshot[]): readonly Warning[] {
  const most = Math.max(0, ...snapshots.map(({ heap }) => heap?.held.boundedCaches ?? 0));
  if (most <= mostBoundedBytes) return [];
  const held = formatBytes(most);
  const message = `In ${name} caches that should be bounded hold ${held}, more than their cap explains; what is above ${formatBytes(mostBoundedBytes)} counts as gopls' own.`;
  return [{ code: "bounded-cache-above-cap", message }];
}

function fewProfiles(name: string, snapshots: readonly Snapshot[]): readonly Warning[] {
  const count = snapshots.filter(({ heap }) => heap !== undefined).length;
  if (count >= MIN_PROFILES) return [];
  const message = `In ${name} there are ${count} heap profile(s); a leak of the owned heap can be proven from ${MIN_PROFILES} on.`;
  return [{ code: "few-profiles", message }];
}
