import { readFileSync } from "node:fs";
import { failure } from "../model/failure.ts";
import type { World } from "../model/world.ts";
import { type GoAnswer, goCommand, goSaid } from "./go-command.ts";

export interface Release {
  readonly version: string;
  /** The `go` line of its module; absent in very old ones. */
  readonly goLine: string | undefined;
}

const MODULE = "golang.org/x/tools/gopls";
/** Asked in a folder that is no module, and whatever Go there is may read a newer module's facts. */
const ASKING = { GOWORK: "off", GOFLAGS: "", GO111MODULE: "on" };
const UNREACHABLE = /dial tcp|no such host|connection refused|i\/o timeout|TLS handshake|GOPROXY=off|network is unreachable|proxyconnect|x509/i;

/** Looks up a release, or the newest for "latest". Throws gopls-version-unknown or module-source-unreachable. */
export async function resolveRelease(wanted: string, { folder, world }: { folder: string; world: World }): Promise<Release> {
  const answer = await goCommand(world, { args: ["list", "-m", "-json", `${MODULE}@${wanted}`], cwd: folder, env: ASKING });
  if (!answer.ok) throw notFound(wanted, answer);
  const { Version, GoMod, GoVersion } = JSON.parse(answer.stdout) as { Version: string; GoMod?: string; GoVersion?: string };
  return { version: Version, goLine: GoVersion ?? (GoMod === undefined ? undefined : goLineOf(GoMod)) };
}

/** The newest release, no pre-release, whose go line a Go version satisfies; undefined where none of the newest twelve fits. */
export async function newestReleaseFor(satisfies: (goLine: string) => boolean, at: { folder: string; world: World }): Promise<string | undefined> {
  const answer = await goCommand(at.world, { args: ["list", "-m", "-versions", "-json", MODULE], cwd: at.folder, env: ASKING });
  if (!answer.ok) return undefined;
  const versions = (JSON.parse(answer.stdout) as { Versions?: string[] }).Versions ?? [];
  for (const version of versions.filter((v) => !v.includes("-")).reverse().slice(0, 12)) {
    const release = await resolveRelease(version, at).catch(() => undefined);
    if (release && satisfies(release.goLine ?? "1.0")) return release.version;
  }
  return undefined;
}

function notFound(wanted: string, answer: GoAnswer) {
  const said = goSaid(answer);
  return UNREACHABLE.test(said) ? failure("module-source-unreachable", { version: wanted, said }) : failure("gopls-version-unknown", { version: wanted, said });
}

function goLineOf(goMod: string): string | undefined {
  return /^go\s+(\S+)/m.exec(readFileSync(goMod, "utf8"))?.[1];
}
