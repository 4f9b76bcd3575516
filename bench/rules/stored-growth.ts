import { growthPerEdit } from "./growth-per-edit.ts";
import type { LabelledRun } from "./labelled-runs.ts";
import { measuredPhases } from "./measured-phases.ts";
import type { StoredGrowth } from "./rule.ts";

interface Stored {
  readonly run: string;
  readonly workspace: string;
  readonly workload: string;
  readonly growth: number;
}

/**
 * What a benchmark of growth per edit has stored: for a run, the values of the first clean recording on its workspace that
 * is another one.
 */
export function storedGrowth(runs: readonly LabelledRun[]): (run: LabelledRun) => StoredGrowth {
  const clean = runs.filter(({ label }) => label.group === "clean");
  const all: readonly Stored[] = clean.flatMap(({ label: { name, workspace }, read }) =>
    measuredPhases(read()).flatMap((phase) => {
      const growth = growthPerEdit(phase);
      return growth === undefined ? [] : [{ run: name, workspace, workload: phase.workload, growth }];
    }),
  );
  return ({ label: { name, workspace } }) =>
    (workload) =>
      all.find((one) => one.run !== name && one.workspace === workspace && one.workload === workload)?.growth;
}
