import type { Configuration } from "./configuration.ts";
import { release } from "./releases.ts";
import { type WorkspaceName, workspaces } from "./workspaces.ts";

/** The same gopls is baseline and candidate: every regression is a false alarm. */
const sameBuild: readonly Configuration[] = [
  ...[1, 2, 3].map((seed) => pair("v0.16.2", "sample", seed)),
  ...[1, 2].map((seed) => pair("v0.16.2", "x-mod", seed)),
  pair("v0.16.2", "uuid", 1),
  pair("v0.16.2", "lo", 1),
  pair("v0.16.2", "gozstd", 1),
  pair("v0.16.1", "sample", 1),
  pair("v0.15.3", "sample", 1),
  pair("v0.15.3", "x-mod", 1),
  pair("v0.17.1", "sample", 1, ["CL-B"]),
  pair("v0.18.1", "x-mod", 1, ["CL-B"]),
  ...[1, 2].map((seed) => pair("v0.24.0", "sample", seed, ["CL-B", "CL-D"])),
  pair("v0.24.0", "x-mod", 1, ["CL-B", "CL-D"]),
];

/**
 * The same source, built by another Go: it keeps as many objects. What it holds in all may truly differ, so footprints are not
 * compared.
 */
const otherGo: readonly Configuration[] = [
  across("v0.16.2", ["1.23.12", "1.24.13"]),
  across("v0.16.2", ["1.22.12", "1.24.13"]),
  across("v0.18.1", ["1.23.12", "1.24.13"], ["CL-B"]),
  across("v0.21.1", ["1.25.5", "1.26.8"], ["CL-B", "CL-D"]),
];

export const sameTwice: readonly Configuration[] = [...sameBuild, ...otherGo];

function pair(version: string, workspace: WorkspaceName, seed: number, known: string[] = []): Configuration {
  return {
    name: `twice-${version}-${workspace}-seed-${seed}`,
    label: { group: "A/A", ...labelOf(known), workspace },
    arms: [release(version), release(version)],
    workspace: workspaces[workspace],
    options: { seed: String(seed) },
  };
}

function across(version: string, [before, after]: readonly [string, string], known: string[] = []): Configuration {
  return {
    name: `twice-${version}-go${before}-go${after}`,
    label: { group: "A/A", ...labelOf(known), workspace: "sample" },
    arms: [release(version, before), release(version, after)],
    workspace: workspaces.sample,
    options: { repetitions: "1" },
  };
}

function labelOf(known: string[]) {
  return known.length > 0 ? ({ label: "known only", known } as const) : ({ label: "no leak" } as const);
}
