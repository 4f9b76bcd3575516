import { lstatSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { readText } from "../../../files/read-file.ts";
import { builtHere } from "../../../gopls/go/built-here.ts";
import { goHeader } from "../../../gopls/go/go-header.ts";
import type { World } from "../../../model/world.ts";
import type { AskedWorkspace } from "./ask-go.ts";
import { entriesOf, fileAbove, filesOfNoModule, hasGoMod, isLookedInto, modulesBelow } from "./modules-below.ts";
import { isIn, type ListedPackage, type WorkspaceListing } from "./workspace-listing.ts";

/** A file that is longer has its header in the first part. */
const MOST_BYTES = 1_000_000;

/**
 * The same as the go command lists, where it can't be asked: folders are walked, and a file counts as built here only if nothing
 * could be against it.
 */
export function walkWorkspace(
  { workspace }: Pick<AskedWorkspace, "workspace">,
  why: string,
  { platform, arch }: Pick<World, "platform" | "arch">,
): WorkspaceListing {
  const work = fileAbove(workspace, "go.work");
  const own = fileAbove(workspace, "go.mod");
  const used = work === undefined ? [] : usedFolders(work).filter(hasGoMod);
  const below = used.length > 0 || own !== undefined ? undefined : modulesBelow(workspace);
  const modules = below?.modules ?? (used.length > 0 || own === undefined ? used : [dirname(own)]);
  const system = { os: platform, arch };
  const packages = modules.flatMap((folder) => packagesOf(folder, workspace, system));
  const loose = modules.length === 0 ? folderOf(workspace, "", system).found : [];
  const message = `go could not be asked about the files of ${workspace}: ${why}. They were found by their names, and those with build constraints left alone.`;
  return {
    work: used.length > 0 ? work : undefined,
    modules,
    apart: below !== undefined && modules.length > 0,
    packages: [...packages, ...loose],
    faults: [],
    notes: [{ code: "files-by-name", message }, ...(below ? filesOfNoModule(below, workspace) : [])],
    byGo: false,
  };
}

/** Folders of a go.work's `use` directives, one a line or in a block. */
function usedFolders(work: string): readonly string[] {
  const text = readText(work).replace(/\/\/.*$/gm, "");
  const blocks = [...text.matchAll(/^use\s*\(([^)]*)\)/gm)].flatMap((match) => (match[1] ?? "").split("\n"));
  const lines = [...text.matchAll(/^use[ \t]+([^(\n]+)$/gm)].map((match) => match[1] ?? "");
  const paths = [...blocks, ...lines].map((line) => line.trim().replace(/^(["`])(.*)\1$/, "$2"));
  return paths.filter((path) => path !== "").map((path) => resolve(dirname(work), path));
}

function packagesOf(root: string, workspace: string, system: { os: string; arch: string }): readonly ListedPackage[] {
  const name = /^module\s+["`]?([^\s"`]+)/m.exec(readText(join(root, "go.mod")))?.[1] ?? "";
  const start = isIn(root, workspace) ? workspace : root;
  const packages: ListedPackage[] = [];
  const pending = [start];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const way = relative(root, folder).split(sep).join("/");
    const { found, folders } = folderOf(folder, way === "" ? name : `${name}/${way}`, system);
    packages.push(...found);
    pending.push(...folders.filter((inner) => !hasGoMod(inner)));
  }
  return packages;
}

/** A folder as a package, if it is one, and the folders in it. */
function folderOf(folder: string, importPath: string, system: { os: string; arch: string }) {
  const names = { built: [] as string[], cgo: [] as string[], ignored: [] as string[], tests: [] as string[] };
  const entries = entriesOf(folder);
  for (const { name } of entries.filter((entry) => entry.isFile() && /^[^._].*\.go$/.test(entry.name))) {
    const path = join(folder, name);
    const text = lstatSync(path).size > MOST_BYTES ? "package large\n" : readText(path);
    if (!builtHere(name, text, system)) names.ignored.push(name);
    else if (name.endsWith("_test.go")) names.tests.push(name);
    else if (goHeader(text).imports.includes("C")) names.cgo.push(name);
    else names.built.push(name);
  }
  const isPackage = Object.values(names).some((list) => list.length > 0);
  const found: ListedPackage[] = isPackage ? [{ folder, importPath, ...names, embedded: [] }] : [];
  const folders = entries
    .filter((entry) => entry.isDirectory() && isLookedInto(entry.name))
    .map((entry) => join(folder, entry.name));
  return { found, folders };
}
