import { isAbsolute, relative, sep } from "node:path";
import type { Warning } from "../../../model/recording.ts";

/** A package of a workspace, with the names of its files by what they are on this system. */
export interface ListedPackage {
  readonly folder: string;
  readonly importPath: string;
  readonly built: readonly string[];
  /** Built, by way of cgo. */
  readonly cgo: readonly string[];
  /** Built on other systems, or with other tags. */
  readonly ignored: readonly string[];
  readonly tests: readonly string[];
  /** Paths from the folder of what `//go:embed` takes in, for tests too. */
  readonly embedded: readonly string[];
}

/** The modules and packages that belong to a folder that an editor opens. Paths are absolute. */
export interface WorkspaceListing {
  /** The go.work that holds here. */
  readonly work: string | undefined;
  /** Folders of the main modules: those that go.work uses, or the one that the folder is, or lies in. */
  readonly modules: readonly string[];
  /** The folder is none of a module and holds several, for each of which gopls makes a view once a file of it is open. */
  readonly apart: boolean;
  readonly packages: readonly ListedPackage[];
  /** What go says of folders and packages that it can't list. */
  readonly faults: readonly string[];
  readonly notes: readonly Warning[];
  /** Whether the go command has said all this: else embedded files are not known. */
  readonly byGo: boolean;
}

/** Whether a path is a folder, or in it. */
export function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== "..";
}
