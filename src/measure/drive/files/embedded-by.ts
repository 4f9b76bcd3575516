import { statSync } from "node:fs";
import { join } from "node:path";
import { literal, type Pattern, patternOrNone } from "../../../model/pattern.ts";
import { entriesOf } from "./modules-below.ts";

/**
 * Files that patterns of `//go:embed` match, by their paths from the package with "/" between: of a folder all that is in it, but for
 * files whose names begin with . or _ where the pattern has no "all:" (package embed, "Directives").
 */
export function embeddedBy(patterns: readonly string[], folder: string): readonly string[] {
  return patterns.flatMap((pattern) => {
    const all = pattern.startsWith("all:");
    const parts = (all ? pattern.slice("all:".length) : pattern).split("/");
    const matched = parts.reduce<readonly string[]>(
      (paths, part) => paths.flatMap((path) => below(path, part, folder)),
      [""],
    );
    return matched.flatMap((path) => filesAt(path, folder, all));
  });
}

function below(path: string, part: string, folder: string): readonly string[] {
  const from = path === "" ? "" : `${path}/`;
  if (part === ".") return [path];
  if (!/[*?[\\]/.test(part)) return [`${from}${part}`];
  const pattern = partPattern(part);
  return entriesOf(join(folder, path)).flatMap(({ name }) => (pattern.test(name) ? [`${from}${name}`] : []));
}

/** As path.Match takes it: "*", "?", "[a-z]", "[^a]", and what a backslash makes plain. What go refuses matches nothing. */
function partPattern(part: string): Pick<Pattern, "test"> {
  const source = part.replace(
    /\\(.)|\[(\^?)((?:\\.|[^\]\\])+)\]|(\*)|(\?)|([.+^${}()|\]\\/[])/g,
    (...found: readonly string[]) => {
      const [, plain, not, set, star, any, other] = found;
      if (set !== undefined) return `[${not ?? ""}${set.replace(/[[&~]/g, "\\$&")}]`;
      if (star) return "[^/]*";
      if (any) return "[^/]";
      return literal(plain ?? other ?? "");
    },
  );
  return patternOrNone(`^${source}$`);
}

function filesAt(path: string, folder: string, all: boolean): readonly string[] {
  const stats = statSync(join(folder, path), { throwIfNoEntry: false });
  if (stats?.isFile()) return [path];
  if (!stats?.isDirectory()) return [];
  const inner = entriesOf(join(folder, path)).filter((entry) => all || !/^[._]/.test(entry.name));
  return inner.flatMap((entry) => {
    const at = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) return filesAt(at, folder, all);
    return entry.isFile() ? [at] : [];
  });
}
