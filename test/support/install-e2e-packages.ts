import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

/** The package of its own in which are what only the end-to-end tests need. */
export const e2eFolder = fileURLToPath(new URL("../e2e", import.meta.url));

/** Installs that package where this file of it is not there yet; what only slow tests need takes about two minutes. */
export async function installE2ePackages(file: string, { slow }: { readonly slow: boolean }): Promise<string> {
  const path = join(e2eFolder, "node_modules", file);
  if (!existsSync(path)) {
    const flags = ["--prefix", e2eFolder, slow ? "--include=dev" : "--omit=dev"];
    await execa("npm", ["ci", ...flags, "--ignore-scripts", "--no-audit", "--no-fund"], { timeout: 5 * 60_000 });
  }
  return path;
}
