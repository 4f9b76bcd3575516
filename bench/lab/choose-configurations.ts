import type { Configuration } from "./configuration.ts";
import { sets } from "./sets.ts";

/** The configurations of some sets ("clean,planted"), each once; with `only`, those whose name it matches. */
export function chooseConfigurations(names: string, only: string | undefined): readonly Configuration[] {
  const chosen = names.split(",").flatMap((name) => {
    const set = sets[name];
    if (set === undefined) throw new Error(`There is no set "${name}". There are: ${Object.keys(sets).join(", ")}`);
    return set;
  });
  const matching = [...new Set(chosen)].filter(({ name }) => only === undefined || new RegExp(only).test(name));
  if (matching.length === 0) throw new Error(`--only ${only} matches none of: ${chosen.map((c) => c.name).join(", ")}`);
  return matching;
}
