import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { LanguageClient } from "../../lsp/language-client.ts";
import { oneLine } from "../../text/one-line.ts";
import type { WorkspaceScan } from "../drive/files/scan-workspace.ts";
import { isIn } from "../drive/files/workspace-listing.ts";

/** How whole a workspace was loaded. */
export interface LoadErrors {
  /** Packages of the workspace that have files for this system. */
  readonly packages: number;
  readonly packagesWithErrors: number;
  /** The first errors, in gopls' words: "a/a.go:3: undefined: x". */
  readonly first: readonly string[];
}

const MOST_NAMED = 3;
/** DiagnosticSeverity.Error. */
const ERROR = 1;

/**
 * The errors that gopls published after the load, by package. `folders`: those of the modules that gopls was to load; undefined: of all. What is published of a go.mod
 * counts for no package, but is named.
 */
export function loadErrors(
  { diagnostics }: Pick<LanguageClient, "diagnostics">,
  { root, files }: Pick<WorkspaceScan, "root" | "files">,
  folders: readonly string[] | undefined,
): LoadErrors {
  const built = files.filter(
    ({ leftAlone, absolute }) =>
      leftAlone !== "other-system" && (folders?.some((folder) => isIn(folder, absolute)) ?? true),
  );
  const packages = new Set(built.map(({ absolute }) => dirname(absolute)));
  const found = [...diagnostics].flatMap(([uri, list]) => {
    const errors = list.filter(({ severity }) => severity === ERROR);
    return errors.length > 0 && uri.startsWith("file:") ? [{ path: fileURLToPath(uri), errors }] : [];
  });
  const withErrors = new Set(found.map(({ path }) => dirname(path)).filter((folder) => packages.has(folder)));
  const first = found
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, errors }) =>
      errors.map(
        ({ range, message }) =>
          `${relative(root, path)}:${range.start.line + 1}: ${oneLine(typeof message === "string" ? message : message.value)}`,
      ),
    );
  return { packages: packages.size, packagesWithErrors: withErrors.size, first: first.slice(0, MOST_NAMED) };
}

/**
 * More than a tenth of the packages with errors is no workspace to measure. What a build needs and does not have - a missing go.sum
 * entry, a private module - breaks every package that imports it, and those that import these: mostly all, or most of them. One
 * package that somebody works on, or that only another system builds, is a few of a hundred. In between there is little.
 */
const MOST_WITH_ERRORS = 0.1;

/** Whether so much of a workspace has errors that what gopls holds of it tells nothing. */
export function isBroken({ packages, packagesWithErrors }: LoadErrors): boolean {
  return packagesWithErrors > MOST_WITH_ERRORS * packages;
}

/** "gopls reports errors in 2 of 31 packages (93 % loaded without): a/a.go:3: undefined: x". */
export function loadErrorWords({ packages, packagesWithErrors, first }: LoadErrors): string {
  const share = Math.floor((1 - packagesWithErrors / Math.max(1, packages)) * 100);
  return `gopls reports errors in ${packagesWithErrors} of ${packages} packages (${share} % loaded without): ${first.join("; ")}`;
}
