import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  statfsSync,
  symlinkSync,
} from "node:fs";
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { withFaultsOf } from "../../../files/file-fault.ts";
import { readText } from "../../../files/read-file.ts";
import { writeFile } from "../../../files/write-file.ts";
import { endedBy, failure } from "../../../model/failure.ts";
import type { Workload } from "../../../model/workload.ts";
import type { World } from "../../../model/world.ts";
import { formatBytes } from "../../../text/format-bytes.ts";
import { writesOnDisk } from "../../../workload/workload-facts.ts";
import { type AskedWorkspace, askGo, type GoWorld } from "./ask-go.ts";
import { isBuildInput, isLeftOut } from "./build-inputs.ts";
import { cgoInputs } from "./cgo-inputs.ts";
import { listWorkspace } from "./list-workspace.ts";
import { moduleLinks } from "./module-links.ts";
import { entriesOf } from "./modules-below.ts";
import { isIn, type ListedPackage, type WorkspaceListing } from "./workspace-listing.ts";

/** A copy that a workload may write to. */
export interface DisposableCopy {
  /** The copy of the folder that the editor opens. */
  readonly root: string;
  /** Over the arm's environment: a go.work that GOWORK names, and a GOPATH that packages are found by, are of the copy, too. */
  readonly env: Readonly<Record<string, string>>;
}

interface Copying {
  /** Where it is copied to. */
  readonly folder: string;
  /** Paths from the workspace that workloads name: these are copied, whatever they are. */
  readonly paths: readonly string[];
  /** All data, too: a workload may make gopls run tests and generators. */
  readonly whole: boolean;
}

/** Larger copies are told of before they are made. */
const TOLD_BYTES = 32 * 1024 * 1024;
const TOLD_FILES = 5_000;
const FILES_AT_ONCE = 100;

/**
 * Copies what a build of a workspace needs: its go.work, wherever that is, the modules that it uses, those that replace others by a
 * relative path, all at the same places relative to each other, and the folder itself. Data that no Go file needs is left out;
 * `go list` says what is embedded, and cgo may need any file of its folders. Links into the copy lead into the copy, others to the very thing. Throws
 * workspace-copy-too-large, workspace-of-go, interrupted and what listWorkspace throws.
 */
export async function disposableCopy(
  asked: AskedWorkspace,
  { folder, paths, whole }: Copying,
  world: World,
): Promise<DisposableCopy> {
  const { workspace } = asked;
  const listing = await listWorkspace(asked, world);
  const go = await goForCopy(asked, world);
  const { replacements, absoluteUses } = await moduleLinks(listing, go?.ask);
  const gopath = go?.byGopath ? go.gopath.find((path) => isIn(join(path, "src"), workspace)) : undefined;
  const trees = treesOf(workspace, [...listing.modules, ...replacements]);
  const work = listing.work === undefined ? [] : [listing.work, `${listing.work}.sum`];
  const packages = [...listing.packages, ...(await packagesBeside(listing, replacements, asked, world))];
  const inputs = cgoInputs(packages);
  const outside = inputs.filter((path) => !trees.some((tree) => isIn(tree, path)));
  const base = commonFolder([...trees, ...work.map(dirname), ...outside, ...(gopath === undefined ? [] : [gopath])]);
  const target = (path: string) => join(folder, "copy", basename(base) || "root", relative(base, path));
  const listed = whole || !listing.byGo ? undefined : listedFiles(packages);
  const plan = planCopy(trees, { workspace, listed, inputs, named: paths.map((path) => resolve(workspace, path)) });
  for (const path of work) addFile(path, plan);
  if (listing.work !== undefined) walk(join(dirname(listing.work), "vendor"), plan, () => true);
  tellSize(plan, { workspace, folder }, world);
  for (const [index, [path, { mode }]] of [...plan.files].entries()) {
    // Signals are heard between files.
    if (index % FILES_AT_ONCE === 0) await world.sleep(0);
    if (world.interrupted.aborted) {
      throw endedBy(world.interrupted, "the run directory");
    }
    mkdirSync(dirname(target(path)), { recursive: true });
    withFaultsOf(path, "read", () => accessSync(path, constants.R_OK));
    copyFileSync(path, target(path), constants.COPYFILE_FICLONE);
    // What is read-only, as the module cache is, can be written in the copy.
    chmodSync(target(path), mode | 0o200);
  }
  mkdirSync(target(workspace), { recursive: true });
  for (const link of plan.links) copyLink(link, { trees, target });
  for (const path of outside) linkOutside(path, target);
  if (go !== undefined && gopath !== undefined) {
    return { root: target(workspace), env: { GOPATH: [target(gopath), ...go.gopath].join(delimiter) } };
  }
  if (listing.work === undefined) return { root: target(workspace), env: {} };
  leadUsesIntoCopy(target(listing.work), absoluteUses, target);
  const named = { ...world.env, ...asked.env }.GOWORK || !isIn(dirname(listing.work), workspace);
  return { root: target(workspace), env: named ? { GOWORK: target(listing.work) } : {} };
}

