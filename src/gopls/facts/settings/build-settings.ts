import { literal, type Pattern, patternOrNone } from "../../../model/pattern.ts";

/** The settings of gopls that say which files belong to a workspace. */
interface BuildSettings {
  /** Flags of the go command, such as -tags=integration. */
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Whether gopls looks into a folder, by its path from the workspace with "/" between. */
  readonly looksInto: (folder: string) => boolean;
}

/** What `buildFlags`, `env` and `directoryFilters` say, by their own names, with "build." before them, or below "build". */
export function buildSettings(settings: Readonly<Record<string, unknown>>): BuildSettings {
  const env = Object.entries(settingOf(settings, "env") ?? {}).filter(([, value]) => typeof value === "string");
  const asked = settingOf(settings, "directoryFilters");
  const isTaken = Array.isArray(asked) && asked.every((filter) => typeof filter === "string" && isFilter(filter));
  const filters = (isTaken ? (asked as string[]) : DIRECTORY_FILTERS).map(filterOf);
  return {
    flags: stringsOf(settingOf(settings, "buildFlags")),
    env: Object.fromEntries(env) as Record<string, string>,
    looksInto: (folder) => {
      const parts = folder.split("/");
      // A folder is out where the last filter that meets it, or a folder that it is in, leaves it out.
      const path = (depth: number) => parts.slice(0, depth + 1).join("/");
      const found = filters.findLast(({ pattern }) => parts.some((_, depth) => pattern.test(path(depth))));
      return found?.includes ?? true;
    },
  };
}

/** Those of gopls since v0.9 where the user sets none that it takes (settings.DefaultOptions). */
const DIRECTORY_FILTERS = ["-**/node_modules"];

function settingOf(settings: Readonly<Record<string, unknown>>, name: string): unknown {
  const below = settings.build as Readonly<Record<string, unknown>> | undefined;
  return settings[name] ?? settings[`build.${name}`] ?? below?.[name];
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** gopls takes a list of filters only where all are such (settings.validateDirectoryFilter). */
function isFilter(filter: string): boolean {
  return (
    /^[+-]/.test(filter) &&
    filter
      .slice(1)
      .split("/")
      .every((part) => part === "**" || !/[?*]/.test(part))
  );
}

/** "-web" leaves a folder out, "+web/api" takes it in again, "-" alone is all; "**" stands for any folders. */
function filterOf(filter: string): { readonly includes: boolean; readonly pattern: Pick<Pattern, "test"> } {
  const path = filter.slice(1).replace(/^\/|\/$/g, "");
  const parts = path
    .split(/(\*\*(?:\/|$))/)
    .map((part) => (part === "**/" ? "(?:[^/]+/)*" : part === "**" ? ".*" : literal(part)));
  // Settings may be anybody's: a few "**" would keep the language's own engine busy for years. What is too long meets no folder.
  return { includes: filter.startsWith("+"), pattern: path === "" ? /^/ : patternOrNone(`^${parts.join("")}$`) };
}
