import { join } from "node:path";
import { andList } from "../../../text/and-list.ts";
import { readWorkspaceFile, type WorkspaceFile, type WorkspaceScan } from "./scan-workspace.ts";
import { isIn } from "./workspace-listing.ts";

/** Says of a folder of modules what gopls makes of it. */
export function apartWords({ root, modules }: Pick<WorkspaceScan, "root" | "modules">): string {
  const names = modules.slice(0, 8).map((folder) => pathFrom(root, folder));
  const more = modules.length > 8 ? ` and ${modules.length - 8} more` : "";
  const which = modules.length === 1 ? "module" : "modules";
  return `${root} is a folder of the ${which} ${more === "" ? andList(names) : names.join(", ")}${more} without a go.work that holds there: gopls (v0.15 and newer) makes a view of each module of which a file is open.`;
}

/**
 * The go.mod files of the modules that some files belong to. Who works in a folder of modules has a file of each open all the time: gopls
 * drops a module's view with its last open file.
 */
export function goModFiles(
  scan: WorkspaceScan,
  files: readonly { readonly absolute: string }[],
): readonly WorkspaceFile[] {
  const used = scan.modules.filter((folder) => files.some(({ absolute }) => isIn(folder, absolute)));
  return used.flatMap((folder) => readWorkspaceFile(scan.root, pathFrom(scan.root, join(folder, "go.mod"))) ?? []);
}

function pathFrom(root: string, path: string): string {
  return path
    .slice(root.length + 1)
    .split("\\")
    .join("/");
}
