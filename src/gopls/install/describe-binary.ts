import { accessSync, constants, statSync } from "node:fs";
import { failure } from "../../model/failure.ts";
import type { InstalledGopls } from "../../model/recording.ts";
import type { Toolchain } from "./choose-toolchain.ts";
import { goCommand, goSaid } from "./go-command.ts";
import { goplsModule } from "./gopls-module.ts";
import { noModule } from "./no-module.ts";
import type { InstallContext } from "./tool-folder.ts";

/** What `go version -m` says of a gopls binary. Throws not-gopls where it is something else. */
export async function describeBinary(
  path: string,
  toolchain: Toolchain,
  { folder, world }: InstallContext,
): Promise<InstalledGopls> {
  refuseUnlessExecutable(path);
  const args = ["version", "-m", path];
  const answer = await goCommand(world, { args, cwd: folder, toolchain: toolchain.name, env: noModule(world) });
  const goVersion = /^.*: (go\S+)/m.exec(answer.stdout)?.[1];
  if (!answer.ok) throw failure("not-gopls", { path, reason: goSaid(answer).replaceAll(path, "it") });
  if (goVersion === undefined) throw failure("not-gopls", { path, reason: "go version can't tell how it was built" });
  const main = /^\tpath\t(\S+)$/m.exec(answer.stdout)?.[1];
  if (main !== goplsModule)
    throw failure("not-gopls", { path, reason: `it was built from ${main ?? "an unknown package"}` });
  const [, version = "(devel)", sum] = /^\tmod\t\S+\t(\S+)(?:\t(\S+))?/m.exec(answer.stdout) ?? [];
  return {
    version,
    goVersion,
    ...(sum === undefined ? {} : { sum }),
    path,
    buildInfo: answer.stdout.replaceAll(path, "gopls").trim(),
    toolchain: toolchain.words,
    goToolchain: toolchain.name,
    goEnv: toolchain.goEnv,
  };
}

function refuseUnlessExecutable(path: string): void {
  if (!statSync(path).isFile()) throw failure("not-gopls", { path, reason: "it is not a file" });
  try {
    accessSync(path, constants.X_OK);
  } catch {
    throw failure("not-gopls", { path, reason: "it may not be executed" });
  }
}
