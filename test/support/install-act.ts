import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { toolFolder } from "../../src/gopls/install/tool-folder.ts";

const version = "v0.2.89";

/** Path of act, a runner for GitHub's workflows; built where it is not there yet, which takes about a minute. */
export async function installAct(): Promise<string> {
  const folder = join(toolFolder(process), `act-${version}`);
  const act = join(folder, process.platform === "win32" ? "act.exe" : "act");
  if (existsSync(act)) return act;
  mkdirSync(dirname(folder), { recursive: true });
  const building = mkdtempSync(`${folder}-`);
  try {
    const env = { GOBIN: building };
    await execa("go", ["install", `github.com/nektos/act@${version}`], { env, timeout: 8 * 60_000 });
    renameSync(building, folder);
  } catch (error) {
    // Another run may have been first.
    if (!existsSync(act)) throw error;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  return act;
}