/** Whether gopls works on a copy: a workload writes, or may make gopls write. */
export function needsCopy(plan: {
  readonly workloads: readonly Workload[];
  readonly allowCommands?: boolean | undefined;
}): boolean {
  return plan.allowCommands === true || plan.workloads.some(writesOnDisk);
}

/** The go command for a copy of a workspace; undefined: it can't be asked. Throws workspace-of-go where no copy would build. */
export async function goForCopy(asked: AskedWorkspace, world: GoWorld) {
  const go = await askGo(asked, world);
  if ("unable" in go) return undefined;
  if (isIn(go.goroot, asked.workspace)) throw failure("workspace-of-go", { path: asked.workspace, goroot: go.goroot });
  return go;
}

/** The folders that are copied: the workspace, and modules that are there; of a module above it, what belongs to that module. */
function treesOf(workspace: string, modules: readonly string[]): readonly string[] {
  const there = modules.filter((module) => lstatSync(join(module, "go.mod"), { throwIfNoEntry: false }));
  return [...new Set([workspace, ...there])];
}

function commonFolder(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  const holdsAll = first === dirname(first) || others.every((path) => isIn(first, path));
  return holdsAll ? first : commonFolder([dirname(first), ...others]);
}

/**
 * The packages of a copy that the listing of a workspace has not: of a module that the workspace lies in, all; and those of what stands
 * in for other modules.
 */
async function packagesBeside(
  { modules, byGo }: WorkspaceListing,
  replacements: readonly string[],
  asked: AskedWorkspace,
  world: GoWorld,
): Promise<readonly ListedPackage[]> {
  if (!byGo) return [];
  const holding = modules.filter((module) => module !== asked.workspace && isIn(module, asked.workspace));
  const packages = [];
  const others = replacements.filter((folder) => !modules.includes(folder));
  for (const workspace of [...holding, ...others]) {
    const env = { ...asked.env, GOWORK: "off" };
    // A replacement that is not there, or no module, has none; gopls tells of it.
    const listed = await listWorkspace({ ...asked, workspace, env }, world).catch(() => undefined);
    if (world.interrupted.aborted) break;
    packages.push(...(listed?.packages ?? []));
  }
  return packages;
}

/** Go files of packages and what these embed, absolute: they are copied whatever their names, and the folders they are in. */
function listedFiles(packages: readonly ListedPackage[]): ReadonlySet<string> {
  const files = packages.flatMap(({ folder, built, cgo, tests, ignored, embedded }) =>
    [...built, ...cgo, ...tests, ...ignored, ...embedded].map((path) => join(folder, path)),
  );
  return new Set(files);
}

interface CopyPlan {
  readonly files: Map<string, { readonly bytes: number; readonly mode: number }>;
  readonly links: Set<string>;
}

interface Needs {
  readonly workspace: string;
  /** Undefined: all may be needed, since the go command can't be asked. */
  readonly listed: ReadonlySet<string> | undefined;
  /** Folders of which any file may be needed. */
  readonly inputs: readonly string[];
  readonly named: readonly string[];
}

