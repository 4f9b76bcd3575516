import { statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { readText } from "../../../files/read-file.ts";
import { entriesOf } from "./modules-below.ts";
import type { ListedPackage } from "./workspace-listing.ts";

/**
 * Folders of which cgo may need any file, whatever its name, absolute: those of packages; by their paths from there, what `#cgo` lines
 * name, as in `-I${SRCDIR}/include -L../lib`, and those of what is included, as in `#include "conf/table.dat"`. Absolute paths stay where they
 * are.
 */
export function cgoInputs(packages: readonly Pick<ListedPackage, "folder" | "cgo">[]): readonly string[] {
  const folders = packages.flatMap(({ folder, cgo }) => {
    if (cgo.length === 0) return [];
    const sources = entriesOf(folder).filter((entry) => entry.isFile() && C_SOURCE.test(entry.name));
    const texts = cgo.map((name) => textOf(join(folder, name)));
    const named = texts.flatMap((text) => [...text.matchAll(CGO_LINE)]).flatMap(([line]) => pathsIn(line));
    const search = [folder, ...named.map((path) => resolve(folder, path))];
    const all = [...texts, ...sources.map(({ name }) => textOf(join(folder, name)))];
    const included = all
      .flatMap((text) => [...text.matchAll(INCLUDE)].map((match) => match[1] ?? ""))
      .filter((path) => !isAbsolute(path))
      .flatMap((path) => search.map((from) => join(from, path)));
    return [...search, ...included].flatMap(folderAt);
  });
  return [...new Set(folders)];
}

const C_SOURCE = /\.(?:c|cc|cpp|cxx|m|h|hh|hpp|hxx)$/;
const CGO_LINE = /^[ \t]*(?:\/\/|\*)?[ \t]*#cgo\b.*$/gm;
const INCLUDE = /^[ \t]*(?:\/\/|\*)?[ \t]*#[ \t]*include[ \t]*["<]([^">\n]+)[">]/gm;
const SRCDIR = /\$\{SRCDIR\}([^\s,"':;]*)/g;
const FLAG = /\s-(?:I|L|F(?!ramework)|iquote|isystem|include)\s*(?!\$\{SRCDIR\})([^\s/"'$-][^\s"']*)/g;

/** Paths from the package. */
function pathsIn(line: string): readonly string[] {
  const ofPackage = [...line.matchAll(SRCDIR)].map((match) => `.${match[1] ?? ""}`);
  return [...ofPackage, ...[...line.matchAll(FLAG)].map((match) => match[1] ?? "")];
}

/** The folder at a path, or that of the file there. */
function folderAt(path: string): readonly string[] {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? [path] : stats.isFile() ? [dirname(path)] : [];
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readText(path);
  } catch {
    // go tells of a file that can't be read.
    return "";
  }
}
