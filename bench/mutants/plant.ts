import type { Mutant } from "./mutant.ts";

/** The source of a mutant's place with its call inserted as the first statement. Throws where the anchor is missing or not alone. */
export function plant(source: string, mutant: Pick<Mutant, "name" | "gopls" | "place" | "call">): string {
  const { name, gopls, place, call } = mutant;
  const found = [...source.matchAll(new RegExp(place.anchor, "gm"))];
  const [match] = found;
  if (match === undefined || found.length > 1) {
    throw new Error(
      `mutant ${name}: ${found.length} lines of ${place.file} in gopls ${gopls} match ${place.anchor}, and it must be one. ` +
        "Give the mutant the anchor of that release.",
    );
  }
  if (call === undefined) return source;
  const end = match.index + match[0].length;
  return `${source.slice(0, end)}\n\t${call}${source.slice(end)}`;
}
