import { mutants } from "../mutants/mutants.ts";
import type { Configuration, Workspace } from "./configuration.ts";

const clean = "v0.16.2";
/** The newest Go that builds gopls up to v0.18. */
const go = "1.24.13";
const both = "everyday,type-unique";
const SEEDS = 11;

const sample: Workspace = { folder: "examples/workspace" };
const xMod: Workspace = { module: "golang.org/x/mod", version: "v0.20.0" };

/** A gopls without known leaks, measured as users do, again and again: every leak that is found is a false alarm. */
const nulls: readonly Configuration[] = [
  { name: "sample", workspace: sample },
  { name: "x-mod", workspace: xMod },
].flatMap(({ name, workspace }) =>
  Array.from({ length: SEEDS }, (_, i) => ({
    name: `null-${name}-seed-${i + 1}`,
    kind: "null" as const,
    label: "no-leak" as const,
    gopls: { release: clean },
    workspace,
    go,
    options: { workload: both, seed: String(i + 1) },
  })),
);

/** Every planted leak, and what only looks like one. */
const planted: readonly Configuration[] = mutants.map((mutant) => ({
  name: `mutant-${mutant.name}`,
  kind: "mutant",
  label: mutant.expected,
  gopls: { mutant },
  workspace: sample,
  go: mutant.go,
  options: { workload: mutant.workload },
}));

/** Releases with leaks that are documented upstream. Go is the one that is known to build them; of the newest its own. */
const releases: readonly Configuration[] = [
  { release: "v0.10.1", go },
  { release: "v0.11.0", go },
  { release: "v0.17.1", go },
  { release: "v0.18.1", go },
  { release: "v0.24.0" },
].map(({ release, ...toolchain }) => ({
  name: `release-${release}`,
  kind: "release",
  label: "leak",
  gopls: { release },
  workspace: sample,
  ...toolchain,
  options: { workload: both },
}));

/** What `--set` chooses among. */
export const configurations: Readonly<Record<string, readonly Configuration[]>> = {
  nulls,
  mutants: planted,
  releases,
};
