import { closeSync, lstatSync, readSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { openFile, readFile } from "../../../files/read-file.ts";
import { buildSettings } from "../../../gopls/facts/settings/build-settings.ts";
import { describeGoFile } from "../../../gopls/go/go-file.ts";
import { failure } from "../../../model/failure.ts";
import type { FileFacts, Warning } from "../../../model/recording.ts";
import type { AskedWorkspace, GoWorld } from "./ask-go.ts";
import { listWorkspace } from "./list-workspace.ts";
import { whyEmpty } from "./why-empty.ts";
import { isIn, type ListedPackage, type WorkspaceListing } from "./workspace-listing.ts";

/** A file that a workload works on, with its text as it is on disk. */
export interface WorkspaceFile extends FileFacts {
  readonly absolute: string;
  readonly text: string;
}

/** Why no workload edits a Go file, unless it names the file. */
export type LeftAlone = "generated" | "test" | "cgo" | "other-system" | "no-package" | "no-call" | "too-large" | "link";

/** A Go file of a workspace. Of one that is too large, `lines` and `imports` are those of its first part. */
export interface GoSource extends FileFacts {
  readonly absolute: string;
  readonly importPath: string;
  readonly imports: readonly string[];
  /** Undefined: it can be edited. */
  readonly leftAlone: LeftAlone | undefined;
  readonly test: boolean;
}

/** The Go files of a workspace, by path. */
export interface WorkspaceScan extends Pick<WorkspaceListing, "modules" | "apart" | "notes" | "byGo"> {
  readonly root: string;
  readonly files: readonly GoSource[];
}

/** More would cost more than it finds: the largest module that is known has 27,000. */
const MOST_FILES = 50_000;
/** A file that is larger costs more to type into than gopls' work on it tells. */
const MOST_BYTES = 1_000_000;

/**
 * Finds the Go files of a folder that an editor opens: those that go lists for it and that lie in it; of modules beside it only where
 * it has none itself, and `most` files, with a note where there are more. Without folders that the setting `directoryFilters` leaves out. Throws workspace-empty and what
 * listWorkspace throws.
 */
export async function scanWorkspace(asked: AskedWorkspace, world: GoWorld, most = MOST_FILES): Promise<WorkspaceScan> {
  const { workspace: root } = asked;
  const listing = await listWorkspace(asked, world);
  const { packages, modules, apart, notes, byGo } = listing;
  const inside = packages.filter(({ folder }) => isIn(root, folder));
  const { looksInto } = buildSettings(asked.settings);
  const own = (inside.length > 0 ? inside : packages).filter(({ folder }) =>
    looksInto(slashes(relative(root, folder))),
  );
  // Who has nothing but tests edits those.
  const testsAlone = own.every(({ built, cgo, ignored }) => [...built, ...cgo, ...ignored].length === 0);
  const named = own.flatMap((listed) => namesOf(listed, testsAlone ? undefined : "test"));
  const looked = named.length > most ? evenly(named, most) : named;
  const files = new Map(looked.flatMap((name) => sourceOf(name, root)).map((file) => [file.path, file]));
  if (files.size === 0) {
    const links = looked.map(({ package: { folder }, name }) => slashes(relative(root, join(folder, name))));
    const why = whyEmpty(listing, { root, links }, world);
    throw failure("workspace-empty", { path: root, modules, why, byGo, notes: notes.map(({ message }) => message) });
  }
  return {
    root,
    modules,
    apart,
    byGo,
    files: avoidLinks(
      [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
      root,
    ),
    notes: [...notes, ...unlisted(root, listing.faults), ...inPart(root, named.length, looked.length)],
  };
}

interface Named {
  readonly package: ListedPackage;
  readonly name: string;
  /** What is known of it without its text. */
  readonly leftAlone: LeftAlone | undefined;
  readonly test: boolean;
}

function namesOf(listed: ListedPackage, ofTests: LeftAlone | undefined): readonly Named[] {
  const named = (names: readonly string[], leftAlone: LeftAlone | undefined) =>
    names.map((name) => ({ package: listed, name, leftAlone, test: name.endsWith("_test.go") }));
  return [
    ...named(listed.built, undefined),
    ...named(listed.cgo, "cgo"),
    ...named(listed.tests, ofTests),
    ...named(listed.ignored, "other-system"),
  ];
}

/** As many as are looked at: of each package its first file, then the second of each, and so on. */
function evenly(named: readonly Named[], most: number): readonly Named[] {
  const seen = new Map<ListedPackage, number>();
  const ranked = named.map((item) => {
    const rank = seen.get(item.package) ?? 0;
    seen.set(item.package, rank + 1);
    return { item, rank };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ item }) => item);
}

function unlisted(root: string, faults: readonly string[]): readonly Warning[] {
  const [fault] = faults;
  if (fault === undefined) return [];
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  return [
    {
      code: "workspace-in-part",
      message: `go could not list all of ${root}, and gopls can't either: ${fault}${more}.`,
    },
  ];
}

function inPart(root: string, all: number, looked: number): readonly Warning[] {
  if (all === looked) return [];
  const message = `Only ${looked} of the ${all} Go files of ${root} were looked at, some of each package. Roles such as largest and most-imported are those among them.`;
  return [{ code: "workspace-in-part", message }];
}

/** Symbolic links are none: what they lead to is another file's, and can't be written. */
function sourceOf(
  { package: { folder, importPath }, name, leftAlone, test }: Named,
  root: string,
): readonly GoSource[] {
  const absolute = join(folder, name);
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  if (!stats?.isFile()) return [];
  const text = readText(absolute, stats.size > MOST_BYTES);
  if (text === undefined) return [];
  const { hasPackage, generated, imports, calls } = describeGoFile(text);
  const unworkable = hasPackage ? (calls ? undefined : "no-call") : "no-package";
  const byText = stats.size > MOST_BYTES ? "too-large" : unworkable;
  const why = leftAlone ?? (generated ? "generated" : byText);
  const facts = { path: slashes(relative(root, absolute)), lines: linesOf(text), bytes: stats.size };
  return [{ ...facts, absolute, importPath, imports, leftAlone: why, test }];
}

/** What is reached through a symbolic link is left alone where other files can be edited: nothing is written there. */
function avoidLinks(files: readonly GoSource[], root: string): readonly GoSource[] {
  const real = realpathSync(root);
  const known = new Map<string, boolean>();
  const linked = ({ absolute }: GoSource): boolean => {
    const folder = dirname(absolute);
    const found = known.get(folder) ?? realpathSync(folder) !== join(real, relative(root, folder));
    known.set(folder, found);
    return found;
  };
  const editable = files.filter(({ leftAlone }) => leftAlone === undefined);
  if (!editable.some((file) => !linked(file))) return files;
  return files.map((file) => (file.leftAlone === undefined && linked(file) ? { ...file, leftAlone: "link" } : file));
}

/** A file by its path from the workspace, with "/" between; undefined where it can't be read. */
export function readWorkspaceFile(workspace: string, path: string): WorkspaceFile | undefined {
  const absolute = join(workspace, path);
  const text = readText(absolute);
  if (text === undefined) return undefined;
  return { path, absolute, text, lines: linesOf(text), bytes: Buffer.byteLength(text) };
}

function linesOf(text: string): number {
  return text.split("\n").length - 1;
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}

/** A file's text, or its first part; undefined where it can't be read. */
function readText(path: string, inPart = false): string | undefined {
  try {
    return (inPart ? firstPart(path) : readFile(path)).toString("utf8");
  } catch {
    return undefined;
  }
}

function firstPart(path: string): Buffer {
  const file = openFile(path);
  try {
    const bytes = Buffer.alloc(MOST_BYTES);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
