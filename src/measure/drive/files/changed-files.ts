import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { closedEnvironment } from "../../../gopls/process/closed-environment.ts";
import type { World } from "../../../model/world.ts";

/** Where the change under review may have begun, the surest first; HEAD^1 is what a merge commit of a pull request merges into. */
const BASES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
const LIMIT_MS = 20_000;

/**
 * Paths, from the workspace, of the files that the branch or the pull request changes, with what is not committed yet, new
 * files among it. Empty where git is not there or can't tell, as in a checkout that is one commit deep.
 */
export async function changedFiles(workspace: string, { env }: Pick<World, "env">): Promise<readonly string[]> {
  const base = env.GITHUB_BASE_REF ? [`origin/${env.GITHUB_BASE_REF}`] : [];
  const git = async (...args: readonly string[]): Promise<string | undefined> => {
    const options = { cwd: workspace, env: closedEnvironment(env), timeout: LIMIT_MS, maxBuffer: 64 * 1024 * 1024 };
    return promisify(execFile)("git", [...args], options).then(
      ({ stdout }) => stdout,
      () => undefined,
    );
  };
  const head = (await git("rev-parse", "HEAD"))?.trim();
  for (const candidate of [...base, ...BASES]) {
    const from = (await git("merge-base", candidate, "HEAD"))?.trim();
    if (from !== undefined && from !== "") return changedSince(from === head ? "HEAD" : from);
  }
  return changedSince("HEAD^1");

  async function changedSince(commit: string): Promise<readonly string[]> {
    const names = [
      await git("diff", "--name-only", "-z", "--relative", commit),
      await git("ls-files", "--others", "--exclude-standard", "-z"),
    ];
    return names.flatMap((list) => list?.split("\0") ?? []).filter((name) => name !== "");
  }
}
