import { literal, type Pattern, patternOrNone } from "../../../model/pattern.ts";
import { lastPart } from "./setting-names.ts";

/** The settings of gopls that say which files belong to a workspace. */
interface BuildSettings {
  /** Flags of the go command, such as -tags=integration. */
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Whether gopls looks into a folder, by its path from the workspace with "/" between. */
  readonly looksInto: (folder: string) => boolean;
}

/**
 * What `buildFlags`, `env` and `directoryFilters` say, as gopls reads them: by the last part of their names, at the top. A map
 * below "build" is none, and a list is taken only where all in it are texts.
 */
export function buildSettings(settings: Readonly<Record<string, unknown>>): BuildSettings {
  const maps = valuesOf(settings, "env").filter((value) => typeof value === "object" && !Array.isArray(value));
  const env = maps.flatMap((map) => Object.entries(map ?? {})).filter(([, value]) => typeof value === "string");
  const asked = valuesOf(settings, "directoryFilters").filter(isListOfTexts);
  const filters = (asked.findLast((list) => list.every(isFilter)) ?? DIRECTORY_FILTERS).map(filterOf);
  return {
    flags: valuesOf(settings, "buildFlags").findLast(isListOfTexts) ?? [],
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

/** Under each of its names. gopls sets them all, in no order that is known, and says that this is a fault. */
function valuesOf(settings: Readonly<Record<string, unknown>>, setting: string): readonly unknown[] {
  return Object.entries(settings).flatMap(([name, value]) => (lastPart(name) === setting ? [value] : []));
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
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
