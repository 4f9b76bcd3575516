import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { readText as readRegular } from "../../../files/read-file.ts";
import { describeGoFile } from "../../../gopls/go/go-file.ts";
import { failure } from "../../../model/failure.ts";
import type { FileFacts } from "../../../model/recording.ts";

/** A file that a workload works on, with its text as it is on disk. */
export interface WorkspaceFile extends FileFacts {
  readonly absolute: string;
  readonly text: string;
}

/** A Go file of a workspace. */
export interface GoSource extends WorkspaceFile {
  readonly importPath: string;
  readonly imports: readonly string[];
  /** Written by hand, built on this system, with a function that calls something, and no test. */
  readonly editable: boolean;
  readonly test: boolean;
}

/** The Go files of a workspace, by path. */
export interface WorkspaceScan {
  readonly root: string;
  readonly files: readonly GoSource[];
}

/** A scan of more than this would cost more than it finds. */
const MAX_FILES = 20_000;
const MAX_BYTES = 1_000_000;

/**
 * Finds the Go files of a workspace: of the modules that its go.work uses, or else of its go.mod; not vendored, not in testdata.
 * Throws workspace-no-files where none of them can be edited.
 */
export function scanWorkspace(root: string, system: { readonly os: string; readonly arch: string }): WorkspaceScan {
  const files: GoSource[] = [];
  for (const module of moduleRoots(root)) collect(module, root, system, files);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (!files.some(({ editable }) => editable)) throw failure("workspace-no-files", { path: root });
  return { root, files };
}

interface ModuleRoot {
  readonly dir: string;
  readonly modulePath: string;
}

/** The modules of the workspace: those that go.work uses, else the one of go.mod. */
function moduleRoots(workspace: string): readonly ModuleRoot[] {
  const work = readText(join(workspace, "go.work"));
  const dirs = work === undefined ? ["."] : usedDirectories(work);
  const roots: ModuleRoot[] = [];
  for (const dir of dirs.map((used) => join(workspace, used))) {
    const modulePath = /^module\s+"?([^\s"]+)/m.exec(readText(join(dir, "go.mod")) ?? "")?.[1];
    if (modulePath) roots.push({ dir, modulePath });
  }
  return roots;
}

/** Directories of a go.work's `use` directives, one a line or in a block. */
function usedDirectories(work: string): readonly string[] {
  const text = work.replace(/\/\/.*$/gm, "");
  const blocks = [...text.matchAll(/^use\s*\(([^)]*)\)/gm)].flatMap((m) => (m[1] ?? "").split("\n"));
  const lines = [...text.matchAll(/^use\s+([^\s(]\S*)\s*$/gm)].map((m) => m[1] ?? "");
  return [...blocks, ...lines].map((line) => line.trim().replace(/^"(.*)"$/, "$1")).filter((line) => line !== "");
}

function collect(
  root: ModuleRoot,
  workspace: string,
  system: { readonly os: string; readonly arch: string },
  found: GoSource[],
): void {
  const pending = [root.dir];
  for (let dir = pending.pop(); dir !== undefined && found.length < MAX_FILES; dir = pending.pop()) {
    for (const entry of entriesOf(dir)) {
      const path = join(dir, entry.name);
      if (entry.isDirectory() && isSourceDirectory(path, entry.name)) pending.push(path);
      if (!entry.isFile() || !path.endsWith(".go")) continue;
      const file = goSource(path, root, workspace, system);
      if (file) found.push(file);
    }
  }
}

/** Directories that the go command skips for "./...", and modules of their own. */
function isSourceDirectory(path: string, name: string): boolean {
  if (/^[._]/.test(name) || name === "vendor" || name === "testdata" || name === "node_modules") return false;
  return !existsSync(join(path, "go.mod"));
}

function goSource(
  path: string,
  root: ModuleRoot,
  workspace: string,
  system: { readonly os: string; readonly arch: string },
): GoSource | undefined {
  if (statSync(path).size > MAX_BYTES) return undefined;
  const file = readWorkspaceFile(workspace, slashes(relative(workspace, path)));
  if (!file) return undefined;
  const directory = slashes(relative(root.dir, dirname(path)));
  const importPath = directory === "" ? root.modulePath : `${root.modulePath}/${directory}`;
  return { ...file, ...describeGoFile(basename(path), file.text, system), importPath, test: path.endsWith("_test.go") };
}

/** A file by its path from the workspace, with "/" between; undefined where it can't be read. */
export function readWorkspaceFile(workspace: string, path: string): WorkspaceFile | undefined {
  const absolute = join(workspace, path);
  const text = readText(absolute);
  if (text === undefined) return undefined;
  return { path, absolute, text, lines: text.split("\n").length - 1, bytes: Buffer.byteLength(text) };
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}

function entriesOf(dir: string) {
  try {
    return readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // A directory that can't be read is none that gopls could load.
    return [];
  }
}

function readText(path: string): string | undefined {
  try {
    return readRegular(path);
  } catch {
    return undefined;
  }
}
