import { execa } from "execa";

/** All that a verdict depends on beside the recording. */
const RULES = ["src", "data", "bench/rules"];

/**
 * A sentence that names the commit whose rules judge: the given one, or HEAD. Throws where they are not those of the working
 * tree, for then another commit was judged by than is named.
 */
export async function judgedBy(frozen: string | undefined): Promise<string> {
  const named = await execa("git", ["rev-parse", "--verify", "--quiet", `${frozen ?? "HEAD"}^{commit}`], {
    reject: false,
  });
  if (named.exitCode !== 0) throw new Error(`there is no commit ${frozen ?? "HEAD"} here`);
  const commit = named.stdout.trim();
  const changed = await execa("git", ["diff", "--name-only", commit, "--", ...RULES]);
  const added = await execa("git", ["ls-files", "--others", "--exclude-standard", "--", ...RULES]);
  const differing = [changed.stdout, added.stdout].join("\n").split("\n").filter(Boolean);
  if (differing.length > 0 && frozen !== undefined) {
    throw new Error(`the rules of ${frozen} are not those of the working tree: ${differing.slice(0, 5).join(", ")} …`);
  }
  const state = differing.length > 0 ? ", with changes that are in no commit" : "";
  return `Judged by the rules of commit \`${commit.slice(0, 12)}\`${state} (${RULES.map((path) => `\`${path}/\``).join(", ")}).`;
}
