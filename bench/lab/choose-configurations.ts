import type { Configuration } from "./configuration.ts";
import { configurations } from "./configurations.ts";

/** The configurations of some sets ("nulls,mutants"); with `only`, those whose name it matches. */
export function chooseConfigurations(sets: string, only: string | undefined): readonly Configuration[] {
  const chosen = sets.split(",").flatMap((name) => {
    const set = configurations[name];
    if (set === undefined) {
      throw new Error(`There is no set "${name}". There are: ${Object.keys(configurations).join(", ")}`);
    }
    return set;
  });
  const matching = only === undefined ? chosen : chosen.filter(({ name }) => new RegExp(only).test(name));
  if (matching.length === 0) throw new Error(`--only ${only} matches none of: ${chosen.map((c) => c.name).join(", ")}`);
  return matching;
}
