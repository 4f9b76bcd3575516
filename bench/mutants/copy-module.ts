import { chmodSync, copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goCommand, goSaid } from "../../src/gopls/go-command.ts";
import { noModule } from "../../src/gopls/no-module.ts";
import type { World } from "../../src/model/world.ts";

export interface ModuleVersion {
  readonly module: string;
  readonly version: string;
  /** Go release that downloads it. */
  readonly go: string;
}

/** Copies a module out of the module cache, which downloads it unless it is there, into a folder that may be written to. */
export async function copyModule(wanted: ModuleVersion, to: string, world: World): Promise<void> {
  const name = `${wanted.module}@${wanted.version}`;
  const args = ["mod", "download", "-json", name];
  const toolchain = `go${wanted.go}`;
  const answer = await goCommand(world, { args, cwd: tmpdir(), toolchain, env: noModule(world), limitMs: 5 * 60_000 });
  if (!answer.ok) throw new Error(`${name} was not downloaded: ${goSaid(answer)}`);
  copyFolder((JSON.parse(answer.stdout) as { Dir: string }).Dir, to);
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
