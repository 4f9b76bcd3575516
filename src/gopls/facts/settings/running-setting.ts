import { lastPart } from "./setting-names.ts";

/**
 * The first of these settings by which gopls or its `go` command runs other programs, writes or fetches: variables (`CC`,
 * `GOPACKAGESDRIVER`, `GOFLAGS`, `PATH`), flags of a build (`-toolexec`) other than its tags, and two older settings.
 * Undefined: there is none. gopls goes by the last part of a name with dots.
 */
export function runningSetting(settings: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(settings).find((name) => {
    const setting = lastPart(name).toLowerCase();
    return setting === "buildflags" ? !isOnlyTags(settings[name]) : RUNNING.has(setting);
  });
}

const RUNNING: ReadonlySet<string> = new Set(["env", "allowmodfilemodifications", "allowimplicitnetworkaccess"]);

function isOnlyTags(flags: unknown): boolean {
  return Array.isArray(flags) && flags.every((flag) => typeof flag === "string" && /^--?tags=[\w.,!]*$/.test(flag));
}
