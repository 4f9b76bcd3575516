import { readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { WorkspaceScan } from "./scan-workspace.ts";

/** Of each workspace that a run measures, what tells of changes since its first session. */
export type Watched = Map<string, () => readonly string[]>;

/** Watches a workspace from now on, unless the run does so already. A scan of a copy names the files that were copied. */
export function watchOnce(watched: Watched, workspace: string, scan: WorkspaceScan): () => readonly string[] {
  const before = watched.get(workspace);
  if (before) return before;
  const inWorkspace = (path: string) => join(workspace, relative(scan.root, path));
  const files = scan.files.map((file) => ({ ...file, absolute: inWorkspace(file.absolute) }));
  const changedSince = watchFiles({ root: workspace, files, modules: scan.modules.map(inWorkspace) });
  watched.set(workspace, changedSince);
  return changedSince;
}

/**
 * Remembers the files of a workspace, and returns what asks for those that are others now: changed, new or gone since. Paths are
 * from the workspace, by path. Nobody tells gopls of such a change here, so it and the disk are apart from then on.
 */
function watchFiles({
  root,
  files,
  modules,
}: Pick<WorkspaceScan, "root" | "files" | "modules">): () => readonly string[] {
  const folders = [...new Set(files.map(({ absolute }) => dirname(absolute)))];
  const stampsNow = () => {
    const inModules = [root, ...modules].flatMap((folder) =>
      ["go.mod", "go.sum", "go.work"].map((name) => join(folder, name)),
    );
    const goFiles = folders.flatMap((folder) => namesIn(folder).map((name) => join(folder, name)));
    return new Map([...inModules, ...goFiles].map((path) => [path, stampOf(path)]));
  };
  const before = stampsNow();
  return () => {
    const now = stampsNow();
    const paths = [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
    return paths.map((path) => relative(root, path)).sort();
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".go"));
  } catch {
    return [];
  }
}

function stampOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.size} ${stats.mtimeMs} ${stats.ino}`;
}
