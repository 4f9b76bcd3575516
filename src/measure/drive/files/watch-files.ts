import { readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { WorkspaceScan } from "./scan-workspace.ts";

/**
 * Remembers the files of a workspace, and returns what asks for those that are others now: changed, new or gone since. Paths are
 * from the workspace, by path. Nobody tells gopls of such a change here, so it and the disk are apart from then on.
 */
export function watchFiles({
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
