import { closedEnvironment } from "../../../gopls/process/closed-environment.ts";
import { runProgram } from "../../../gopls/process/run-program.ts";
import { Failure } from "../../../model/failure.ts";
import type { World } from "../../../model/world.ts";

const LIMIT_MS = 20_000;

/** Asks git; undefined where git is not there or can't tell. */
export type ReadGit = (...args: readonly string[]) => Promise<string | undefined>;

/**
 * A git that reads the repository of a folder and runs nothing that the repository names. A repository's own configuration
 * can name a program for nearly everything: to watch files, as a hook, to compare, to clean a file before it is compared, to
 * fetch what a partial clone lacks. All of that is switched off here, the one place that calls git. What the machine's and the
 * user's own configuration say besides stays, also that git refuses a repository of somebody else (`safe.directory`).
 */
export async function readGit(
  folder: string,
  world: Pick<World, "env" | "platform" | "interrupted">,
): Promise<ReadGit> {
  const env = { ...closedEnvironment(world.env), ...NO_NETWORK, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
  const run = async (args: readonly string[]): Promise<string | undefined> => {
    const call = { program: "git", args, cwd: folder, env, limitMs: LIMIT_MS };
    const { ok, stdout } = await runProgram(call, world).catch(orEnded);
    return ok ? stdout : undefined;
  };
  const names = await run([...SAFE, "config", "--list", "--name-only", "-z"]);
  const filters = names === undefined ? undefined : withoutFilters(names.split("\0"));
  return async (...args) => (filters === undefined ? undefined : run([...SAFE, ...filters, ...args]));
}

/** A git that takes too long tells nothing; a run that was told to end ends. */
function orEnded(error: unknown): { readonly ok: false; readonly stdout: string } {
  if (error instanceof Failure && error.code === "gopls-hung") return { ok: false, stdout: "" };
  throw error;
}

/** Whatever the repository says of `protocol.*.allow` and `core.sshCommand`: no object is fetched. */
const NO_NETWORK = { GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1" };

const SAFE: readonly string[] = [
  "--no-pager",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.untrackedCache=false"].flatMap((set) => ["-c", set]),
  // A folder that looks like a bare repository, as a pull request can make one, is none.
  ...["diff.external=", "safe.bareRepository=explicit"].flatMap((set) => ["-c", set]),
];

/**
 * Arguments that switch off every filter that any configuration names. Undefined: a name has an equals sign, so that no
 * argument can say it; then nothing is asked.
 */
function withoutFilters(names: readonly string[]): readonly string[] | undefined {
  const drivers = new Set(names.flatMap((name) => /^filter\.(.*)\.[^.]*$/is.exec(name)?.[1] ?? []));
  if ([...drivers].some((driver) => driver.includes("="))) return undefined;
  return [...drivers].flatMap((driver) =>
    ["clean=", "smudge=", "process=", "required=false"].flatMap((set) => ["-c", `filter.${driver}.${set}`]),
  );
}
