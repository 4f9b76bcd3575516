import { type Base, clean, newest } from "./base.ts";
import { causes } from "./causes.ts";
import { listOf } from "./kept-for-good.ts";
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
  expected: "no leak",
  workload: "everyday",
};

/** Every planted gopls: the leaks in both bases, what only looks like one in the clean base. */
export const mutants: readonly Mutant[] = [
  ...plantedIn(clean, [none, ...leaks, ...lookAlikes]),
  ...plantedIn(newest, [none, ...leaks]),
];

/** Leaks whose mechanism is named; beside LeakBench. */
export const causeMutants: readonly Mutant[] = plantedIn(clean, causes);

/** Of the clean base two that keep as much, and are built from other source: what a refactoring does to a leak that was there. */
export const sameLeak: Readonly<Record<string, { readonly before: Mutant; readonly after: Mutant }>> = {
  "renamed-stack": { before: alike("64B-before", 64), after: alike("64B-renamed", 64, "plantedRetain") },
  "moved-class": { before: alike("416B-before", 416), after: alike("448B-after", 448) },
};

function alike(name: string, bytes: number, keeper = "plantedKeep"): Mutant {
  const declarations = listOf(bytes).replaceAll("plantedKeep", keeper);
  const about = `one object of ${bytes} B for every hover, kept by ${keeper}`;
  const common = { place: places.hover, expected: "leak", workload: "everyday", base: clean } as const;
  return { ...common, name: `hover-${name}`, about, call: `${keeper}()`, declarations };
}

function plantedIn(base: Base, plants: readonly Plant[]): readonly Mutant[] {
  return plants.map((plant) => ({ ...plant, base }));
}
