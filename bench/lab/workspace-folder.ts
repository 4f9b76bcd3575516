import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { goCommand, goSaid } from "../../src/gopls/install/go-command.ts";
import { toolFolder } from "../../src/gopls/install/tool-folder.ts";
import type { World } from "../../src/model/world.ts";
import { copyModule } from "../mutants/copy-module.ts";
import type { Workspace } from "./configuration.ts";

/** A Go that is new enough for every module that is measured. */
const GO = "1.24.13";

/** The folder of a workspace, or what --workspace takes in its place; one that is a module's release is copied into the project's tool folder first. */
export async function workspaceFolder(workspace: Workspace, world: World): Promise<string> {
  if ("folder" in workspace) return resolve(workspace.folder);
  if ("synthetic" in workspace) return workspace.synthetic;
  const { module, version } = workspace;
  const all = join(toolFolder(world), "workspaces");
  const folder = join(all, `${basename(module)}-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(all, { recursive: true });
  const copying = mkdtempSync(join(all, "copying-"));
  try {
    await copyModule({ module, version, go: GO }, copying, world);
    await downloadDependencies(copying, world);
    // Of two copies at once the first one stays; they are alike.
    if (!existsSync(folder)) renameSync(copying, folder);
  } finally {
    rmSync(copying, { recursive: true, force: true });
  }
  return folder;
}

/** gopls scans the module cache: what came into it while gopls is measured would be growth. */
async function downloadDependencies(folder: string, world: World): Promise<void> {
  const answer = await goCommand(world, { args: ["mod", "download"], cwd: folder, toolchain: `go${GO}` });
  if (!answer.ok) throw new Error(`what ${folder} needs was not downloaded: ${goSaid(answer)}`);
}
