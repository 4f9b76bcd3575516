import type { Mutant } from "../mutants/mutant.ts";
import type { LabelFields } from "../rules/label.ts";

/** A gopls to run: a release, or a planted one, and the Go release that builds it, where it is not the newest. */
export interface Arm {
  readonly gopls: { readonly release: string } | { readonly mutant: Mutant };
  /** As `--go-version`: it builds a release, and this gopls calls it. */
  readonly go?: string;
}

/**
 * A module that gopls works on: a folder of this repository, a release that is copied out of the module cache, or one that the
 * program makes ("synthetic:300x480").
 */
export type Workspace =
  | { readonly folder: string }
  | { readonly module: string; readonly version: string }
  | { readonly synthetic: string };

/** One run of the program. */
export interface ProgramRun {
  /** Names the folder of the run. */
  readonly name: string;
  /** One, or the baseline and the candidate. */
  readonly arms: readonly [Arm] | readonly [baseline: Arm, candidate: Arm];
  readonly workspace: Workspace;
  /** More options of the program: workload, seed, cycles, … */
  readonly options: Readonly<Record<string, string>>;
}

/** One run of which it is known what is right to say. */
export interface Configuration extends ProgramRun {
  readonly label: Omit<LabelFields, "name">;
}
