import { chmodSync, copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { World } from "../../src/model/world.ts";
import { type ModuleVersion, moduleFolder } from "./module-folder.ts";

/** Copies a module out of the module cache into a folder that may be written to. */
export async function copyModule(wanted: ModuleVersion, to: string, world: World): Promise<void> {
  copyFolder(await moduleFolder(wanted, world), to);
}

/** The module cache is read-only, and a plain copy would be too. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const target = join(to, entry.name);
    if (entry.isDirectory()) copyFolder(join(from, entry.name), target);
    else {
      copyFileSync(join(from, entry.name), target);
      chmodSync(target, 0o644);
    }
  }
}
