import type { World } from "../../../model/world.ts";
import { readGit } from "./read-git.ts";

/** Where the change under review may have begun, the surest first; HEAD^1 is what a merge commit of a pull request merges into. */
const BASES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

/** Only names are asked for, and of these nothing that a program of the repository would have to make. */
const NAMES = ["--name-only", "--no-ext-diff", "--no-textconv", "--no-renames", "--ignore-submodules=all"];

/**
 * Paths, from the workspace, of the files that the branch or the pull request changes, with what is not committed yet, new
 * files among it. Empty where git is not there or can't tell, as in a checkout that is one commit deep.
 */
export async function changedFiles(
  workspace: string,
  world: Pick<World, "env" | "platform" | "interrupted">,
): Promise<readonly string[]> {
  const asked = world.env.GITHUB_BASE_REF;
  const base = asked ? [`origin/${asked}`] : [];
  const git = await readGit(workspace, world);
  const head = (await git("rev-parse", "HEAD"))?.trim();
  for (const candidate of [...base, ...BASES]) {
    const from = (await git("merge-base", candidate, "HEAD"))?.trim();
    if (from !== undefined && from !== "") return changedSince(from === head ? "HEAD" : from);
  }
  return changedSince("HEAD^1");

  async function changedSince(commit: string): Promise<readonly string[]> {
    const names = [
      await git("diff", ...NAMES, "-z", "--relative", commit, "--"),
      await git("ls-files", "--others", "--exclude-standard", "-z"),
    ];
    return names.flatMap((list) => list?.split("\0") ?? []).filter((name) => name !== "");
  }
}
