import { failure } from "../../model/failure.ts";
import { goCommand, goSaid } from "./go-command.ts";
import { goVersionAtLeast, toolchainName } from "./go-version.ts";
import { noModule } from "./no-module.ts";
import { newestReleaseFor } from "./resolve-release.ts";
import type { InstallContext } from "./tool-folder.ts";

/** A Go toolchain that is here and runs. */
export interface Toolchain {
  /** GOTOOLCHAIN that chooses it. */
  readonly name: string;
  /** "go1.27.0". */
  readonly version: string;
  /** As `go version` says it. */
  readonly words: string;
  /** The user's file of go settings. */
  readonly goEnv: string;
}

/** The oldest Go that can fetch other toolchains. */
const OLDEST = "1.21";

/** The Go on PATH. Throws go-missing or go-too-old. */
export async function localToolchain(context: InstallContext): Promise<Toolchain> {
  const local = await runningToolchain("local", context);
  if ("reason" in local) throw failure("go-missing", { reason: local.reason });
  if (!goVersionAtLeast(local.version, OLDEST)) throw failure("go-too-old", { have: local.version });
  return local;
}

/** For whom a toolchain is, as a failure names it. */
interface ToolchainWish {
  readonly neededBy: string;
  /** Whether an older gopls, which needs an older Go, would do. */
  readonly olderWouldDo: boolean;
}

/**
 * The toolchain for an arm: the asked for one; else the Go on PATH; else, where a module's go line is newer than that,
 * the one that the line names, asked for explicitly because the environment may say GOTOOLCHAIN=local. Throws
 * toolchain-unavailable with the newest gopls release that would do.
 */
export async function chooseToolchain(
  wanted: { goVersion: string | undefined; goLine: string | undefined; neededBy: string },
  local: Toolchain,
  context: InstallContext,
): Promise<Toolchain> {
  const need = wanted.goVersion ?? wanted.goLine;
  if (need === undefined || (wanted.goVersion === undefined && goVersionAtLeast(local.version, need))) return local;
  const asked = wanted.goVersion !== undefined;
  const wish = { neededBy: asked ? "--go-version" : wanted.neededBy, olderWouldDo: !asked };
  return exactToolchain(need, wish, local, context);
}

/**
 * The toolchain of that Go version, downloaded by the go command where it is not here. It is asked for explicitly, so that
 * GOTOOLCHAIN=local in the environment does not forbid it; GOPROXY=off does. Throws toolchain-unavailable.
 */
export async function exactToolchain(
  need: string,
  { neededBy, olderWouldDo }: ToolchainWish,
  local: Toolchain,
  context: InstallContext,
): Promise<Toolchain> {
  const name = toolchainName(need);
  if (name === local.version) return local;
  const other = await runningToolchain(name, context);
  if (!("reason" in other)) return other;
  const fits = (goLine: string) => goVersionAtLeast(local.version, goLine);
  const newest = olderWouldDo ? await newestReleaseFor(fits, context) : undefined;
  throw failure("toolchain-unavailable", { wanted: name, neededBy, reason: other.reason, newest });
}

async function runningToolchain(
  name: string,
  { folder, world }: InstallContext,
): Promise<Toolchain | { reason: string }> {
  const call = (args: string[]) => goCommand(world, { args, cwd: folder, toolchain: name, env: noModule(world) });
  const words = await call(["version"]);
  const version = /^go version (?:devel )?(go[\d.]+\S*)/.exec(words.stdout)?.[1];
  if (!words.ok || version === undefined) return { reason: goSaid(words) };
  const goEnv = await call(["env", "GOENV"]);
  return { name, version, words: words.stdout.trim(), goEnv: goEnv.stdout.trim() };
}