function planCopy(trees: readonly string[], { workspace, listed, inputs, named }: Needs): CopyPlan {
  const plan: CopyPlan = { files: new Map(), links: new Set() };
  const isNeeded = (path: string, inVendor: boolean) =>
    inVendor || listed === undefined || isBuildInput(basename(path)) || inputs.includes(dirname(path));
  for (const tree of trees) {
    const isOther = (path: string) => tree !== workspace && entriesOf(path).some(({ name }) => name === "go.mod");
    walk(tree, plan, isNeeded, (path) => trees.includes(path) || isOther(path));
  }
  for (const path of [...(listed ?? []), ...named]) addFile(path, plan);
  return plan;
}

/** Adds the files and links below a folder; it does not look into folders that are left to another walk. */
function walk(
  tree: string,
  plan: CopyPlan,
  isNeeded: (path: string, inVendor: boolean) => boolean,
  isLeft: (folder: string) => boolean = () => false,
): void {
  const pending = [{ at: tree, inVendor: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of entriesOf(next.at)) {
      if (isLeftOut(entry.name)) continue;
      const path = join(next.at, entry.name);
      const inVendor = next.inVendor || entry.name === "vendor";
      if (entry.isDirectory() && !isLeft(path)) pending.push({ at: path, inVendor });
      if (entry.isSymbolicLink()) plan.links.add(path);
      if (entry.isFile() && isNeeded(path, next.inVendor)) addFile(path, plan);
    }
  }
}

function addFile(path: string, { files }: CopyPlan): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) files.set(path, { bytes: stats.size, mode: stats.mode });
}

/** Says how much is copied where that takes time. Throws workspace-copy-too-large. */
function tellSize(
  { files }: CopyPlan,
  { workspace, folder }: { workspace: string; folder: string },
  world: World,
): void {
  const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0);
  if (bytes <= TOLD_BYTES && files.size <= TOLD_FILES) return;
  const { bavail, bsize } = statfsSync(folder);
  if (bytes > bavail * bsize) {
    const [needed, free] = [formatBytes(bytes), formatBytes(bavail * bsize)];
    throw failure("workspace-copy-too-large", { path: workspace, needed, free, temporary: world.temporary });
  }
  const text = `copying ${files.size} files (${formatBytes(bytes)}) of the workspace, for a workload that writes`;
  world.progress({ kind: "stage", stage: "load", text });
}

/** A link's copy leads to the copy of what is copied, and to the very thing elsewhere. Where a tree is copied to its place, it is none. */
function copyLink(
  link: string,
  { trees, target }: { trees: readonly string[]; target: (path: string) => string },
): void {
  if (trees.some((tree) => isIn(link, tree)) || lstatSync(target(link), { throwIfNoEntry: false })) return;
  const to = readlinkSync(link);
  const reached = resolve(dirname(link), to);
  const isCopied = trees.some((tree) => isIn(tree, reached));
  mkdirSync(dirname(target(link)), { recursive: true });
  symlinkSync(isCopied ? relative(dirname(link), reached) || "." : reached, target(link));
}

/** What cgo needs of outside is there, too: as a link, or as links beside what is copied to there. */
function linkOutside(path: string, target: (path: string) => string): void {
  const isThere = (at: string) => lstatSync(target(at), { throwIfNoEntry: false }) !== undefined;
  mkdirSync(dirname(target(path)), { recursive: true });
  const linked = isThere(path) ? entriesOf(path).map(({ name }) => join(path, name)) : [path];
  for (const at of linked) if (!isThere(at)) symlinkSync(at, target(at));
}

/** A go.work that uses a folder by an absolute path uses that folder's copy. */
function leadUsesIntoCopy(work: string, uses: readonly string[], target: (path: string) => string): void {
  if (uses.length === 0) return;
  const longestFirst = [...uses].sort((a, b) => b.length - a.length);
  const text = readText(work);
  const led = longestFirst.reduce((led, path) => led.replaceAll(path, isAbsolute(path) ? target(path) : path), text);
  writeFile(work, led);
}
