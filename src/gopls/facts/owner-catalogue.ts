import * as z from "zod";
import table from "../../../data/owners.yaml";
import { GoplsVersionSchema, isInVersionRange, type VersionRange } from "../../model/gopls-version.ts";
import { HeldSchema } from "../../model/snapshot.ts";

/** Whose a stack is, in which no frame is in the catalogue. */
export const unknownOwner = "unknown";

/** Whose stacks are there only because gopls is looked at. */
export const observerOwner = "observer";

/** This table is ours, and no pattern in it takes long: it may look ahead, as no user's may (model/pattern.ts). */
const PatternSchema = z.string().min(1).refine(isPattern, { error: "a regular expression" });

const entry = {
  since: GoplsVersionSchema.optional(),
  until: GoplsVersionSchema.optional(),
  /** Any of them is enough. */
  frames: z.array(PatternSchema).min(1).transform(anyOf),
};

const HolderSchema = z.strictObject({
  holder: HeldSchema.keyof(),
  about: z.string().min(1),
  ...entry,
  /** What a frame further from the leaf must match as well, or be the same one. */
  requires: PatternSchema.transform((frame) => anyOf([frame])).optional(),
  /** Smaller objects are not meant. */
  minObjectBytes: z.int().positive().default(0),
  /** What the cache itself counts up to; the heap that it takes is more. */
  capBytes: z.int().positive().optional(),
});

const OwnerSchema = z.strictObject({
  owner: z
    .string()
    .min(1)
    .refine((owner) => owner !== unknownOwner, { message: `"${unknownOwner}" is the name of no owner` }),
  /** What this part of gopls works for: texts that change, questions that are asked, or every message. */
  worksOn: z.enum(["edits", "requests", "messages"]),
  ...entry,
});

const CounterSchema = z.strictObject({
  owner: z.string(),
  names: z
    .array(PatternSchema)
    .min(1)
    .transform((patterns) => new RegExp(patterns.join("|"), "i")),
});

/** data/owners.yaml, whose comments say what belongs there. An owner that is named and not described is refused. */
export const OwnerCatalogueSchema = z
  .strictObject({
    holders: z.array(HolderSchema),
    observerGoroutines: z.array(PatternSchema).min(1).transform(anyOf),
    owners: z.array(OwnerSchema),
    counters: z.array(CounterSchema),
  })
  .superRefine(({ owners, counters }, context) => {
    const described = new Set(owners.map(({ owner }) => owner));
    for (const [index, { owner }] of counters.entries()) {
      if (described.has(owner)) continue;
      context.addIssue({ code: "custom", path: ["counters", index, "owner"], message: `there is no owner "${owner}"` });
    }
  });

/** Something beside gopls' own growth that holds memory, and the full names of functions that show it. */
export type Holder = Readonly<z.infer<typeof HolderSchema>>;
/** A part of gopls, and the names, as `packageSuffix` gives them, of functions that show it. */
export type Owner = Readonly<z.infer<typeof OwnerSchema>>;
/** What gopls counts by itself, and whose entries these are. */
type Counter = Readonly<z.infer<typeof CounterSchema>>;

const catalogue = OwnerCatalogueSchema.parse(table);

/** The entries for a version of gopls, in the order of the file: the first that matches wins. */
export const ownerCatalogue: {
  readonly holders: (version: string) => readonly Holder[];
  readonly owners: (version: string) => readonly Owner[];
  readonly observerGoroutines: RegExp;
  readonly counters: readonly Counter[];
} = {
  holders: byVersion(catalogue.holders),
  owners: byVersion(catalogue.owners),
  observerGoroutines: catalogue.observerGoroutines,
  counters: catalogue.counters,
};

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
    const found = known.get(version) ?? entries.filter((range) => isInVersionRange(version, range));
    known.set(version, found);
    return found;
  };
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

/** From the beginning of a name: whatever comes before it would be another module's. */
function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.map((pattern) => `(?:${pattern})`).join("|")})`);
}
