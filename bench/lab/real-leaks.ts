import type { LabelFields } from "../rules/label.ts";
import type { Arm, Configuration } from "./configuration.ts";
import { release } from "./releases.ts";
import { type WorkspaceName, workspaces } from "./workspaces.ts";

const LINE_TABLE = "\\.AddLine$";
const PARSED = "\\.ParseGo\\b|\\.parseGoImpl$";
const CONTEXT = "context\\.|jsonrpc2\\.";

/** Leaks that gopls had, and that no catalogue excuses: of a release alone, or against the release before it. */
const leaking: readonly Configuration[] = [
  fails("57222-v0.10.1-sample", "sample", [release("v0.10.1")], PARSED),
  fails("57222-v0.10.1-x-mod", "x-mod", [release("v0.10.1")], PARSED),
  fails("57222-v0.9.1-v0.9.4-sample", "sample", [release("v0.9.1"), release("v0.9.4")], PARSED),
  fails("53200-v0.11.0-sample", "sample", [release("v0.11.0")], LINE_TABLE),
  fails("53200-v0.11.0-x-mod", "x-mod", [release("v0.11.0")], LINE_TABLE),
  fails("CL-B-v0.16.2-v0.17.1-sample", "sample", [release("v0.16.2"), release("v0.17.1")], LINE_TABLE),
  fails("CL-B-v0.16.2-v0.17.1-x-mod", "x-mod", [release("v0.16.2"), release("v0.17.1")], LINE_TABLE),
  fails("CL-D-v0.18.1-v0.19.1-sample", "sample", [release("v0.18.1"), release("v0.19.1")], CONTEXT),
  fails("CL-D-v0.18.1-v0.19.1-x-mod", "x-mod", [release("v0.18.1"), release("v0.19.1")], CONTEXT),
];

const tour = { workload: "open-close" };
const asking = { workload: "navigate" };

/** Leaks that the catalogue knows. */
const known: readonly Configuration[] = [
  passes("v0.17.1-sample", "sample", release("v0.17.1"), ["CL-B"]),
  passes("v0.18.1-x-mod", "x-mod", release("v0.18.1"), ["CL-B"]),
  passes("v0.19.1-sample", "sample", release("v0.19.1"), ["CL-B", "CL-D"]),
  passes("v0.21.1-sample", "sample", release("v0.21.1"), ["CL-B", "CL-D"]),
  passes("v0.23.0-sample", "sample", release("v0.23.0"), ["CL-B", "CL-D"]),
  passes("v0.24.0-sample", "sample", release("v0.24.0"), ["CL-B", "CL-D"]),
  passes("v0.24.0-x-mod", "x-mod", release("v0.24.0"), ["CL-B", "CL-D"]),
  passes("v0.17.1-open-close", "synthetic", release("v0.17.1"), ["CL-A"], tour),
  passes("v0.19.1-navigate", "sample", release("v0.19.1"), ["CL-D"], asking),
];

/** The same work on a release without the leak; and a cache of 200 versions of a file, which v0.12 fills and v0.13 has no more. */
const noLeak: readonly Configuration[] = [
  passes("v0.16.2-open-close", "synthetic", release("v0.16.2"), [], tour),
  passes("v0.18.1-navigate", "sample", release("v0.18.1"), [], asking),
  passes("61207-v0.12.4-x-mod", "x-mod", release("v0.12.4"), []),
  passes("61207-v0.13.2-x-mod", "x-mod", release("v0.13.2"), []),
  improves("CL-B-v0.17.1-v0.16.2", [release("v0.17.1"), release("v0.16.2")]),
];

export const realLeaks: readonly Configuration[] = [...leaking, ...known, ...noLeak];

function fails(name: string, workspace: WorkspaceName, arms: Configuration["arms"], names: string): Configuration {
  const label = { group: "real leaks", label: "leak", names, workspace } as const;
  return { name: `real-${name}`, label, arms, workspace: workspaces[workspace], options: {} };
}

function passes(
  name: string,
  workspace: WorkspaceName,
  arm: Arm,
  knownLeaks: string[],
  options: Configuration["options"] = {},
): Configuration {
  const label: LabelFields | Configuration["label"] =
    knownLeaks.length > 0
      ? { group: "real, known", label: "known only", known: knownLeaks, workspace }
      : { group: "real, no leak", label: "no leak", workspace };
  return { name: `real-${name}`, label, arms: [arm], workspace: workspaces[workspace], options };
}

/** The candidate is the one without. */
function improves(name: string, arms: readonly [Arm, Arm]): Configuration {
  const label = { group: "real, no leak", label: "no leak", workspace: "sample" } as const;
  return { name: `real-${name}`, label, arms, workspace: workspaces.sample, options: {} };
}
