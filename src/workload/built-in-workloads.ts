import agent from "../../data/workloads/agent.yaml";
import branchSwitch from "../../data/workloads/branch-switch.yaml";
import completionStorm from "../../data/workloads/completion-storm.yaml";
import configChange from "../../data/workloads/config-change.yaml";
import diagnosticsChurn from "../../data/workloads/diagnostics-churn.yaml";
import everyday from "../../data/workloads/everyday.yaml";
import folders from "../../data/workloads/folders.yaml";
import goModEdit from "../../data/workloads/go-mod-edit.yaml";
import idle from "../../data/workloads/idle.yaml";
import navigate from "../../data/workloads/navigate.yaml";
import openClose from "../../data/workloads/open-close.yaml";
import refactor from "../../data/workloads/refactor.yaml";
import save from "../../data/workloads/save.yaml";
import typeRepeat from "../../data/workloads/type-repeat.yaml";
import typeUnique from "../../data/workloads/type-unique.yaml";
import workspaceSymbols from "../../data/workloads/workspace-symbols.yaml";
import writeByRename from "../../data/workloads/write-by-rename.yaml";
import { type Workload, WorkloadFileSchema } from "../model/workload.ts";
import { asWorkload } from "./as-workload.ts";

/** The library, in the order in which workloads are done and listed. */
const LIBRARY: Readonly<Record<string, unknown>> = {
  everyday,
  "type-repeat": typeRepeat,
  "type-unique": typeUnique,
  navigate,
  "open-close": openClose,
  "completion-storm": completionStorm,
  "workspace-symbols": workspaceSymbols,
  "diagnostics-churn": diagnosticsChurn,
  refactor,
  save,
  "write-by-rename": writeByRename,
  "branch-switch": branchSwitch,
  "go-mod-edit": goModEdit,
  folders,
  "config-change": configChange,
  agent,
  idle,
};

/** Names of the workloads that come with the program. */
export const builtInNames: readonly string[] = Object.keys(LIBRARY);

/** The workloads of these names that come with the program, in the order of the library; read when they are asked for. */
export function builtInWorkloads(names: readonly string[] = builtInNames): readonly Workload[] {
  return builtInNames
    .filter((name) => names.includes(name))
    .map((name) => asWorkload(WorkloadFileSchema.parse(LIBRARY[name]), name));
}
