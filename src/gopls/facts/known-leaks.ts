import table from "../../../data/known-leaks.yaml";
import { isInVersionRange } from "./gopls-version.ts";
import { type KnownLeak, KnownLeaksSchema } from "./known-leak.ts";

const catalogue = KnownLeaksSchema.parse(table);

/** The known leaks of a gopls version with their parts in it, in the order of the catalogue. */
export function knownLeaks(version: string): readonly KnownLeak[] {
  return catalogue
    .filter((leak) => isInVersionRange(version, leak))
    .map((leak) => ({ ...leak, parts: leak.parts.filter((part) => isInVersionRange(version, part)) }));
}
