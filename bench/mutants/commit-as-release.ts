import { execa } from "execa";
import { buildEnvironment } from "../../src/gopls/process/closed-environment.ts";
import type { World } from "../../src/model/world.ts";

/** The same on every machine and on every day, so that the same source is the same commit. */
const NOBODY = { name: "nobody", email: "nobody@example.com", date: "2020-01-01T00:00:00Z" };

/**
 * Makes a folder a git repository of one commit, which has a release's tag. From Go 1.24 on the go command then writes that
 * version into the binary (-buildvcs), where gopls and this program read it; without it a build is "(devel)", of which every
 * known leak is believed.
 */
export async function commitAsRelease(folder: string, version: string, world: World): Promise<void> {
  const { name, email, date } = NOBODY;
  const env = {
    ...buildEnvironment(world.env),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date },
    ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date },
  };
  const git = (...args: string[]) => execa("git", args, { cwd: folder, env, extendEnv: false, stdin: "ignore" });
  await git("init", "--quiet");
  await git("add", "--all", "--force", ".");
  await git("commit", "--quiet", "--message", "planted");
  await git("tag", version);
}
