import { leaksOfOnePerUnit } from "../mutants/leaks.ts";
import type { Mutant } from "../mutants/mutant.ts";
import { causeMutants, mutants, sameLeak } from "../mutants/mutants.ts";
import type { Group, LabelFields } from "../rules/label.ts";
import type { Arm, Configuration } from "./configuration.ts";
import { type WorkspaceName, workspaces } from "./workspaces.ts";

/** Every function that is planted and keeps something. */
export const PLANTED = "\\.planted";

/** What gopls itself keeps in a workload, beside what is planted. */
const knownIn = { "v0.16.2": [], "v0.24.0": ["CL-B", "CL-D"] } as const;

/** Every planted leak, in both bases. */
export const plantedRuns: readonly Configuration[] = mutants
  .filter(({ expected }) => expected === "leak")
  .map((mutant) => run(`planted-${mutant.base.gopls}-${mutant.name}`, mutant));

/** Leaks whose mechanism is named. */
export const causeRuns: readonly Configuration[] = causeMutants.map((mutant) => run(`cause-${mutant.name}`, mutant));

/** What only looks like a leak, and a build with nothing planted. */
export const lookAlikeRuns: readonly Configuration[] = mutants
  .filter(({ expected }) => expected === "no leak")
  .map((mutant) => run(`look-alike-${mutant.base.gopls}-${mutant.name}`, mutant));

/** The same leak before and after a change that is none: no regression. */
export const sameLeakRuns: readonly Configuration[] = Object.entries(sameLeak).map(([name, { before, after }]) => ({
  name: `look-alike-two-arms-${name}`,
  label: { group: "same leak in both arms", label: "no leak", workspace: "sample" },
  arms: [mutantArm(before), mutantArm(after)],
  workspace: workspaces.sample,
  // A leak of both arms would fail otherwise; the footprint is not the question.
  options: { workload: "everyday", "fail-on": "regression", repetitions: "1" },
}));

function mutantArm(mutant: Mutant): Arm {
  return { gopls: { mutant }, go: mutant.base.go };
}

/** A run of a planted gopls on one of the modules. */
export function run(name: string, mutant: Mutant, workspace: WorkspaceName = "sample"): Configuration {
  return {
    name,
    label: { ...labelOf(mutant), workspace },
    arms: [mutantArm(mutant)],
    workspace: workspaces[workspace],
    // A build with nothing planted is measured as a release is.
    options: mutant.call === undefined ? {} : { workload: mutant.workload },
  };
}

function labelOf({ expected, name, base }: Mutant): Pick<LabelFields, "group" | "label" | "known" | "names"> {
  if (expected === "leak") return { group: groupOf(name, base.gopls), label: "leak", names: PLANTED };
  const known = [...knownIn[base.gopls]];
  if (known.length > 0) return { group: "real, known", label: "known only", known };
  return { group: "look-alikes", label: "no leak" };
}

function groupOf(name: string, version: Mutant["base"]["gopls"]): Group {
  return leaksOfOnePerUnit.has(name) ? `planted, one object per unit, ${version}` : `planted otherwise, ${version}`;
}
