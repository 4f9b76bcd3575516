import type { ProgramRun, Workspace } from "../lab/configuration.ts";

/** A run of the program for the matrix of workloads and versions. */
export interface MatrixRun extends ProgramRun {
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
  runOf("v0.17.1", synthetic, "open-close,everyday"),
  runOf("v0.16.2", synthetic, "open-close,everyday"),
  runOf("v0.17.1", sample, "type-repeat"),
  runOf("v0.11.0", sample, "type-repeat,type-unique"),
  runOf("v0.10.1", sample, "type-repeat,type-unique"),
  runOf("v0.16.2", sample, shared),
  ...own.map((workload) => runOf("v0.16.2", sample, workload)),
  runOf("v0.24.0", sample, shared),
  ...own.map((workload) => runOf("v0.24.0", sample, workload)),
];

function runOf(
  version: string,
  { place, workspace }: { place: string; workspace: Workspace },
  workload: string,
): MatrixRun {
  const first = workload.split(",")[0] ?? "";
  const name = `${version}-${place.replace(/\W+/g, "-")}-${first}`;
  const options = { workload, "max-minutes": "60" };
  const arm = { gopls: { release: version }, ...(version === "v0.24.0" ? {} : { go }) };
  return { arms: [arm], name, version, place, workspace, options };
}
