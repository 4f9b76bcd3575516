import type { Mutant } from "./mutant.ts";

/**
 * The source of a mutant's place with its call inserted as the first statement, and its declarations at the end of the file;
 * what they import has names of its own, as the file may import it too. Throws where the anchor is missing or not
 * alone.
 */
export function plant(
  source: string,
  mutant: Pick<Mutant, "name" | "base" | "place" | "call" | "declarations">,
): string {
  const { name, base, place, call, declarations } = mutant;
  const found = [...source.matchAll(new RegExp(place.anchor, "gm"))];
  const [match] = found;
  if (match === undefined || found.length > 1) {
    throw new Error(
      `mutant ${name}: ${found.length} lines of ${place.file} in gopls ${base.gopls} match ${place.anchor}, and it must be one. ` +
        "Give the mutant the anchor of that release.",
    );
  }
  if (call === undefined) return source;
  const end = match.index + match[0].length;
  const called = `${source.slice(0, end)}\n\t${call}${source.slice(end)}`;
  const { imports, rest } = renamedImports(declarations);
  return `${called.replace(PACKAGE_CLAUSE, (clause) => [clause, ...imports].join("\n"))}\n${rest}`;
}

const PACKAGE_CLAUSE = /^package \w+$/m;
const IMPORT = /^import (?:\([\s\S]*?^\)|"[^"]+")\n/gm;

function renamedImports(declarations: string): { readonly imports: readonly string[]; readonly rest: string } {
  const paths = (declarations.match(IMPORT) ?? []).flatMap((text) =>
    [...text.matchAll(/"([^"]+)"/g)].map(([, path = ""]) => path),
  );
  let rest = declarations.replace(IMPORT, "");
  const lines = paths.map((path) => {
    const base = path.slice(path.lastIndexOf("/") + 1);
    rest = rest.replace(new RegExp(`\\b${base}\\.`, "g"), `planted_${base}.`);
    return `import planted_${base} "${path}"`;
  });
  return { imports: lines, rest };
}
