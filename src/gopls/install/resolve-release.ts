import { join } from "node:path";
import { makeFolder } from "../../files/make-folder.ts";
import { readText } from "../../files/read-file.ts";
import { writeFile } from "../../files/write-file.ts";
import { failure } from "../../model/failure.ts";
import { type GoAnswer, goCommand, goSaid } from "./go-command.ts";
import { goplsModule } from "./gopls-module.ts";
import { noModule } from "./no-module.ts";
import type { InstallContext } from "./tool-folder.ts";

interface Release {
  readonly version: string;
  /** The `go` line of its module; absent in very old ones. */
  readonly goLine: string | undefined;
}

const UNREACHABLE =
  /dial tcp|no such host|connection refused|i\/o timeout|TLS handshake|GOPROXY=off|network is unreachable|proxyconnect|x509/i;

/**
 * Looks up a release, or the newest for "latest". What an exact version says never changes, so it is asked once and
 * noted in the tool folder. Throws gopls-version-unknown or module-source-unreachable.
 */
export async function resolveRelease(wanted: string, context: InstallContext): Promise<Release> {
  const note = join(context.folder, "releases", wanted);
  const goLine = isExact(wanted) ? readNote(note) : undefined;
  if (goLine !== undefined) return { version: wanted, goLine };
  const release = await askForRelease(wanted, context);
  if (release.goLine !== undefined && isExact(release.version))
    writeNote(join(context.folder, "releases", release.version), release.goLine);
  return release;
}

/** The newest release, no pre-release, whose go line a Go version satisfies; undefined where none of the newest eight fits. */
export async function newestReleaseFor(
  satisfies: (goLine: string) => boolean,
  context: InstallContext,
): Promise<string | undefined> {
  const args = ["list", "-m", "-versions", "-json", goplsModule];
  const answer = await goCommand(context.world, { args, cwd: context.folder, env: noModule(context.world) });
  if (!answer.ok) return undefined;
  const versions = (JSON.parse(answer.stdout) as { Versions?: string[] }).Versions ?? [];
  const releases = versions.filter((version) => !version.includes("-")).reverse();
  for (const version of releases.slice(0, 8)) {
    const release = await resolveRelease(version, context).catch(() => undefined);
    if (release && satisfies(release.goLine ?? "1.0")) return release.version;
  }
  return undefined;
}

async function askForRelease(wanted: string, { folder, world }: InstallContext): Promise<Release> {
  const args = ["list", "-m", "-json", `${goplsModule}@${wanted}`];
  const answer = await goCommand(world, { args, cwd: folder, env: noModule(world) });
  if (!answer.ok) throw notFound(wanted, answer);
  const { Version, GoMod, GoVersion } = JSON.parse(answer.stdout) as {
    Version: string;
    GoMod?: string;
    GoVersion?: string;
  };
  // A Go that is older than the module's go line leaves GoVersion out.
  return {
    version: Version,
    goLine: GoVersion ?? (GoMod === undefined ? undefined : goLineOf(readText(GoMod))),
  };
}

function notFound(wanted: string, answer: GoAnswer) {
  const reason = goSaid(answer);
  return UNREACHABLE.test(reason)
    ? failure("module-source-unreachable", { version: wanted, reason })
    : failure("gopls-version-unknown", { version: wanted, reason });
}

function goLineOf(goMod: string): string | undefined {
  return /^go\s+(\S+)/m.exec(goMod)?.[1];
}

function isExact(version: string): boolean {
  return /^v\d+\.\d+\.\d+[\w.+-]*$/.test(version);
}

function readNote(path: string): string | undefined {
  try {
    return /^\d+\.\d+(?:\.\d+)?$/.exec(readText(path).trim())?.[0];
  } catch {
    return undefined;
  }
}

function writeNote(path: string, goLine: string): void {
  makeFolder(join(path, ".."));
  writeFile(path, `${goLine}\n`);
}
