import { closedEnvironment } from "../../../gopls/process/closed-environment.ts";
import { runProgram } from "../../../gopls/process/run-program.ts";
import { Failure } from "../../../model/failure.ts";
import type { World } from "../../../model/world.ts";

/** Where the change under review may have begun, the surest first; HEAD^1 is what a merge commit of a pull request merges into. */
const BASES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
const LIMIT_MS = 20_000;

/**
 * Paths, from the workspace, of the files that the branch or the pull request changes, with what is not committed yet, new
 * files among it. Empty where git is not there or can't tell, as in a checkout that is one commit deep.
 */
export async function changedFiles(
  workspace: string,
  world: Pick<World, "env" | "platform" | "interrupted">,
): Promise<readonly string[]> {
  const { env } = world;
  const base = env.GITHUB_BASE_REF ? [`origin/${env.GITHUB_BASE_REF}`] : [];
  const git = async (...args: readonly string[]): Promise<string | undefined> => {
    const call = { program: "git", args, cwd: workspace, env: closedEnvironment(env), limitMs: LIMIT_MS };
    const { ok, stdout } = await runProgram(call, world).catch(orEnded);
    return ok ? stdout : undefined;
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

/** A git that takes too long tells nothing; a run that was told to end ends. */
function orEnded(error: unknown): { readonly ok: false; readonly stdout: string } {
  if (error instanceof Failure && error.code === "gopls-hung") return { ok: false, stdout: "" };
  throw error;
}
