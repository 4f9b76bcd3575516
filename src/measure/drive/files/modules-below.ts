import { type Dirent, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Warning } from "../../../model/recording.ts";

/** What of Go lies in a folder and below it. */
export interface GoBelow {
  /** Folders with a go.mod, absolute, by path. */
  readonly modules: readonly string[];
  /** Go files in the folder itself. */
  readonly loose: boolean;
  /** Folders with Go files that belong to no module, absolute; the first few. */
  readonly withoutModule: readonly string[];
  /** Where there is nothing else: folders with a go.mod that the go command does not look into, absolute; the first few. */
  readonly skipped: readonly string[];
  /** Whether all folders were looked at. */
  readonly whole: boolean;
}

/** Folders of a home directory, say, would take minutes. */
const MOST_FOLDERS = 20_000;
const MOST_NAMED = 5;

/** Looks for go.mod files and Go files in folders that the go command does not skip. Modules within modules count. */
export function modulesBelow(folder: string): GoBelow {
  const modules: string[] = [];
  const withoutModule: string[] = [];
  let loose = false;
  const inModules = new Set<string>();
  const whole = walkFolders(folder, isLookedInto, ({ at, above }, entries) => {
    const isModule = hasGoMod(at);
    const hasGo = entries.some((entry) => entry.isFile() && entry.name.endsWith(".go"));
    if (isModule) modules.push(at);
    if (isModule || inModules.has(above)) inModules.add(at);
    if (hasGo && at === folder) loose = true;
    if (hasGo && !inModules.has(at) && at !== folder && withoutModule.length < MOST_NAMED) withoutModule.push(at);
  });
  const skipped = modules.length > 0 || loose ? [] : skippedModules(folder);
  return { modules: modules.sort(), loose, withoutModule, skipped, whole };
}

/** Tells of Go files beside the modules of a folder, which gopls loads with none of them. */
export function filesOfNoModule(
  { modules, loose, withoutModule }: Pick<GoBelow, "modules" | "loose" | "withoutModule">,
  folder: string,
): readonly Warning[] {
  const folders = [...(loose ? [folder] : []), ...withoutModule];
  if (modules.length === 0 || folders.length === 0) return [];
  const message = `${folder} is a folder of modules, and Go files that belong to none of them were left out, such as those in ${folders.slice(0, MOST_NAMED).join(", ")}.`;
  return [{ code: "workspace-in-part", message }];
}

function skippedModules(folder: string): readonly string[] {
  const modules: string[] = [];
  walkFolders(
    folder,
    (name) => !/^(?:\.git|\.hg|\.svn|node_modules)$/.test(name),
    ({ at }) => {
      if (hasGoMod(at) && modules.length < MOST_NAMED) modules.push(at);
    },
  );
  return modules;
}

interface WalkedFolder {
  readonly at: string;
  readonly above: string;
}

/** Looks at a folder and those in it, the upper ones first, and says whether that were all. */
export function walkFolders(
  folder: string,
  isWanted: (name: string) => boolean,
  look: (folder: WalkedFolder, entries: readonly Dirent[]) => void,
): boolean {
  const pending: WalkedFolder[] = [{ at: folder, above: "" }];
  let looked = 0;
  for (const walked of pending) {
    if (looked++ === MOST_FOLDERS) return false;
    const entries = entriesOf(walked.at);
    look(walked, entries);
    for (const { name } of entries.filter((entry) => entry.isDirectory() && isWanted(entry.name)))
      pending.push({ at: join(walked.at, name), above: walked.at });
  }
  return true;
}

/** Whether a folder is the root of a module, as the go command sees it: a go.mod that is a folder, or a link to nothing, is none. */
export function hasGoMod(folder: string): boolean {
  return isFile(join(folder, "go.mod"));
}

/** Whether a regular file is there, or a link to one. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The file of that name in a folder or above it. */
export function fileAbove(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (isFile(join(at, name))) return join(at, name);
    if (dirname(at) === at) return undefined;
  }
}

/** Whether the go command looks into a folder of that name for "./...". */
export function isLookedInto(name: string): boolean {
  return !/^[._]/.test(name) && !["vendor", "testdata", "node_modules"].includes(name);
}

/** The entries of a folder by name; none where it can't be read. */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // A folder that can't be read is none that gopls could load.
    return [];
  }
}
