import type { Mutant } from "./mutant.ts";
import { causeMutants, mutants } from "./mutants.ts";

/** The mutants of these names, "hover-64B" in the first base that has it or "v0.24.0/hover-64B"; of no name, all. */
export function chooseMutants(names: readonly string[]): readonly Mutant[] {
  if (names.length === 0) return mutants;
  return names.map((name) => {
    const mutant = [...mutants, ...causeMutants].find(
      (candidate) => name === candidate.name || name === fullName(candidate),
    );
    if (mutant === undefined) {
      throw new Error(
        `There is no mutant "${name}". There are: ${[...mutants, ...causeMutants].map(fullName).join(", ")}`,
      );
    }
    return mutant;
  });
}

/** A mutant's name among those of all bases. */
export function fullName({ base, name }: Pick<Mutant, "base" | "name">): string {
  return `${base.gopls}/${name}`;
}
