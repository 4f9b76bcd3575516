import { failure } from "../model/failure.ts";
import type { InstalledGopls } from "../model/recording.ts";
import type { World } from "../model/world.ts";
import type { Toolchain } from "./choose-toolchain.ts";
import { goCommand, goSaid } from "./go-command.ts";

const MAIN_PACKAGE = "golang.org/x/tools/gopls";

/** What `go version -m` says of a gopls binary. Throws not-gopls where it is something else. */
export async function describeBinary(path: string, toolchain: Toolchain, { folder, world }: { folder: string; world: World }): Promise<InstalledGopls> {
  const answer = await goCommand(world, { args: ["version", "-m", path], cwd: folder, toolchain: toolchain.name, env: { GOWORK: "off" } });
  const goVersion = /^.*: (go\S+)/m.exec(answer.stdout)?.[1];
  if (!answer.ok || goVersion === undefined) throw failure("not-gopls", { path, reason: answer.ok ? "go version can't tell how it was built" : goSaid(answer) });
  const main = /^\tpath\t(\S+)$/m.exec(answer.stdout)?.[1];
  if (main !== MAIN_PACKAGE) throw failure("not-gopls", { path, reason: `it was built from ${main ?? "an unknown package"}` });
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
