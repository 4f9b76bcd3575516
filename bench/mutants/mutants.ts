import { type Base, clean, newest } from "./base.ts";
import { leaks } from "./leaks.ts";
import { lookAlikes } from "./look-alikes.ts";
import type { Mutant, Plant } from "./mutant.ts";
import { places } from "./places.ts";

/** Nothing: built the same way. */
const none: Plant = {
  name: "none",
  about: "nothing: built the same way, with nothing inserted",
  place: places.hover,
  declarations: "",
  expected: "no-leak",
  workload: "everyday",
};

/** Every planted gopls: the leaks in both bases, what only looks like one in the clean base. */
export const mutants: readonly Mutant[] = [
  ...plantedIn(clean, [none, ...leaks, ...lookAlikes]),
  ...plantedIn(newest, [none, ...leaks]),
];

function plantedIn(base: Base, plants: readonly Plant[]): readonly Mutant[] {
  return plants.map((plant) => ({ ...plant, base }));
}
