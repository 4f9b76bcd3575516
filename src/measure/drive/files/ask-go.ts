import { basename, delimiter, dirname, isAbsolute } from "node:path";
import { buildSettings } from "../../../gopls/facts/settings/build-settings.ts";
import { type GoAnswer, goSaid } from "../../../gopls/install/go-command.ts";
import { closedEnvironment } from "../../../gopls/process/closed-environment.ts";
import { runProgram } from "../../../gopls/process/run-program.ts";
import { asFailure } from "../../../model/failure.ts";
import type { Arm } from "../../../model/plan.ts";
import type { World } from "../../../model/world.ts";

/** A workspace about which the go command is asked, as an arm's gopls will ask it. */
export interface AskedWorkspace extends Pick<Arm, "workspace" | "env" | "settings"> {
  /** GOTOOLCHAIN that chooses the Go; undefined: as the user has it. */
  readonly toolchain?: string | undefined;
}

/** What of the World that takes. */
export type GoWorld = Pick<World, "env" | "platform" | "arch" | "interrupted">;

interface Answered extends GoAnswer {
  /** The Go that is here can't answer at all: there is none, it is too old, it took too long, or it wants the network. */
  readonly unable: string | undefined;
  /** That is go's own word on the module that it was asked in: another one it may list. */
  readonly ofModule: boolean;
}

/** Asks the go command in a folder, by default the workspace. */
export type AskGo = (
  args: readonly string[],
  at?: { readonly folder?: string; readonly env?: Readonly<Record<string, string>> },
) => Promise<Answered>;

/** Where go is asked from. Paths are absolute. */
interface GoPlace {
  readonly ask: AskGo;
  /** The go.work that holds in the workspace. */
  readonly work: string | undefined;
  /** The folder of the go.mod that it is, or lies in. */
  readonly module: string | undefined;
  /** Go works by GOPATH. */
  readonly byGopath: boolean;
  /** Folder of Go itself. */
  readonly goroot: string;
  readonly gopath: readonly string[];
}

/** The largest repositories take seconds; what takes longer is done without. */
const LIMIT_MS = 60_000;

/** What says that this Go, or the lack of a network, is the reason, and not the workspace. */
const UNABLE = /GOPROXY=off|lookup disabled|toolchain not available|\(running go/;

/**
 * The go command for questions about a workspace: in gopls' environment, without the network, and so that it writes nothing:
 * -mod=mod in GOFLAGS would change go.mod. With where it finds itself, or why it can't be asked. Throws what ended the run.
 */
export async function askGo(
  { workspace, env, settings, toolchain }: AskedWorkspace,
  world: GoWorld,
): Promise<GoPlace | { readonly unable: string }> {
  const own = { ...env, ...buildSettings(settings).env };
  const chosen = toolchain === undefined ? {} : { GOTOOLCHAIN: toolchain };
  const askIn = async (args: readonly string[], folder: string, over: Readonly<Record<string, string>>) => {
    try {
      // Go takes the working directory's name from PWD, where that is the same folder: else links in it would be resolved.
      const env = { ...closedEnvironment(world.env), ...chosen, ...own, GOPROXY: "off", PWD: folder, ...over };
      const call = { program: "go", args, cwd: folder, env, limitMs: LIMIT_MS };
      const { notStarted, ...answer } = await runProgram(call, world);
      const missing = notStarted && (notStarted.code === "ENOENT" ? "there is no go on PATH" : notStarted.reason);
      const ofModule = missing === undefined && !answer.ok && UNABLE.test(answer.stderr);
      return { ...answer, unable: missing ?? (ofModule ? goSaid(answer) : undefined), ofModule };
    } catch (error) {
      if (asFailure(error).code !== "gopls-hung") throw error;
      const words = `go ${args[0]} did not end within ${LIMIT_MS / 1000} s`;
      return { ok: false, stdout: "", stderr: words, unable: words, ofModule: false };
    }
  };
  const found = await askIn(["env", "-json", "GOFLAGS", "GOWORK", "GOMOD", "GOROOT", "GOPATH"], workspace, {});
  if (!found.ok) return { unable: found.unable ?? goSaid(found) };
  const where = readJson<Readonly<Record<"GOFLAGS" | "GOWORK" | "GOMOD" | "GOROOT" | "GOPATH", string>>>(found.stdout);
  if (where === undefined) return { unable: noJson(found) };
  const { GOFLAGS, GOWORK, GOMOD, GOROOT, GOPATH } = where;
  const harmless = GOFLAGS.split(/\s+/).filter((flag) => !/^--?mod=mod$/.test(flag));
  return {
    ask: (args, { folder = workspace, env: over = {} } = {}) =>
      askIn(args, folder, { GOFLAGS: harmless.join(" "), ...over }),
    work: isAbsolute(GOWORK) ? GOWORK : undefined,
    // "/dev/null" or "NUL": there is none.
    module: isAbsolute(GOMOD) && basename(GOMOD) === "go.mod" ? dirname(GOMOD) : undefined,
    byGopath: GOMOD === "",
    goroot: GOROOT,
    gopath: GOPATH.split(delimiter).filter((path) => path !== ""),
  };
}

/** What go printed as JSON; undefined: it is none, as where a script named go in front of it prints something too. */
export function readJson<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

/** Why an answer that should be JSON says nothing. */
export function noJson({ stdout }: Pick<GoAnswer, "stdout">): string {
  const said = stdout.trim().split("\n", 1)[0]?.slice(0, 100) ?? "";
  return `it answered ${said === "" ? "nothing" : `"${said}"`} in place of JSON`;
}
