import table from "../../../data/known-leaks.yaml";
import { isInVersionRange } from "../../model/gopls-version.ts";
import { type KnownLeak, KnownLeaksSchema } from "../../model/known-leak.ts";
import { type Pattern, patternOf } from "../../model/pattern.ts";

const catalogue: readonly KnownLeak[] = KnownLeaksSchema.parse(table);

/** The ids of all known leaks of gopls, whatever its version. */
export const knownLeakIds: readonly string[] = catalogue.map(({ id }) => id);

/** gopls' own known leak of that id, whatever its version; undefined: it is none of the catalogue's. */
export function catalogued(id: string): KnownLeak | undefined {
  return catalogue.find((leak) => leak.id === id);
}

const ownStacks: ReadonlySet<string> = new Set(catalogue.flatMap(({ parts }) => parts.flatMap(({ stacks }) => stacks)));

/** The pattern of a known leak's stack. The catalogue's own are searched by the faster engine: none of them takes long. */
export function stackPattern(text: string): Pick<Pattern, "test"> {
  return ownStacks.has(text) ? new RegExp(text) : patternOf(text);
}

/**
 * The known leaks of a gopls version with their parts in it: gopls' own, in the order of the catalogue, and then the user's. A user's
 * entry takes the place of one with its id, which came into the catalogue after the entry was recorded.
 */
export function knownLeaks(version: string, users: readonly KnownLeak[] = []): readonly KnownLeak[] {
  const replaced = new Set(users.map(({ id }) => id));
  return [...catalogue.filter(({ id }) => !replaced.has(id)), ...users]
    .filter((leak) => isInVersionRange(version, leak))
    .map((leak) => ({ ...leak, parts: leak.parts.filter((part) => isInVersionRange(version, part)) }))
    .filter(({ parts }) => parts.length > 0);
}
