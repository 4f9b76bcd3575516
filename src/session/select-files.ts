import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { failure } from "../model/failure.ts";
import type { FileFacts } from "../model/recording.ts";
import { describeGoFile, type GoFile } from "./go-file.ts";

export interface WorkspaceFile extends FileFacts {
  readonly absolute: string;
  readonly text: string;
}

/** What workloads work on, found in any workspace without configuration. */
export interface Selection {
  /** One file of each of up to five packages, the most imported ones first. */
  readonly inTurn: readonly WorkspaceFile[];
  readonly largest: WorkspaceFile;
  /** The largest file that is none of these; undefined: there is none. */
  readonly visited: WorkspaceFile | undefined;
}

const MAX_TURNS = 5;
/** A scan of more than this would cost more than it finds. */
const MAX_FILES = 20_000;
const MAX_BYTES = 1_000_000;

/** For whom files are selected. */
export interface SelectFor {
  readonly os: string;
  readonly arch: string;
  /** Iterations per cycle of each workload that works on files in turn. */
  readonly iterationsPerCycle: readonly number[];
}

/**
 * Chooses the files of a workspace that can be edited and asked about: written by hand, with a function, built on this
 * system, not vendored, not a test. As many take turns as divide every cycle: gopls keeps what it last worked on, so each
 * cycle must end on the same file, or the heap goes up and down with the files. Throws workspace-no-files where there is none.
 */
export function selectFiles(workspace: string, system: SelectFor): Selection {
  const candidates: Candidate[] = [];
  for (const root of moduleRoots(workspace)) collect(root, workspace, system, candidates);
  const bySize = [...candidates].sort((a, b) => b.lines - a.lines || order(a, b));
  const [largest] = bySize;
  if (!largest) throw failure("workspace-no-files", { path: workspace });
  const packages = onePerPackage(candidates);
  let turns = Math.min(MAX_TURNS, packages.length);
  while (system.iterationsPerCycle.some((iterations) => iterations % turns !== 0)) turns--;
  const inTurn = packages.slice(0, turns);
  const visited = bySize.find((file) => file !== largest && !inTurn.includes(file));
  return { inTurn, largest, visited };
}

interface Candidate extends WorkspaceFile {
  readonly go: GoFile;
  readonly importPath: string;
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

function collect(root: ModuleRoot, workspace: string, system: SelectFor, found: Candidate[]): void {
  const pending = [root.dir];
  for (let dir = pending.pop(); dir !== undefined && found.length < MAX_FILES; dir = pending.pop()) {
    for (const entry of entriesOf(dir)) {
      const path = join(dir, entry.name);
      if (entry.isDirectory() && isSourceDirectory(path, entry.name)) pending.push(path);
      if (!entry.isFile()) continue;
      const file = candidate(path, root, workspace, system);
      if (file) found.push(file);
    }
  }
}

/** Directories that the go command skips for "./...", and modules of their own. */
function isSourceDirectory(path: string, name: string): boolean {
  if (/^[._]/.test(name) || name === "vendor" || name === "testdata" || name === "node_modules") return false;
  return readText(join(path, "go.mod")) === undefined;
}

function candidate(path: string, root: ModuleRoot, workspace: string, system: SelectFor): Candidate | undefined {
  if (!path.endsWith(".go") || statSync(path).size > MAX_BYTES) return undefined;
  const text = readText(path);
  const go = text === undefined ? undefined : describeGoFile(path, text, system);
  if (text === undefined || !go?.editable) return undefined;
  const directory = slashes(relative(root.dir, dirname(path)));
  return {
    path: slashes(relative(workspace, path)),
    absolute: path,
    text,
    lines: text.split("\n").length - 1,
    bytes: Buffer.byteLength(text),
    go,
    importPath: directory === "" ? root.modulePath : `${root.modulePath}/${directory}`,
  };
}

/** The largest candidate of each package, packages ordered by how many files import them, then by that file's size. */
function onePerPackage(candidates: readonly Candidate[]): readonly Candidate[] {
  const importers = new Map<string, number>();
  for (const { go } of candidates) for (const path of go.imports) importers.set(path, (importers.get(path) ?? 0) + 1);
  const best = new Map<string, Candidate>();
  for (const file of [...candidates].sort((a, b) => b.lines - a.lines || order(a, b))) {
    if (!best.has(file.importPath)) best.set(file.importPath, file);
  }
  const popularity = (file: Candidate) => importers.get(file.importPath) ?? 0;
  return [...best.values()].sort((a, b) => popularity(b) - popularity(a) || b.lines - a.lines || order(a, b));
}

function order(a: FileFacts, b: FileFacts): number {
  return a.path < b.path ? -1 : 1;
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
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
