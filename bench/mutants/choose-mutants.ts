import type { Mutant } from "./mutant.ts";
import { mutants } from "./mutants.ts";

/** The mutants of these names; of no name, all. */
export function chooseMutants(names: readonly string[]): readonly Mutant[] {
  if (names.length === 0) return mutants;
  return names.map((name) => {
    const mutant = mutants.find((candidate) => candidate.name === name);
    if (mutant === undefined) {
      throw new Error(`There is no mutant "${name}". There are: ${mutants.map((m) => m.name).join(", ")}`);
    }
    return mutant;
  });
}
