import type { Configuration } from "./configuration.ts";
import { release } from "./releases.ts";
import { type WorkspaceName, workspaces } from "./workspaces.ts";

/** Releases in which no leak is known, and which load every one of the modules. */
const versions = ["v0.15.3", "v0.16.1", "v0.16.2"] as const;
const modules: readonly WorkspaceName[] = ["sample", "x-mod", "uuid", "protobuf", "lo", "gozstd"];
const SEEDS = 4;

/** 0 fails of 73 runs are a rate of at most 5 % (Clopper–Pearson, 95 %); of 72 they are 5.0 % and a little more. */
const oneMore = run("v0.16.2", "sample", SEEDS + 1);

/** A gopls without known leaks, measured as users do, with the default workloads: every fail is a false alarm. */
export const cleanRuns: readonly Configuration[] = [
  ...versions.flatMap((version) =>
    modules.flatMap((name) => Array.from({ length: SEEDS }, (_, i) => run(version, name, i + 1))),
  ),
  oneMore,
];

function run(version: string, workspace: WorkspaceName, seed: number): Configuration {
  return {
    name: `clean-${version}-${workspace}-seed-${seed}`,
    label: { group: "clean", label: "no leak", workspace },
    arms: [release(version)],
    workspace: workspaces[workspace],
    options: { seed: String(seed) },
  };
}
