import * as z from "zod";
import table from "../../../data/owners.yaml";
import { HeldSchema } from "../../model/snapshot.ts";
import { GoplsVersionSchema, isInVersionRange, type VersionRange } from "./gopls-version.ts";

const FrameSchema = z.string().min(1).refine(isPattern, { message: "not a regular expression" });

const entry = {
  since: GoplsVersionSchema.optional(),
  until: GoplsVersionSchema.optional(),
  /** Any of them is enough. */
  frames: z.array(FrameSchema).min(1).transform(anyOf),
};

const HolderSchema = z.strictObject({
  holder: HeldSchema.keyof(),
  about: z.string().min(1),
  ...entry,
  /** What a frame further from the leaf must match as well, or be the same one. */
  requires: FrameSchema.transform((frame) => anyOf([frame])).optional(),
  /** Smaller objects are not meant. */
  minObjectBytes: z.int().positive().default(0),
  /** What the cache itself counts up to; the heap that it takes is more. */
  capBytes: z.int().positive().optional(),
});

const OwnerSchema = z.strictObject({ owner: z.string().min(1), ...entry });

/** data/owners.yaml, whose comments say what belongs there. */
export const OwnerCatalogueSchema = z.strictObject({ holders: z.array(HolderSchema), owners: z.array(OwnerSchema) });

/** Something beside gopls' own growth that holds memory, and the full names of functions that show it. */
export type Holder = Readonly<z.infer<typeof HolderSchema>>;
/** A part of gopls, and the names, as `packageSuffix` gives them, of functions that show it. */
export type Owner = Readonly<z.infer<typeof OwnerSchema>>;

const catalogue = OwnerCatalogueSchema.parse(table);

/** The entries for a version of gopls, in the order of the file: the first that matches wins. */
export const ownerCatalogue: {
  readonly holders: (version: string) => readonly Holder[];
  readonly owners: (version: string) => readonly Owner[];
} = { holders: byVersion(catalogue.holders), owners: byVersion(catalogue.owners) };

/** A full cache of 100 MB of content was seen to take 111 to 129 MB of heap (gopls v0.16.2, v0.24.0). */
const HEAP_PER_CAP = 1.5;

/** The most, in bytes of heap, that the bounded caches can hold; what the same stacks hold above it is bounded by nothing. */
export const mostBoundedBytes =
  HEAP_PER_CAP *
  Math.max(
    ...catalogue.holders.flatMap(({ holder, capBytes }) => (holder === "boundedCaches" ? (capBytes ?? []) : [])),
  );

function byVersion<Entry extends VersionRange>(entries: readonly Entry[]): (version: string) => readonly Entry[] {
  const known = new Map<string, readonly Entry[]>();
  return (version) => {
    const found = known.get(version) ?? entries.filter((one) => isInVersionRange(version, one));
    known.set(version, found);
    return found;
  };
}

/** From the beginning of a name: whatever comes before it would be another module's. */
function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.map((pattern) => `(?:${pattern})`).join("|")})`);
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
