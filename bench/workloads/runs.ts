import type { Configuration, Workspace } from "../lab/configuration.ts";

/** A run of the program for the matrix of workloads and versions. */
export interface MatrixRun extends Configuration {
  readonly version: string;
  /** How the table names the workspace. */
  readonly place: string;
}

const shared =
  "everyday,type-repeat,navigate,refactor,completion-storm,workspace-symbols,diagnostics-churn,idle,type-unique";
const own = ["save,write-by-rename,branch-switch", "go-mod-edit,agent,open-close", "folders,config-change"];

/** The newest Go that builds gopls up to v0.18. */
const go = "1.24.13";
const sample = { place: "sample", workspace: { folder: "examples/workspace" } };
const synthetic = { place: "synthetic:300x480", workspace: { synthetic: "synthetic:300x480" } };

/** What leaks, and by which workload that is to be seen; and the clean release, under every workload. */
export const runs: readonly MatrixRun[] = [
  runOf("v0.17.1", synthetic, "open-close,everyday", "leak"),
  runOf("v0.16.2", synthetic, "open-close,everyday", "no-leak"),
  runOf("v0.17.1", sample, "type-repeat", "leak"),
  runOf("v0.11.0", sample, "type-repeat,type-unique", "leak"),
  runOf("v0.10.1", sample, "type-repeat,type-unique", "leak"),
  runOf("v0.16.2", sample, shared, "no-leak"),
  ...own.map((workload) => runOf("v0.16.2", sample, workload, "no-leak")),
  runOf("v0.24.0", sample, shared, "leak"),
  ...own.map((workload) => runOf("v0.24.0", sample, workload, "leak")),
];

function runOf(
  version: string,
  { place, workspace }: { place: string; workspace: Workspace },
  workload: string,
  label: Configuration["label"],
): MatrixRun {
  const first = workload.split(",")[0] ?? "";
  const name = `${version}-${place.replace(/\W+/g, "-")}-${first}`;
  const options = { workload, "max-minutes": "60" };
  const needed = version === "v0.24.0" ? {} : { go };
  return {
    kind: "workload",
    gopls: { release: version },
    name,
    label,
    version,
    place,
    workspace,
    options,
    ...needed,
  };
}
