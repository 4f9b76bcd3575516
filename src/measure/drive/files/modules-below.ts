import { readdirSync } from "node:fs";
import { join } from "node:path";

/** What of Go lies in a folder and below it. */
export interface GoBelow {
  /** Folders with a go.mod, absolute, by path. */
  readonly modules: readonly string[];
  /** Go files in the folder itself. */
  readonly loose: boolean;
  /** Folders with Go files that belong to no module, absolute; the first few. */
  readonly withoutModule: readonly string[];
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
  let looked = 0;
  const pending = [{ at: folder, inModule: false }];
  for (let next = pending.shift(); next !== undefined && looked < MOST_FOLDERS; next = pending.shift(), looked++) {
    const { at } = next;
    const entries = entriesOf(at);
    const hasModule = entries.some((entry) => entry.name === "go.mod" && !entry.isDirectory());
    const hasGo = entries.some((entry) => entry.isFile() && entry.name.endsWith(".go"));
    const inModule = next.inModule || hasModule;
    if (hasModule) modules.push(at);
    if (hasGo && at === folder) loose = true;
    if (hasGo && !inModule && at !== folder && withoutModule.length < MOST_NAMED) withoutModule.push(at);
    for (const { name } of entries.filter((entry) => entry.isDirectory() && isLookedInto(entry.name))) {
      pending.push({ at: join(at, name), inModule });
    }
  }
  return { modules: modules.sort(), loose, withoutModule, whole: pending.length === 0 };
}

/** Whether the go command looks into a folder of that name for "./...". */
export function isLookedInto(name: string): boolean {
  return !/^[._]/.test(name) && !["vendor", "testdata", "node_modules"].includes(name);
}

/** The entries of a folder by name; none where it can't be read. */
export function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // A folder that can't be read is none that gopls could load.
    return [];
  }
}
