import { tmpdir } from "node:os";
import { goCommand, goSaid } from "../../src/gopls/install/go-command.ts";
import { noModule } from "../../src/gopls/install/no-module.ts";
import type { World } from "../../src/model/world.ts";

export interface ModuleVersion {
  readonly module: string;
  readonly version: string;
  /** Go release that downloads it. */
  readonly go: string;
}

/** The folder of a module in the module cache, which downloads it unless it is there. It must not be written to. */
export async function moduleFolder(wanted: ModuleVersion, world: World): Promise<string> {
  const name = `${wanted.module}@${wanted.version}`;
  const args = ["mod", "download", "-json", name];
  const toolchain = `go${wanted.go}`;
  const answer = await goCommand(world, { args, cwd: tmpdir(), toolchain, env: noModule(world), limitMs: 5 * 60_000 });
  if (!answer.ok) throw new Error(`${name} was not downloaded: ${goSaid(answer)}`);
  return (JSON.parse(answer.stdout) as { Dir: string }).Dir;
}
