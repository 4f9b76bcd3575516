import type { Expected, Mutant } from "../mutants/mutant.ts";

/** Where gopls comes from: a release, or the planted one of this name. */
export type Gopls = { readonly release: string } | { readonly mutant: Mutant };

/**
 * A module that gopls works on: a folder of this repository, a release that is copied out of the module cache, or one that the
 * program makes ("synthetic:300x480").
 */
export type Workspace =
  | { readonly folder: string }
  | { readonly module: string; readonly version: string }
  | { readonly synthetic: string };

/** One run of the program whose right answer is known. */
export interface Configuration {
  /** Names the folder of the run. */
  readonly name: string;
  readonly kind: "null" | "mutant" | "release" | "workload";
  /** The right answer. */
  readonly label: Expected;
  readonly gopls: Gopls;
  readonly workspace: Workspace;
  /** Go release, as `--go-version`. */
  readonly go?: string;
  /** More options of the program: workload, seed, cycles, … */
  readonly options: Readonly<Record<string, string>>;
}
