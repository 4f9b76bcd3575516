import type { Recording } from "../../src/model/recording.ts";
import { formatBytes } from "../../src/text/format-bytes.ts";
import { callPhases } from "./call-phases.ts";
import type { MeasuredPhase } from "./measured-phases.ts";
import type { Call, Rule, StoredGrowth } from "./rule.ts";

/** The ratio to the stored value at which the benchmark alerts. */
const ALERT = 1.5;

/**
 * What a benchmark with stored values says: github-action-benchmark over `growth_per_edit`, as in
 * the benchmark dhat_ls_flow of the Cairo compiler. Growth is that of the second half, and below 0 it is 0, there as here.
 */
export const growthPerEditRule: Rule = {
  name: "growth per edit > 150 %",
  about:
    "HeapAlloc of the last reading less the middle one, over the edits between, is more than 150 % of what the first other clean recording on the same workspace has (below 0 it counts as 0).",
  comparesArms: false,
  call: (recording: Recording, stored: StoredGrowth) =>
    callPhases(recording, (phase) => callPhase(phase, stored(phase.workload))),
};

/** Bytes per edit over the second half of a phase; undefined where it has no edits or too few readings. */
export function growthPerEdit({ snapshots }: Pick<MeasuredPhase, "snapshots">): number | undefined {
  const [middle, last] = [snapshots[Math.floor(snapshots.length / 2)], snapshots.at(-1)];
  if (!middle || !last || last.sent.edits === middle.sent.edits) return undefined;
  return (last.memory.heapAlloc - middle.memory.heapAlloc) / (last.sent.edits - middle.sent.edits);
}

function callPhase(phase: MeasuredPhase, stored: number | undefined): Call {
  const growth = growthPerEdit(phase);
  if (growth === undefined) return { calls: "not measured", why: "no edits" };
  if (stored === undefined) return { calls: "not measured", why: "no stored value" };
  const rises = Math.max(growth, 0) > ALERT * Math.max(stored, 0);
  return { calls: rises ? "fail" : "pass", why: `${formatBytes(growth)} an edit, stored ${formatBytes(stored)}` };
}
