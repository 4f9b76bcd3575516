import { execa } from "execa";

/** All that a verdict depends on beside the recording. */
const RULES = ["src", "data", "bench/rules"];

/**
 * A sentence that names the commit whose rules judge: the given one, or HEAD. Throws where they are not those of the working
 * tree, for then another commit was judged by than is named.
 */
export async function judgedBy(frozen: string | undefined, folder = "."): Promise<string> {
  const wanted = frozen ?? "HEAD";
  const git = (...args: string[]) => execa("git", args, { cwd: folder, reject: false });
  const named = await git("rev-parse", "--verify", "--quiet", `${wanted}^{commit}`);
  if (named.exitCode !== 0) throw new Error(`there is no commit ${wanted} here`);
  const commit = named.stdout.trim();
  const changed = await git("diff", "--name-only", commit, "--", ...RULES);
  const added = await git("ls-files", "--others", "--exclude-standard", "--", ...RULES);
  const differing = `${changed.stdout}\n${added.stdout}`.split("\n").filter((path) => path !== "");
  if (differing.length > 0 && frozen !== undefined) {
    throw new Error(`the rules of ${frozen} are not those of the working tree: ${differing.slice(0, 5).join(", ")} …`);
  }
  const state = differing.length > 0 ? ", with changes that are in no commit" : "";
  return `Judged by the rules of commit \`${commit.slice(0, 12)}\`${state}.`;
}
