import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { readText } from "../../../files/read-file.ts";

/** What no language server reads: version control, and what was made by us or by others' package managers. */
const LEFT_OUT = /^(?:\.git|\.hg|\.svn|node_modules|gopls-leak-gate-out.*)$/;

/**
 * Copies a workspace below a folder, so that a workload may write to it, and returns the root of the copy. Modules beside it that
 * its go.mod or go.work names by a relative path are linked to, at the same relative place.
 */
export function disposableCopy(workspace: string, folder: string): string {
  const outside = pathsOutside(workspace);
  const levels = Math.max(0, ...outside.map((path) => path.split("/").filter((part) => part === "..").length));
  const above = workspace.split(sep).filter(Boolean).slice(0, -1);
  const root = join(folder, "copy", ...above.slice(above.length - Math.min(levels, above.length)), "workspace");
  copyFolder(workspace, root);
  for (const path of outside) {
    const link = resolve(root, path);
    if (existsSync(link) || !existsSync(resolve(workspace, path))) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve(workspace, path), link, "junction");
  }
  return root;
}

/** Copies regular files and links; whatever was read-only, as the module cache is, can be written in the copy. */
function copyFolder(from: string, to: string, workspace = from): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (LEFT_OUT.test(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target, workspace);
    if (entry.isSymbolicLink()) symlinkSync(linkTarget(source, workspace), target);
    if (!entry.isFile()) continue;
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
    chmodSync(target, lstatSync(source).mode | 0o200);
  }
}

/** Where a link's copy leads: to the copy of what is in the workspace, and to the very thing outside. */
function linkTarget(link: string, workspace: string): string {
  const target = readlinkSync(link);
  const reached = resolve(dirname(link), target);
  if (isOutside(workspace, reached)) return reached;
  return isAbsolute(target) ? target : relative(dirname(link), reached);
}

/** Relative paths in go.work and go.mod that lead out of the workspace: `use ../x`, `replace a => ../x`. */
function pathsOutside(workspace: string): readonly string[] {
  const texts = ["go.work", "go.mod"].map((name) => join(workspace, name)).filter((path) => existsSync(path));
  const paths = texts.flatMap((path) => {
    const lines = readText(path).replace(/\/\/.*$/gm, "");
    return [...lines.matchAll(/(?:=>|^use|^)\s+"?(\.\.[^\s"]*)/gm)].map((match) => match[1] ?? "");
  });
  return [...new Set(paths)].filter((path) => isOutside(workspace, resolve(workspace, path)));
}

function isOutside(workspace: string, path: string): boolean {
  const way = relative(workspace, path);
  return isAbsolute(way) || way.split(sep)[0] === "..";
}
